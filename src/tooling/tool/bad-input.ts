import type { z } from 'zod';
import { findNearest } from '#domain/library/nearest.ts';

/** Input that a command cannot use, said in one sentence. */
export class BadInput extends Error {
  override name = 'BadInput';
}

/** Text from the input, shortened and on one line, in quotes. */
export function quote(text: string): string {
  const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  return JSON.stringify(shown);
}

/** A place in the input: `input[2].answers["ppl.growth"]`. */
export const placeOf = (root: string, path: readonly PropertyKey[]): string =>
  path.reduce<string>((place, step) => {
    if (typeof step === 'number') return `${place}[${step}]`;
    const key = String(step);
    return /^[A-Za-z]\w*$/u.test(key) ? `${place}.${key}` : `${place}[${quote(key)}]`;
  }, root);

const listed = (values: readonly unknown[]): string => {
  const texts = values.map((value) => JSON.stringify(value));
  return texts.length === 1 ? String(texts[0]) : `${texts.slice(0, -1).join(', ')} or ${texts.at(-1)}`;
};

/** The value at a path of the input, as a reader wrote it. */
function shownAt(input: unknown, path: readonly PropertyKey[]): string {
  let value = input;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return 'missing';
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'object' && value !== null) return 'an object';
  return typeof value === 'string' ? quote(value) : String(value);
}

/** The fields an object of the schema knows at a path. */
type KnownFields = (path: readonly PropertyKey[]) => readonly string[];

function sentenceOf(issue: z.core.$ZodIssue, input: unknown, root: string, knownFields: KnownFields): string {
  const place = placeOf(root, issue.path);
  const shown = shownAt(input, issue.path);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const key = issue.keys[0] ?? '';
      const known = knownFields(issue.path);
      const nearest = findNearest(key.slice(0, 60), known);
      const hint = nearest
        ? `did you mean ${quote(nearest)}?`
        : `it can hold ${known.slice(0, 8).join(', ')}${known.length > 8 ? ' …' : ''}`;
      return `${place} has the unknown key ${quote(key)}; ${hint}`.replace(/(?<!\?)$/u, '.');
    }
    case 'invalid_value':
      return `${place} must be ${listed(issue.values)}, and is ${shown}.`;
    case 'invalid_type':
      return `${place} must be ${/^[aeiou]/u.test(issue.expected) ? 'an' : 'a'} ${issue.expected}, and is ${shown}.`;
    case 'too_small':
      return `${place} must be at least ${issue.minimum}, and is ${shown}.`;
    case 'too_big':
      return `${place} must be at most ${issue.maximum}, and is ${shown}.`;
    default:
      return `${place} ${issue.message}${/^an /u.test(shown) ? '' : `, and is ${shown}`}.`;
  }
}

/** The fields of nested strict objects, by path; optional and nullable wrappers are looked through. */
function fieldsOf(schema: unknown, path: readonly PropertyKey[]): string[] {
  const def = (
    schema as { def?: { innerType?: unknown; shape?: Record<string, unknown>; element?: unknown } }
  ).def;
  if (!def) return [];
  if (def.innerType) return fieldsOf(def.innerType, path);
  const [step, ...rest] = path;
  if (step === undefined) return Object.keys(def.shape ?? {});
  return fieldsOf(typeof step === 'number' ? def.element : (def.shape?.[String(step)] ?? {}), rest);
}

/** The input as the schema reads it; throws one sentence about the first thing that is wrong. */
export function readInput<T>(schema: z.ZodType<T>, input: unknown, root: string): T {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  if (!issue) throw new BadInput(`${root} cannot be read.`);
  throw new BadInput(sentenceOf(issue, input, root, (path) => fieldsOf(schema, path)));
}
