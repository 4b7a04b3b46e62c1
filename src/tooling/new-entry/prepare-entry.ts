import { anatomyOf } from '#domain/library/anatomy.ts';
import { findNearest } from '#domain/library/nearest.ts';
import { contentPaths, placeOf } from '#integrations/check-content/content-paths.ts';
import { schemaOf } from '#schemas/by-collection.ts';
import { collectionNames, isPageCollection } from '#schemas/collections.ts';
import { entryText } from './entry-text.ts';

export const usage =
  'usage: npm run new -- <collection> <id>, for example: npm run new -- frameworks skills-matrix';

/** What `npm run new` writes, or the sentence with which it refuses. */
export type Prepared = { path: string; text: string } | { refusal: string };

/** Ids of all entries of a collection below a root, with their paths. */
const idsIn = (root: string, collection: string): Map<string, string> =>
  new Map(
    contentPaths(root).flatMap((path) => {
      const place = placeOf(path);
      return 'id' in place && place.collection === collection ? [[place.id, path] as const] : [];
    }),
  );

/** Prepares the file of a new entry. Reads which entries exist below `root`, and writes nothing. */
export function prepareEntry([name, id, ...more]: readonly string[], root: string, today: string): Prepared {
  if (name === undefined || id === undefined || more.length > 0) return { refusal: usage };
  const collection = collectionNames.find((known) => known === name);
  if (!collection) {
    const nearest = findNearest(name, collectionNames);
    const hint = nearest ? `did you mean "${nearest}"?` : `choose one of ${collectionNames.join(', ')}.`;
    return { refusal: `There is no collection "${name}"; ${hint}` };
  }
  // A collection on its way has a row before it has the rest.
  if (isPageCollection(collection) && !Object.hasOwn(anatomyOf, collection))
    return {
      refusal: `${collection} have no anatomy yet: add them to src/domain/library/anatomy.ts, and try again.`,
    };
  const path = `content/${collection}/${id}.${isPageCollection(collection) ? 'mdx' : 'yaml'}`;
  const isId =
    collection === 'instruments'
      ? /^[a-z0-9]+(?:-[a-z0-9]+)*\/\d+\.\d+\.\d+$/u.test(id)
      : !id.includes('/') && 'id' in placeOf(path);
  if (!isId)
    return {
      refusal:
        collection === 'instruments'
          ? `"${id}" is no id of an instrument: write its folder and version, such as em-peer/1.1.0.`
          : `"${id}" is no id: it must be lower-case words joined by hyphens, such as delegation-poker.`,
    };
  const existing = idsIn(root, collection).get(id);
  if (existing) return { refusal: `${existing} exists already; choose another id, or edit that file.` };
  const choices = { theme: [...idsIn(root, 'themes').keys()] };
  return { path, text: entryText(collection, schemaOf[collection], { today, choices }) };
}
