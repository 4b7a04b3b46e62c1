import fc from 'fast-check';
import type { Choice } from '#domain/assessment/motivation.ts';
import type { PeerAnswer } from '#domain/assessment/peers.ts';
import { layoutOf } from '#domain/assessment/share/layout.ts';
import type { SituationAnswer } from '#domain/assessment/situations.ts';
import type {
  Answer,
  AnswerSheet,
  AreaScore,
  EvidenceLevel,
  Level,
  Ticks,
} from '#domain/assessment/types.ts';
import type { Track } from '#schemas/instrument-track.ts';
import { aspiring, motivation, practising } from './instruments.ts';
import { readAnswers, readEvidence } from './readiness-vectors.ts';

export const aspiringLayout = layoutOf(aspiring, motivation);
export const practisingLayout = layoutOf(practising, motivation);
export const layouts = [aspiringLayout, practisingLayout];

/** A sheet from one character an item and one digit of evidence an area. */
export const sheet = (
  track: Track,
  answers: string,
  evidence = '',
  more: Partial<AnswerSheet> = {},
): AnswerSheet => ({
  answers: readAnswers(track, answers),
  evidence: readEvidence(track, evidence),
  ...more,
});

/** An area as scored, at its target with full evidence where nothing else is said. */
export function areaScore(code: string, given: Partial<AreaScore> = {}): AreaScore {
  const score = given.score === undefined ? 300 : given.score;
  return {
    code,
    tier: 'essential',
    weight: 3,
    items: 4,
    n: 4,
    nc: 0,
    raw: score,
    practice: score,
    evidence: 3,
    cap: 400,
    score,
    target: 275,
    gap: null,
    ...given,
  };
}

export const levels = fc.constantFrom<Level>(0, 1, 2, 3, 4);

/** Any answer, levels most often. */
export const answers: fc.Arbitrary<Answer> = fc.oneof(
  { arbitrary: levels, weight: 8 },
  { arbitrary: fc.constantFrom<Answer>('nc', 'na', null), weight: 2 },
);

export const ticks: fc.Arbitrary<Ticks> = fc.record({ s: fc.boolean(), r: fc.boolean(), c: fc.boolean() });

const recordOf = <T>(keys: readonly string[], value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> =>
  fc
    .array(value, { minLength: keys.length, maxLength: keys.length })
    .map((values) => Object.fromEntries(keys.map((key, at) => [key, values[at]])) as Record<string, T>);

export const answersOf = (track: Track) => recordOf(track.order, answers);
export const evidenceOf = (track: Track) =>
  recordOf(
    track.competencies.map(({ code }) => code),
    ticks,
  );

export const choices = recordOf<Choice>(motivation.order, fc.constantFrom<Choice>(0, 1, 2, 's', null));

const letters = fc.constantFrom('a' as const, 'b' as const, 'c' as const, 'd' as const, null);
export const situationAnswersOf = (track: Track): fc.Arbitrary<Record<string, SituationAnswer>> =>
  recordOf(track.sjt, fc.record({ best: letters, worst: letters }));

/** A colleague's answers to the items they are asked about. */
export const peerAnswersOf = (track: Track): fc.Arbitrary<Record<string, PeerAnswer>> =>
  recordOf(
    track.competencies.flatMap(({ items }) => items.filter(({ peer }) => peer).map(({ id }) => id)),
    fc.constantFrom<PeerAnswer>(0, 1, 2, 3, 4, 'k', null),
  );

/** Whole sheets: answers, evidence, situation scores and seconds. */
export const sheetsOf = (track: Track): fc.Arbitrary<AnswerSheet> =>
  fc.record({
    answers: answersOf(track),
    evidence: evidenceOf(track),
    situations: recordOf(track.sjt, fc.constantFrom(-2, -1, 0, 1, 2, null)),
    medianSeconds: fc.option(fc.double({ min: 0, max: 60, noNaN: true }), { nil: undefined }),
  });

export const tracks = fc.constantFrom(aspiring, practising);

/** Days a link can carry, 1970 to 2300. */
export const days = fc
  .integer({ min: 0, max: 120_000 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));

export const nonces = fc.stringMatching(/^[a-z0-9]{6}$/u);

export const evidenceLevels = fc.constantFrom<EvidenceLevel>(0, 1, 2, 3);
