import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { collectionNames, pageCollections, type CollectionName } from '#schemas/collections.ts';
import { idSchema } from '#schemas/shared.ts';
import { findNearest } from '#domain/library/nearest.ts';
import { problemOf, type Problem } from '#domain/library/problem.ts';

/** Files of `content/` that are no entries. */
const otherFiles = new Set(['content/README.md', 'content/reviews.yaml']);

/** Paths of all files that should be entries, from the root and with forward slashes, in order. */
export const contentPaths = (root: string): string[] =>
  readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && !file.name.startsWith('.')) // .DS_Store and the like
    .map((file) => relative(root, join(file.parentPath, file.name)).replaceAll(sep, '/'))
    .filter((path) => !otherFiles.has(path))
    .sort();

/** The id of a content file: its name without ending; instruments keep their folder, `<id>/<version>`. */
export const idOf = (collection: string, path: string): string => {
  const steps = path.replace(/\.(?:mdx|yaml)$/u, '').split('/');
  return collection === 'instruments' ? steps.slice(-2).join('/') : (steps.at(-1) ?? '');
};

/** What a path says of an entry, or why it cannot be one. */
export function placeOf(
  path: string,
): { collection: CollectionName; id: string; kind: 'mdx' | 'yaml' } | Problem {
  const [, folder = '', ...rest] = path.split('/');
  const at = { file: path, line: 1, field: 'file' };
  if (rest.length === 0)
    return problemOf('misplaced-file', {
      ...at,
      reason: 'the file lies outside the folders of the collections',
    });
  const collection = collectionNames.find((name) => name === folder);
  if (!collection) {
    const nearest = findNearest(folder, collectionNames);
    const reason = `"${folder}" is not a collection${nearest ? `; did you mean "${nearest}"?` : ''}`;
    return problemOf('misplaced-file', { ...at, reason });
  }
  const kind = (pageCollections as readonly string[]).includes(collection) ? 'mdx' : 'yaml';
  if (!path.endsWith(`.${kind}`))
    return problemOf('misplaced-file', { ...at, reason: `entries of ${collection} end in .${kind}` });
  const id = idOf(collection, rest.join('/'));
  if (collection !== 'instruments' && !idSchema.safeParse(id).success)
    return {
      kind: 'invalid-field',
      file: path,
      line: 1,
      field: 'id',
      reason: `the name "${id}" must be lower-case words joined by hyphens`,
      remedy: 'Rename the file: its name is the address of the page.',
    };
  return { collection, id, kind };
}
