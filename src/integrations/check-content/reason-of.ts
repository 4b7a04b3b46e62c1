import { z } from 'zod';
import { schemaAt } from '#schemas/field-at.ts';

/** Types as an author calls them. */
const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  null: 'empty',
};

/** What a text of a known form must be. */
const forms: Readonly<Record<string, string>> = {
  date: 'a day as YYYY-MM-DD',
  url: 'an address that begins with https://',
};

/** Longest value that is repeated whole. */
const longest = 40;

/** A value as an author wrote it: short ones themselves, others by what they are. */
function shown(value: unknown): string {
  if (typeof value === 'string')
    return `"${value.length > longest ? `${value.slice(0, longest - 1).trimEnd()}…` : value}"`;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return value === null ? 'empty' : Array.isArray(value) ? 'a list' : 'a group of fields';
}

/** The same where the kind of a value is what is wrong with it. */
const shownWithKind = (value: unknown): string =>
  typeof value === 'string'
    ? `the text ${shown(value)}`
    : typeof value === 'number'
      ? `the number ${value}`
      : shown(value);

const quoted = (values: readonly unknown[]) => values.map((value) => `"${String(value)}"`).join(', ');

interface Limits {
  minimum?: number;
  exclusiveMinimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
}

/** "1 to 480", "2 or more", "60 at most". */
function rangeText(least: number | undefined, most: number | undefined): string {
  if (least !== undefined && most !== undefined) return least === most ? `${least}` : `${least} to ${most}`;
  return least === undefined ? `${most} at most` : `${least} or more`;
}

/** Why a number is out of its range. */
function numberReason(value: number, limits: Limits, isWhole: boolean): string {
  const { minimum, exclusiveMinimum, maximum } = limits;
  const bound = (limit: number | undefined) =>
    limit !== undefined && Math.abs(limit) < Number.MAX_SAFE_INTEGER ? limit : undefined;
  const most = bound(maximum);
  const least =
    bound(minimum) ?? (isWhole && exclusiveMinimum !== undefined ? exclusiveMinimum + 1 : undefined);
  if (least === undefined && exclusiveMinimum !== undefined)
    return `must be more than ${exclusiveMinimum}${most === undefined ? '' : ` and at most ${most}`}, and is ${value}`;
  const isRange = least !== undefined && most !== undefined;
  return `must be ${isRange ? 'from ' : ''}${rangeText(least, most)}, and is ${value}`;
}

/** Why a number, text or list is too small or too large: the whole range, and what was found. */
function sizeReason(
  schema: z.ZodType,
  path: readonly PropertyKey[],
  value: unknown,
  fallback: string,
): string {
  const leaf = schemaAt(schema, path);
  if (!leaf) return fallback;
  const limits = z.toJSONSchema(leaf, { io: 'input', unrepresentable: 'any' }) as Limits & { type?: string };
  if (typeof value === 'number') return numberReason(value, limits, limits.type === 'integer');
  if (typeof value === 'string') {
    if (value.trim() === '') return 'is missing: the text is empty';
    const characters = rangeText(limits.minLength, limits.maxLength);
    return `must have ${characters} characters, and has ${value.trim().length}`;
  }
  if (!Array.isArray(value)) return fallback;
  if (value.length === 0) return 'is missing: the list is empty';
  return `must have ${rangeText(limits.minItems, limits.maxItems)} entries, and has ${value.length}`;
}

/** A requirement in the words of a schema, with the value where it is one that can be shown. */
const withValue = (message: string, value: unknown): string =>
  message.startsWith('must ') && (typeof value === 'string' || typeof value === 'number')
    ? `${message}, and is ${shown(value)}`
    : message;

/** Why a value is wrong, in an author's words. */
export function reasonOf(schema: z.ZodType, issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.code === 'custom') return withValue(issue.message, value);
  if (value === undefined) return 'is missing';
  switch (issue.code) {
    case 'invalid_type': {
      const isFraction = issue.expected === 'int' && typeof value === 'number';
      const expected = typeNames[issue.expected] ?? issue.expected;
      return `must be ${expected}, and is ${isFraction ? value : shownWithKind(value)}`;
    }
    case 'invalid_value':
      return `must be ${issue.values.length > 1 ? 'one of ' : ''}${quoted(issue.values)}, and is ${shown(value)}`;
    case 'invalid_union': {
      if ('options' in issue && issue.options)
        return `must be one of ${quoted(issue.options)}, and is ${shown((value as Record<string, unknown>)?.[issue.discriminator ?? ''] ?? value)}`;
      const first = issue.errors[0]?.[0];
      return first ? reasonOf(schema, first, value) : issue.message;
    }
    case 'invalid_key':
      return withValue(issue.issues[0]?.message ?? issue.message, String(issue.path.at(-1)));
    case 'too_small':
    case 'too_big':
      return issue.message.startsWith('must ')
        ? withValue(issue.message, value)
        : sizeReason(schema, issue.path, value, issue.message);
    case 'invalid_format': {
      const form = forms[issue.format];
      if (form) return `must be ${form}, and is ${shown(value)}`;
      if (issue.format === 'ends_with' && 'suffix' in issue)
        return `must end with "${String(issue.suffix)}", and is ${shown(value)}`;
      return withValue(issue.message, value);
    }
    default:
      return issue.message;
  }
}
