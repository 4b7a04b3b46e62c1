import type { Competency, Item, Track } from '#schemas/instrument-track.ts';
import { isLevel } from './levels.ts';
import type { AnswerSheet, Level, Result } from './types.ts';

/** The text that would come next for one item. */
export interface NextLevel {
  readonly item: Item;
  /** The level given now; null where the item was answered with `nc`. */
  readonly level: Level | null;
  readonly next: string;
}

/**
 * The text one level up from the lowest answer of an area, the first item on ties; `nc` counts as 0. Null where no
 * item has an answer below 4 (see README.md#next-steps).
 */
export function findNextLevel(area: Competency, answers: AnswerSheet['answers']): NextLevel | null {
  const steps = area.items.flatMap((item) => {
    const answer = answers[item.id];
    const level = isLevel(answer) ? answer : null;
    if (level === null && answer !== 'nc') return [];
    const next = item.l[(level ?? 0) + 1];
    return next === undefined ? [] : [{ item, level, next }];
  });
  return steps.reduce<NextLevel | null>(
    (lowest, step) => (lowest === null || (step.level ?? 0) < (lowest.level ?? 0) ? step : lowest),
    null,
  );
}

/** What a draft for the evidence portfolio starts from. */
export interface EvidencePrompt {
  readonly code: string;
  readonly area: Competency['evidenceArea'];
  readonly item: Item;
}

/** The item of an area with the highest level, the first on ties; the first of all where none has a level. */
export const strongestItem = ({ items }: Competency, answers: AnswerSheet['answers']): Item | undefined => {
  const levelAt = ({ id }: Item) => {
    const answer = answers[id];
    return isLevel(answer) ? answer : -1;
  };
  const highest = Math.max(...items.map(levelAt));
  return items.find((item) => levelAt(item) === highest);
};

/**
 * The areas to write an example for, with their strongest item: strengths without full evidence, then evidence gaps
 * (see README.md#next-steps).
 */
export function findEvidencePrompts(track: Track, sheet: AnswerSheet, result: Result): EvidencePrompt[] {
  const isIncomplete = (code: string) => (result.areas.find((area) => area.code === code)?.evidence ?? 0) < 3;
  const gaps = result.gaps.filter(({ type }) => type === 'evidence').map(({ code }) => code);
  const codes = new Set([...result.strengths.filter(isIncomplete), ...gaps]);
  return [...codes].flatMap((code) => {
    const area = track.competencies.find((competency) => competency.code === code);
    const item = area && strongestItem(area, sheet.answers);
    return area && item ? [{ code, area: area.evidenceArea, item }] : [];
  });
}
