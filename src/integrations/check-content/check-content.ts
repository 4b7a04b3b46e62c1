import { globSync, readFileSync, readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { emptyOutline, type Outline } from '#domain/library/outline.ts';
import { findProblems, type CheckedEntry } from '#domain/library/find-problems.ts';
import { compareProblems, problemOf, type Problem } from '#domain/library/problem.ts';
import type { AnyEntry } from '#domain/library/types.ts';
import { schemaOf } from '#schemas/by-collection.ts';
import { collectionNames, pageCollections, type CollectionName } from '#schemas/collections.ts';
import { reviewLedgerSchema, type Review } from '#schemas/review.ts';
import { digestOf, readFile } from './read-file.ts';
import { readOutline } from './read-outline.ts';
import { schemaProblems } from './schema-problems.ts';

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

/** The id of a content file: its name without ending; instruments keep their folder, `<id>/<version>`. */
export const idOf = (collection: string, path: string): string => {
  const steps = path.replace(/\.(?:mdx|yaml)$/u, '').split('/');
  return collection === 'instruments' ? steps.slice(-2).join('/') : (steps.at(-1) ?? '');
};

const kebab = (name: string) => name.replace(/(?<=[a-z0-9])(?=[A-Z])/gu, '-').toLowerCase();

function readLedger(root: string): { reviews: Review[]; problems: Problem[] } {
  const name = 'content/reviews.yaml';
  const file = readFile(readFileSync(join(root, name), 'utf8'), 'yaml');
  const parsed = reviewLedgerSchema.safeParse(file.data ?? []);
  return parsed.success
    ? { reviews: parsed.data, problems: [] }
    : { reviews: [], problems: schemaProblems(reviewLedgerSchema, file, name, parsed.error) };
}

/** Reads every file of `content/` under `root` and returns all problems of all files at once. */
export function checkContent(root: string): ContentCheck {
  const { reviews, problems } = readLedger(root);
  const entries: CheckedEntry[] = [];
  const brokenKeys = new Set<string>();

  for (const path of globSync('content/*/**/*', { cwd: root }).sort()) {
    const [, folder = '', ...rest] = path.split('/');
    const ending = extname(path);
    if (ending === '') continue; // a folder
    const collection = folder as CollectionName;
    const isPage = (pageCollections as readonly string[]).includes(collection);
    if (!collectionNames.includes(collection) || ending !== (isPage ? '.mdx' : '.yaml')) {
      const reason = collectionNames.includes(collection)
        ? `entries of ${collection} end in ${isPage ? '.mdx' : '.yaml'}`
        : `"${folder}" is not a collection`;
      problems.push(problemOf('misplaced-file', { file: path, line: 1, field: 'file', reason }));
      continue;
    }
    const id = idOf(collection, rest.join('/'));
    const file = readFile(readFileSync(join(root, path), 'utf8'), isPage ? 'mdx' : 'yaml');
    let outline: Outline = emptyOutline;
    try {
      if (isPage && file.errors.length === 0) outline = readOutline(file.body, file.bodyOffset);
    } catch (error) {
      file.errors.push({ line: file.bodyOffset + 1, reason: String(error).split('\n')[0] ?? '' });
    }
    const parsed = schemaOf[collection].safeParse(file.data);
    const unreadable = file.errors.map(({ line, reason }) =>
      problemOf('unreadable-file', { file: path, line, field: 'file', reason }),
    );
    if (!parsed.success || unreadable.length > 0) {
      problems.push(...unreadable);
      if (unreadable.length === 0 && parsed.error)
        problems.push(...schemaProblems(schemaOf[collection], file, path, parsed.error));
      brokenKeys.add(`${collection}/${id}`);
      continue;
    }
    const entry = { collection, id, data: parsed.data, body: file.body } as AnyEntry;
    const { title, answer } = parsed.data as { title?: string; answer?: string };
    const digest = isPage ? digestOf(title ?? '', answer ?? '', file.body) : '';
    entries.push({ entry, file: path, outline, digest, lineOf: file.lineOf });
  }

  const figures = new Set(
    readdirSync(join(root, 'src/components/figures'))
      .filter((name) => extname(name) === '.astro')
      .map((name) => kebab(basename(name, '.astro'))),
  );
  const components = new Set<string>(proseComponentNames);
  problems.push(...findProblems({ entries, reviews, components, figures, brokenKeys }));
  return { problems: problems.sort(compareProblems), entries };
}
