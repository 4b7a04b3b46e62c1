import type { CoverageRow } from './read-coverage.ts';

const fold = (text: string): string => text.replace(/\s+/gu, ' ');

/** What a row claims and its places do not hold; `textOf` gives the words of a place, null where there is none. */
export function findCoverageProblems(
  rows: readonly CoverageRow[],
  textOf: (place: string) => string | null,
): string[] {
  return rows.flatMap(({ row, pages, items, open }) => {
    const missing = [...new Set([...pages, ...items.map((item) => item.in)])]
      .filter((place) => textOf(place) === null)
      .map((place) => `there is no ${place}`);
    const unsaid = items
      .filter((item) => !(textOf(item.in)?.includes(fold(item.says)) ?? true))
      .map((item) => `${item.in} does not say “${item.says}”`);
    const empty = pages.length === 0 && !open ? ['has no page, and no reason for that'] : [];
    return [...missing, ...unsaid, ...empty].map((problem) => `${row}: ${problem}`);
  });
}

export const summariseCoverage = (rows: readonly CoverageRow[]) => ({
  rows: rows.length,
  covered: rows.filter(({ open }) => !open).length,
  items: rows.reduce((sum, { items }) => sum + items.length, 0),
});
