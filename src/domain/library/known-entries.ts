import { collectionNames, hasAddress, isPageCollection, type CollectionName } from '#schemas/collections.ts';
import { keyOf } from './build-library.ts';
import type { CheckContext } from './checked-entry.ts';
import { findNearest } from './nearest.ts';
import { isDraft } from './published.ts';

/** Which entries there are, by their keys: `frameworks/sbi`. */
export interface KnownEntries {
  /** Those whose file exists, be it invalid. */
  readonly keys: ReadonlySet<string>;
  readonly drafts: ReadonlySet<string>;
  /** By its key, the new entry of its collection that one which was published and is gone has probably become, or null. */
  readonly heirOf: (key: string) => string | null;
}

/** The key of the entry whose address it would be: `/faqs/how-many/` → `faqs/how-many`. */
export const keyAt = (address: string): string => address.slice(1, -1);

export function knownEntries({ entries, brokenKeys, publishedAddresses }: CheckContext): KnownEntries {
  const keys = new Set([...entries.map(({ entry }) => keyOf(entry)), ...brokenKeys]);
  const drafts = new Set(entries.filter(({ entry }) => isDraft(entry)).map(({ entry }) => keyOf(entry)));
  const listed = new Set(publishedAddresses.map(({ address }) => keyAt(address)));
  const added = new Set(
    entries
      .filter(({ entry }) => hasAddress(entry.collection))
      .map(({ entry }) => keyOf(entry))
      .filter((key) => !drafts.has(key) && !listed.has(key)),
  );
  return {
    keys,
    drafts,
    heirOf: (key) => {
      if (!listed.has(key) || keys.has(key)) return null;
      const [collection = '', id = ''] = key.split('/');
      const heir = nearestId(added, collection, id);
      return heir && `${collection}/${heir}`;
    },
  };
}

/** The collection of another kind that has an entry of this id; null where none has. */
export const collectionWith = ({ keys }: KnownEntries, id: string): CollectionName | null =>
  collectionNames.find((name) => keys.has(`${name}/${id}`)) ?? null;

/** The id of a collection that was probably meant, of those that these keys have; null where none is near. */
export function nearestId(keys: ReadonlySet<string>, collection: string, id: string): string | null {
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
  const heir = known.heirOf(`${collection}/${id}`);
  if (heir)
    return {
      reason: `content/${collection} has no entry "${id}" any more`,
      remedy: `Has it been renamed? Then write "${heir.slice(collection.length + 1)}".`,
    };
  const elsewhere = collectionWith(known, id);
  const nearest = nearestId(known.keys, collection, id);
  return {
    reason: `content/${collection} has no entry "${id}"${elsewhere ? `, but content/${elsewhere} has` : ''}`,
    remedy: elsewhere
      ? `Name it as an entry of ${elsewhere}, or ${otherwise}.`
      : nearest
        ? `Did you mean "${nearest}"?`
        : `Write ${fileOf(collection, id)}, or ${otherwise}.`,
  };
}
