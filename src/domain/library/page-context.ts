import type { DataOf } from '#schemas/by-collection.ts';
import type { AnyEntry, Entry, ResolvedCitation } from './types.ts';

export interface NumberedCitation extends ResolvedCitation {
  /** Position in the order of first mention in the text, 1 first. */
  readonly number: number;
}

/** What the components of an MDX text need to know of the page they stand in. */
export interface PageContext {
  readonly citations: readonly NumberedCitation[];
  readonly figures: readonly { name: string; question: string; alt: string }[];
  readonly comparison: DataOf<'comparisons'> | null;
  /** Ids of sources whose note has been shown; the second mention only points to the list. */
  readonly noted: Set<string>;
}

/** Numbers the sources of a page in the order in which its text first cites them; uncited ones follow. */
export function numberCitations(body: string, citations: readonly ResolvedCitation[]): NumberedCitation[] {
  const mentions = [...body.matchAll(/<Cite\s+id="([^"]+)"/gu)].map(([, id]) => id);
  const position = ({ source }: ResolvedCitation) => {
    const first = mentions.indexOf(source.id);
    return first < 0 ? mentions.length : first;
  };
  return [...citations]
    .sort((a, b) => position(a) - position(b))
    .map((citation, index) => ({ ...citation, number: index + 1 }));
}

export const createPageContext = (entry: AnyEntry, citations: readonly ResolvedCitation[]): PageContext => ({
  citations: numberCitations(entry.body, citations),
  figures: 'figures' in entry.data ? entry.data.figures : [],
  comparison: entry.collection === 'comparisons' ? (entry as Entry<'comparisons'>).data : null,
  noted: new Set(),
});
