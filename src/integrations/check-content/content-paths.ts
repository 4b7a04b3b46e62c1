import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { collectionNames, isPageCollection, type CollectionName } from '#schemas/collections.ts';
import { idSchema } from '#schemas/shared.ts';
import { publishedFolder } from '#domain/library/find-address-problems.ts';
import { publishedInstrumentsPath } from '#domain/library/find-instrument-problems.ts';
import { findNearest } from '#domain/library/nearest.ts';
import type { Problem } from '#domain/library/problem.ts';

/** Files of `content/` that are no entries. */
const otherFiles = new Set(['content/README.md', publishedInstrumentsPath]);

/** The review ledgers lie among the entries, a file per page: content/reviews/<collection>/<id>.yaml. */
export const ledgerFolder = 'content/reviews';

/** In which words people ask for entries, a file per entry: content/asked/<collection>/<id>.txt. */
export const askedFolder = 'content/asked';

/** What people type, told from life, a file per theme: content/told/<theme>.txt. */
export const toldFolder = 'content/told';

/** Lines of résumés as readers judged them, a file per verdict: content/judged/<verdict>.txt. */
export const judgedFolder = 'content/judged';

/** Paths of all files that should be entries, from the root and with forward slashes, in order. */
export const contentPaths = (root: string): string[] =>
  readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && !file.name.startsWith('.')) // .DS_Store and the like
    .map((file) => relative(root, join(file.parentPath, file.name)).replaceAll(sep, '/'))
    .filter((path) => !otherFiles.has(path) && !path.startsWith(`${ledgerFolder}/`) && !isList(path))
    .sort();

/** Whether a file holds lines that people ask with, tell or write, or addresses; others in those folders are misplaced. */
const isList = (path: string): boolean =>
  [askedFolder, toldFolder, judgedFolder, publishedFolder].some((folder) => path.startsWith(`${folder}/`)) &&
  path.endsWith('.txt');

/** The id of a content file: its name without ending; instruments keep their folder, `<id>/<version>`. */
export const idOf = (collection: string, path: string): string => {
  const steps = path.replace(/\.(?:mdx|yaml)$/u, '').split('/');
  return collection === 'instruments' ? steps.slice(-2).join('/') : (steps.at(-1) ?? '');
};

/** A name as an address has it: "My Page" → "my-page"; null where nothing of it can stay. */
const addressName = (name: string): string | null =>
  name
    .normalize('NFKD')
    .replace(/(?<=[a-z0-9])(?=[A-Z])/gu, '-')
    .toLowerCase()
    .replace(/\p{M}|['’]/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '') || null;

const misplaced = (file: string, reason: string, remedy: string): Problem => ({
  kind: 'misplaced-file',
  file,
  line: 1,
  field: 'file',
  reason,
  remedy,
});

/** What a path says of an entry, or why it cannot be one. */
export function placeOf(
  path: string,
): { collection: CollectionName; id: string; kind: 'mdx' | 'yaml' } | Problem {
  const [, folder = '', ...rest] = path.split('/');
  if (rest.length === 0)
    return misplaced(
      path,
      'the file lies outside the folders of the collections',
      'Move it into content/<collection>/ with the ending .mdx (pages) or .yaml (data).',
    );
  const collection = collectionNames.find((name) => name === folder);
  if (!collection) {
    const nearest = findNearest(folder, collectionNames);
    return misplaced(
      path,
      `"${folder}" is not a collection${nearest ? `; did you mean "${nearest}"?` : ''}`,
      nearest
        ? `Move it into content/${nearest}/.`
        : `Move it into one of ${collectionNames.join(', ')}; how a collection is added is in README.md, under "How do I …".`,
    );
  }
  const kind = isPageCollection(collection) ? 'mdx' : 'yaml';
  const name = rest.at(-1)?.replace(/\.[^.]*$/u, '') ?? '';
  const proper = collection === 'instruments' ? name : addressName(name);
  const remedy = proper
    ? `Rename the file to ${proper}.${kind}: its name is the address of the page.`
    : 'Rename the file in the letters a to z, digits and hyphens: its name is the address of the page.';
  if (!path.endsWith(`.${kind}`))
    return misplaced(path, `entries of ${collection} end in .${kind}, and this is ${rest.at(-1)}`, remedy);
  const id = idOf(collection, rest.join('/'));
  if (collection !== 'instruments' && !idSchema.safeParse(id).success)
    return {
      kind: 'unfit-name',
      file: path,
      line: 1,
      field: 'id',
      reason: `the name "${id}" can be no address: it must be lower-case words joined by hyphens`,
      remedy,
    };
  return { collection, id, kind };
}
