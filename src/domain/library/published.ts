import type { Link } from '#schemas/shared.ts';
import { isPageCollection, linkableCollections } from '#schemas/collections.ts';
import { stepCount } from '#schemas/vocabulary.ts';
import { declaredCitations, keyOf } from './build-library.ts';
import type { AnyEntry } from './types.ts';

/** True for an entry that is still being written: no build publishes it. */
export const isDraft = ({ data }: AnyEntry): boolean => 'draft' in data && data.draft === true;

/** Whether any of these entries cites a source: what nobody cites has no page. */
const citedIn = (entries: readonly AnyEntry[]) => {
  const ids = new Set(entries.flatMap(declaredCitations).map(({ id }) => id));
  return (entry: AnyEntry): boolean => entry.collection !== 'sources' || ids.has(entry.id);
};

/** The keys of what no build publishes: drafts, and sources that only drafts cite. */
export function unpublishedKeys(entries: readonly AnyEntry[]): ReadonlySet<string> {
  const isCited = citedIn(entries);
  const isCitedByShown = citedIn(entries.filter((entry) => !isDraft(entry)));
  const waits = (entry: AnyEntry) => isCited(entry) && !isCitedByShown(entry);
  return new Set(entries.filter((entry) => isDraft(entry) || waits(entry)).map(keyOf));
}

interface Choice {
  /** Collections this site does without. */
  hidden: readonly string[];
  /** Whether drafts are shown, as while writing. */
  drafts: boolean;
}

/** Why a collection cannot be hidden, or null. Pages about the site and the data of tools and text hang together. */
export const refuseToHide = (name: string): string | null =>
  isPageCollection(name) && name !== 'about'
    ? null
    : `"${name}" cannot be hidden: HIDDEN takes collections of pages other than about.`;

/**
 * The entries this site shows. Links to the others are left out, and so are a path that has too few steps left and a
 * source that only the others cite.
 */
export function publishedEntries(entries: readonly AnyEntry[], { hidden, drafts }: Choice): AnyEntry[] {
  const shown = entries.filter((entry) => !hidden.includes(entry.collection) && (drafts || !isDraft(entry)));
  if (shown.length === entries.length) return shown;
  const kept = shown.filter(citedIn(shown));
  const keys = new Set(kept.map(keyOf));
  const linksOf = (data: object) =>
    linkableCollections.flatMap((collection) => {
      const links = (data as Partial<Record<string, Link[]>>)[collection];
      return links ? [[collection, links.filter(({ id }) => keys.has(`${collection}/${id}`))] as const] : [];
    });
  return kept.flatMap((entry): AnyEntry[] => {
    if (entry.collection !== 'paths')
      return [{ ...entry, data: { ...entry.data, ...Object.fromEntries(linksOf(entry.data)) } } as AnyEntry];
    const steps = entry.data.steps.filter((step) => keys.has(keyOf(step.entry)));
    return steps.length < stepCount[0] ? [] : [{ ...entry, data: { ...entry.data, steps } }];
  });
}
