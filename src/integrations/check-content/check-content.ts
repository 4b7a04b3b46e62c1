import { readFileSync, readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { z } from 'zod';
import { emptyOutline, type Outline } from '#domain/library/outline.ts';
import { findProblems, type CheckedEntry } from '#domain/library/find-problems.ts';
import { compareProblems, problemOf, type Problem } from '#domain/library/problem.ts';
import type { AnyEntry } from '#domain/library/types.ts';
import { schemaOf } from '#schemas/by-collection.ts';
import { reviewLedgerSchema, type Review } from '#schemas/review.ts';
import { contentPaths, placeOf } from './content-paths.ts';
import { digestOf, readFile, type ContentFile } from './read-file.ts';
import { readOutline } from './read-outline.ts';
import { schemaProblems } from './schema-problems.ts';
import { toolDataSchemaOf } from './tool-data.ts';

export { idOf } from './content-paths.ts';

export interface ContentCheck {
  problems: Problem[];
  entries: CheckedEntry[];
}

/** Components MDX authors may write; the registry src/components/prose/index.ts holds the same names. */
export const proseComponentNames = [
  'Cite',
  'Say',
  'Example',
  'Checklist',
  'Compare',
  'Figure',
  'SideBySide',
] as const;

/** An id as links and citations write it, in a file that may not even be YAML. */
const mentionedId = /\bid: *["']?([a-z0-9-]+)/gu;

const kebab = (name: string) => name.replace(/(?<=[a-z0-9])(?=[A-Z])/gu, '-').toLowerCase();

/** The parsed data of a file, or what is wrong with its syntax and its fields. */
function parseFile<S extends z.ZodType>(
  schema: S,
  file: ContentFile,
  path: string,
): { data: z.output<S> } | { problems: Problem[] } {
  const unreadable = file.errors.map(({ line, reason }) =>
    problemOf('unreadable-file', { file: path, line, field: 'file', reason }),
  );
  if (unreadable.length > 0) return { problems: unreadable };
  const parsed = schema.safeParse(file.data);
  return parsed.success
    ? { data: parsed.data }
    : { problems: schemaProblems(schema, file, path, parsed.error) };
}

function readLedger(root: string): { reviews: readonly Review[]; problems: Problem[] } {
  const path = 'content/reviews.yaml';
  const file = readFile(readFileSync(join(root, path), 'utf8'), 'yaml');
  const parsed = parseFile(reviewLedgerSchema, { ...file, data: file.data ?? [] }, path);
  return 'data' in parsed ? { reviews: parsed.data, problems: [] } : { reviews: [], ...parsed };
}

/** The outline of a page; where its MDX does not parse, says so in the errors of the file. */
function outlineOf(file: ContentFile): Outline {
  if (file.errors.length > 0) return emptyOutline;
  try {
    return readOutline(file.body, file.bodyOffset);
  } catch (error) {
    // "Error: 2:1: Expected a closing tag for `<Say>` (2:1) … (mdx-jsx:…)", with lines counted from the text.
    const [message = ''] = String(error).split('\n');
    const [, line = 1, reason = message] = /^\w+: (\d+):\d+: (.+)$/u.exec(message) ?? [];
    file.errors.push({
      line: Number(line) + file.bodyOffset,
      reason: reason.replaceAll(/ \((?:\d+:\d+|mdx[\w-]*:[\w-]+)\)/gu, ''),
    });
    return emptyOutline;
  }
}

/** Reads every file of `content/` under `root` and returns all problems of all files at once. */
export function checkContent(root: string): ContentCheck {
  const { reviews, problems } = readLedger(root);
  const entries: CheckedEntry[] = [];
  const brokenKeys = new Set<string>();
  const brokenMentions = new Set<string>();

  for (const path of contentPaths(root)) {
    const place = placeOf(path);
    if ('reason' in place) {
      problems.push(place);
      continue;
    }
    const { collection, id, kind } = place;
    const text = readFileSync(join(root, path), 'utf8');
    const file = readFile(text, kind);
    const outline = kind === 'mdx' ? outlineOf(file) : emptyOutline;
    const toolData = toolDataSchemaOf(path);
    const parsed = parseFile<z.ZodType>(toolData ?? schemaOf[collection], file, path);
    if ('problems' in parsed) {
      problems.push(...parsed.problems);
      if (!toolData) brokenKeys.add(`${collection}/${id}`);
      for (const [, mention = ''] of text.matchAll(mentionedId)) brokenMentions.add(mention);
    } else if (!toolData) {
      const entry = { collection, id, data: parsed.data, body: file.body } as AnyEntry;
      const { title = '', answer = '' } = parsed.data as { title?: string; answer?: string };
      const digest = kind === 'mdx' ? digestOf(title, answer, file.body) : '';
      entries.push({ entry, file: path, outline, digest, lineOf: file.lineOf });
    }
  }

  const figures = new Set(
    readdirSync(join(root, 'src/components/figures'))
      .filter((name) => extname(name) === '.astro')
      .map((name) => kebab(basename(name, '.astro'))),
  );
  const components = new Set<string>(proseComponentNames);
  problems.push(...findProblems({ entries, reviews, components, figures, brokenKeys, brokenMentions }));
  return { problems: problems.sort(compareProblems), entries };
}
