import { collectionNames, isPageCollection, type CollectionName } from '#schemas/collections.ts';
import { keyOf } from './build-library.ts';
import type { CheckContext } from './checked-entry.ts';
import { findNearest } from './nearest.ts';
import { isDraft } from './published.ts';

/** Which entries there are, by their keys: `frameworks/sbi`. */
export interface KnownEntries {
  /** Those whose file exists, be it invalid. */
  readonly keys: ReadonlySet<string>;
  readonly drafts: ReadonlySet<string>;
}

export const knownEntries = ({ entries, brokenKeys }: CheckContext): KnownEntries => ({
  keys: new Set([...entries.map(({ entry }) => keyOf(entry)), ...brokenKeys]),
  drafts: new Set(entries.filter(({ entry }) => isDraft(entry)).map(({ entry }) => keyOf(entry))),
});

/** The collection of another kind that has an entry of this id; null where none has. */
export const collectionWith = ({ keys }: KnownEntries, id: string): CollectionName | null =>
  collectionNames.find((name) => keys.has(`${name}/${id}`)) ?? null;

/** The id of a collection that was probably meant; null where none is near. */
export function nearestId({ keys }: KnownEntries, collection: string, id: string): string | null {
  const start = `${collection}/`;
  return findNearest(
    id,
    [...keys].filter((key) => key.startsWith(start)).map((key) => key.slice(start.length)),
  );
}

/** The file an entry has or would have. */
export const fileOf = (collection: string, id: string): string =>
  `content/${collection}/${id}.${isPageCollection(collection) ? 'mdx' : 'yaml'}`;

/** Why naming an entry that does not exist is wrong, and what to write instead. `otherwise` completes "…, or". */
export function nearestEntry(
  known: KnownEntries,
  collection: string,
  id: string,
  otherwise: string,
): { reason: string; remedy: string } {
  const elsewhere = collectionWith(known, id);
  const nearest = nearestId(known, collection, id);
  return {
    reason: `content/${collection} has no entry "${id}"${elsewhere ? `, but content/${elsewhere} has` : ''}`,
    remedy: elsewhere
      ? `Name it as an entry of ${elsewhere}, or ${otherwise}.`
      : nearest
        ? `Did you mean "${nearest}"?`
        : `Write ${fileOf(collection, id)}, or ${otherwise}.`,
  };
}
