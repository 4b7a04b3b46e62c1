import type { LinkableCollection } from '#schemas/collections.ts';
import { linkableCollections } from '#schemas/collections.ts';
import { keyOf } from './build-library.ts';
import type { AnyEntry, Library, ResolvedLink } from './types.ts';

export interface RelatedGroup {
  readonly collection: LinkableCollection;
  /** `out`: this page declares the links; `in`: the other pages do. */
  readonly direction: 'out' | 'in';
  readonly links: readonly ResolvedLink[];
  /** Links left out because the group is long. */
  readonly more: number;
}

/** Most links a group shows, so that a page does not grow with the library. */
const longestGroup = 12;

/** All links of an entry, both ways, grouped by collection; an entry stands in one group only. */
export function relatedGroups(library: Library, entry: AnyEntry): RelatedGroup[] {
  const out = library.linksFrom(entry);
  const declared = new Set(out.map((link) => keyOf(link.entry)));
  const incoming = library.linksTo(entry).filter((link) => !declared.has(keyOf(link.entry)));
  const group = (direction: 'out' | 'in', links: readonly ResolvedLink[]) =>
    linkableCollections.flatMap((collection): RelatedGroup[] => {
      const own = links.filter((link) => link.entry.collection === collection);
      if (own.length === 0) return [];
      return [
        {
          collection,
          direction,
          links: own.slice(0, longestGroup),
          more: Math.max(0, own.length - longestGroup),
        },
      ];
    });
  return [...group('out', out), ...group('in', incoming)];
}
