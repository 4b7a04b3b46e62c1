import type { Attempt } from '../../records/attempt-records.ts';
import type { At, Day, IsoTime } from '../../records/timed.ts';
import { valuesOf } from '../sheet-of-attempt.ts';
import { encodeFullLink, type FullLink } from './full-link.ts';
import type { LinkLayout } from './layout.ts';

/**
 * The link to all answers of a saved attempt, given on a day; motivation only where the person ticked it (see
 * README.md#full-link).
 */
export function linkToAttempt(
  layout: LinkLayout,
  attempt: Attempt,
  day: Day,
  includesMotivation: boolean,
): string {
  const evidence = Object.entries(attempt.evidence).map(
    ([code, { s, r, c }]) => [code, { s: s.v, r: r.v, c: c.v }] as const,
  );
  return encodeFullLink(layout, {
    answers: valuesOf(attempt.answers),
    evidence: Object.fromEntries(evidence),
    ...(includesMotivation && attempt.motivation && { motivation: valuesOf(attempt.motivation) }),
    ...(attempt.sjt && { situations: valuesOf(attempt.sjt) }),
    day,
  });
}

/** A copy of a shared link to save here, under a new id; its answers were given on the link's day (see README.md#full-link). */
export function attemptFromLink(link: FullLink, id: string, version: string, now: IsoTime): Attempt {
  const time = link.day === null ? now : `${link.day}T00:00:00.000Z`;
  const stamp = <T>(values: Readonly<Record<string, T>>): Record<string, At<T>> =>
    Object.fromEntries(Object.entries(values).map(([key, v]) => [key, { v, at: time }]));
  const evidence = Object.entries(link.evidence).map(([code, ticks]) => {
    const { s, r, c } = stamp({ ...ticks });
    return [
      code,
      { s: s ?? { v: false, at: time }, r: r ?? { v: false, at: time }, c: c ?? { v: false, at: time } },
    ] as const;
  });
  const situations = Object.entries(link.situations ?? {}).map(
    ([key, { best, worst }]) => [key, { ...(best && { best }), ...(worst && { worst }) }] as const,
  );
  return {
    id,
    instrument: link.layout.instrument,
    version,
    startedAt: time,
    updatedAt: now,
    completedAt: time,
    answers: stamp(link.answers),
    evidence: Object.fromEntries(evidence),
    ...(link.motivation && { motivation: stamp(link.motivation) }),
    ...(link.situations && { sjt: stamp(Object.fromEntries(situations)) }),
    origin: 'shared',
  };
}
