import { useRef } from 'preact/hooks';
import type { Records } from '#browser/records/records.ts';
import type { Choice } from '#domain/assessment/motivation.ts';
import { followPortfolio, withTick } from '#domain/assessment/portfolio-evidence.ts';
import type { Answer, Ticks } from '#domain/assessment/types.ts';
import type { Attempt, SituationChoice } from '#domain/records/attempt-records.ts';
import type { Competency, Item } from '#schemas/instrument-track.ts';
import { now } from '#browser/records/new-record.ts';
import {
  countGiven,
  draftExample,
  withAnswer,
  withChoice,
  withCompletion,
  withSituation,
} from './attempts.ts';
import { createTimer, type Timer } from './timing.ts';

/**
 * One attempt: every answer is saved as soon as it is given. Each of the functions gives false where it is not.
 * `page` is the page that is shown: with it the clock for first answers starts anew.
 */
export function useAttempt(records: Records, attempt: Attempt, page: string) {
  const timer = useRef<Timer | null>(null);
  timer.current ??= createTimer(attempt.medianSeconds, countGiven(attempt));
  const shown = useRef('');
  if (shown.current !== page) {
    shown.current = page;
    timer.current.restart();
  }
  /** Changes the attempt as it is by now: the page may not show yet what was answered a moment ago. */
  const change = (by: (current: Attempt) => Attempt) => {
    const current = records.store().attempts.find(({ id }) => id === attempt.id) ?? attempt;
    return records.save('attempts', by(current));
  };
  return {
    answer: (item: string, value: Answer) =>
      change((current) => {
        const isFirst = current.answers[item] === undefined;
        const next = withAnswer(current, item, value);
        return isFirst && timer.current ? { ...next, medianSeconds: timer.current.take() } : next;
      }),
    tick: (code: string, tick: keyof Ticks, value: boolean) =>
      change((current) => withTick(current, code, tick, value, now())),
    choose: (id: string, choice: Choice) => change((current) => withChoice(current, id, choice)),
    judge: (id: string, choice: SituationChoice) => change((current) => withSituation(current, id, choice)),
    /** A shared attempt is somebody else's, or an old one: what is in this portfolio says nothing about it. */
    followExamples: async (code: string) => {
      if (attempt.origin === 'shared') return true;
      const next = followPortfolio(attempt, code, records.store().evidence, now());
      return next === attempt || records.save('attempts', next);
    },
    startExample: (area: Competency, item: Item) =>
      records.save('evidence', draftExample(area, item), { creates: true }),
    complete: () => change((current) => withCompletion(current)),
  };
}
