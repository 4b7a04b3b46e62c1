import type { Citation, Link } from '#schemas/shared.ts';
import { linkableCollections, type CollectionName } from '#schemas/collections.ts';
import { compareInHub } from './hub-order.ts';
import type {
  AnyEntry,
  Citer,
  Entry,
  Library,
  LinkableEntry,
  ResolvedCitation,
  ResolvedLink,
} from './types.ts';

/** The key of an entry, unique over the library: `frameworks/sbi`. */
export const keyOf = (entry: { collection: string; id: string }): string => `${entry.collection}/${entry.id}`;

/** The links an entry declares, as pairs of target key and `why`; empty for data without link fields. */
export function declaredLinks(entry: AnyEntry): { collection: CollectionName; id: string; why: string }[] {
  const data = entry.data as Partial<Record<CollectionName, Link[]>>;
  return linkableCollections.flatMap((collection) =>
    (data[collection] ?? []).map(({ id, why }) => ({ collection, id, why })),
  );
}

/** The sources an entry declares; empty for data without sources. */
export const declaredCitations = (entry: AnyEntry): readonly Citation[] =>
  ('sources' in entry.data && entry.data.sources) || [];

const pushTo = <T>(map: Map<string, T[]>, key: string, value: T) => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

/**
 * Resolves all links once. Expects content without problems (`findProblems` is empty):
 * a link to a missing entry throws.
 */
export function buildLibrary(entries: readonly AnyEntry[]): Library {
  const byKey = new Map(entries.map((entry) => [keyOf(entry), entry]));
  const byCollection = new Map<string, AnyEntry[]>();
  const outgoing = new Map<string, ResolvedLink[]>();
  const incoming = new Map<string, ResolvedLink[]>();
  const citations = new Map<string, ResolvedCitation[]>();
  const citers = new Map<string, Citer[]>();

  const get = (key: string, referrer: AnyEntry): AnyEntry => {
    const found = byKey.get(key);
    if (!found)
      throw new Error(`${keyOf(referrer)} links to ${key}, which does not exist. Run npm run check:content.`);
    return found;
  };

  for (const entry of entries) pushTo(byCollection, entry.collection, entry);
  for (const list of byCollection.values()) list.sort(compareInHub);

  for (const entry of entries) {
    for (const { collection, id, why } of declaredLinks(entry)) {
      const target = get(`${collection}/${id}`, entry);
      pushTo(outgoing, keyOf(entry), { entry: target as LinkableEntry, why });
      pushTo(incoming, keyOf(target), { entry: entry as LinkableEntry, why });
    }
    for (const { id, claim } of declaredCitations(entry)) {
      const source = get(`sources/${id}`, entry) as Entry<'sources'>;
      pushTo(citations, keyOf(entry), { source, claim });
      pushTo(citers, id, { entry: entry as LinkableEntry, claim });
    }
  }

  const all = <C extends CollectionName>(collection: C) =>
    (byCollection.get(collection) ?? []) as unknown as readonly Entry<C>[];

  return Object.freeze({
    all,
    find: <C extends CollectionName>(collection: C, id: string) =>
      byKey.get(`${collection}/${id}`) as Entry<C> | undefined,
    linksFrom: (entry: AnyEntry) => outgoing.get(keyOf(entry)) ?? [],
    linksTo: (entry: AnyEntry) => incoming.get(keyOf(entry)) ?? [],
    citationsOf: (entry: AnyEntry) => citations.get(keyOf(entry)) ?? [],
    citersOf: (sourceId: string) => citers.get(sourceId) ?? [],
  });
}
