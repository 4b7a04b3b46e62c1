import { evidenceAreas, type EvidenceArea } from '#schemas/instrument-vocabulary.ts';
import type { Month } from '../records/timed.ts';
import { oncePer } from '../once-per.ts';
import { sortByKey } from '../records/sort-by-key.ts';
import type { EvidenceItem } from '../records/toolkit-records.ts';
import { completenessOf } from './completeness.ts';
import { isFilled } from './item.ts';
import { lastMonth } from './month.ts';

/** Whether an example still waits for its result. */
export const lacksResult = ({ result }: EvidenceItem): boolean => !isFilled(result);

/** Newest first; what has no date comes last, by when it was started. */
export const newestFirst = oncePer((items: readonly EvidenceItem[]) =>
  sortByKey(items, (item) => `${lastMonth(item) ?? ''} ${item.createdAt} ${item.id}`),
);

/** One area as its card shows it. */
export interface AreaGroup {
  readonly area: EvidenceArea;
  readonly items: readonly EvidenceItem[];
  /** The newest month of its examples; null where none has a date. */
  readonly newest: Month | null;
  /** The completeness of the most complete one, 0 to 5. */
  readonly best: number;
}

/** All eight areas, the empty ones too. */
export const groupByArea = oncePer((items: readonly EvidenceItem[]): readonly AreaGroup[] => {
  const sorted = newestFirst(items);
  return evidenceAreas.map((area) => {
    const own = sorted.filter((item) => item.area === area);
    return {
      area,
      items: own,
      // What has no date comes last.
      newest: own[0] ? lastMonth(own[0]) : null,
      best: own.reduce((best, item) => Math.max(best, completenessOf(item)), 0),
    };
  });
});

export interface Group {
  /** A competency's code, a year, or null for what has none. */
  readonly key: string | null;
  readonly items: readonly EvidenceItem[];
}

const keepFilled = (groups: readonly Group[]): Group[] => groups.filter(({ items }) => items.length > 0);

/** By area of the self-assessment, in the order of `codes`; an example that shows several stands under each. */
export const groupByCompetency = (items: readonly EvidenceItem[], codes: readonly string[]): Group[] => {
  const sorted = newestFirst(items);
  const groups = codes.map((key) => ({
    key,
    items: sorted.filter(({ competencies }) => competencies.includes(key)),
  }));
  const others = sorted.filter(({ competencies }) => !competencies.some((code) => codes.includes(code)));
  return keepFilled([...groups, { key: null, items: others }]);
};

/** By year, the newest first. */
export const groupByYear = (items: readonly EvidenceItem[]): Group[] => {
  const yearOf = (item: EvidenceItem) => lastMonth(item)?.slice(0, 4) ?? null;
  const groups = new Map<string | null, EvidenceItem[]>();
  for (const item of newestFirst(items)) {
    const year = yearOf(item);
    groups.set(year, groups.get(year) ?? []);
    groups.get(year)!.push(item);
  }
  return [...groups].map(([key, own]) => ({ key, items: own }));
};
