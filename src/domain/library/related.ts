import type { LinkableCollection } from '#schemas/collections.ts';
import { linkableCollections } from '#schemas/collections.ts';
import { keyOf } from './build-library.ts';
import { promiseOf } from './promise-of.ts';
import type { AnyEntry, Library, ResolvedLink } from './types.ts';

export interface RelatedGroup {
  readonly collection: LinkableCollection;
  /** `out`: this page declares the links; `in`: the other pages do; `both`: some of each, its own first. */
  readonly direction: 'out' | 'in' | 'both';
  /** The first few; the rest is left out without a word, for a link to the whole shelf would help nobody. */
  readonly links: readonly ResolvedLink[];
}

/** Most links a group shows, so that a page does not grow with the library: of its own, of others beside them, and alone. */
const longest = { own: 4, beside: 2, alone: 2 } as const;

/** Most links in all groups together: two screens of a phone. */
const mostLinks = 12;

/** Shares out places among groups that want some: one each first, then one each in turn while there are any left. */
export function shareOut(wanted: readonly number[], places: number): number[] {
  const given = wanted.map((want) => Math.min(1, want));
  let left = places - given.reduce((sum, count) => sum + count, 0);
  for (let round = 2; left > 0 && wanted.some((want) => want >= round); round++)
    for (const [group, want] of wanted.entries())
      if (left > 0 && want >= round) {
        given[group] = round;
        left--;
      }
  return given;
}

/**
 * All links of an entry, both ways, a group for each collection. The note of a link that comes in was written for the
 * readers of the other page: here that page says its own promise.
 */
export function relatedGroups(library: Library, entry: AnyEntry): RelatedGroup[] {
  const declared = library.linksFrom(entry);
  const keys = new Set(declared.map((link) => keyOf(link.entry)));
  const incoming = library
    .linksTo(entry)
    .filter((link) => !keys.has(keyOf(link.entry)))
    .map(({ entry: other }) => ({
      entry: other,
      // A FAQ's description is shorter than its answer.
      why: 'description' in other.data ? other.data.description : promiseOf(other),
    }));
  const groups = linkableCollections.flatMap((collection) => {
    const isOfIt = (link: ResolvedLink) => link.entry.collection === collection;
    const [own, others] = [declared.filter(isOfIt), incoming.filter(isOfIt)];
    if (own.length + others.length === 0) return [];
    const room = own.length === 0 ? longest.alone : Math.min(longest.beside, longest.own - own.length);
    const links = [...own.slice(0, longest.own), ...others.slice(0, Math.max(0, room))];
    return [{ collection, own: own.length, links }];
  });
  const places = shareOut(
    groups.map(({ links }) => links.length),
    mostLinks,
  );
  return groups.map(({ collection, own, links }, group): RelatedGroup => {
    const shown = links.slice(0, places[group]);
    const isMixed = own > 0 && shown.length > Math.min(own, longest.own);
    return {
      collection,
      direction: isMixed ? 'both' : own > 0 ? 'out' : 'in',
      links: shown,
    };
  });
}
