/**
 * The closed lists of the assessment instruments.
 * Plain constants without zod, so that the domain and the browser can use them too.
 */

/** How much an area counts; the weights are in each instrument's `scoring`. */
export const tiers = ['essential', 'important', 'bonus'] as const;

/** The areas of the evidence portfolio, in the order in which it shows them. */
export const evidenceAreas = [
  'teamDelivery',
  'mentoring',
  'stakeholderInfluence',
  'technicalJudgement',
  'conflictResolution',
  'hiringOnboarding',
  'processImprovement',
  'leadershipVisibility',
] as const;

/** The options of a situation. */
export const situationLetters = ['a', 'b', 'c', 'd'] as const;

/** How far an instrument has been tried; the first and last page of the assessment say it. */
export const instrumentStatuses = ['draft-unvalidated', 'panel-keyed', 'piloted'] as const;

/** The bands of each track, lowest first. */
export const bands = {
  aspiring: ['exploring', 'building', 'close', 'case'],
  practising: ['finding', 'basics', 'solid', 'strong'],
} as const;

/** What the choices about motivation may come to. */
export const motivationOutcomes = [
  'clear-pull',
  'pull-with-questions',
  'try-it-first',
  'look-at-both-paths',
  'not-enough',
] as const;

export type AspiringBand = (typeof bands.aspiring)[number];
export type PractisingBand = (typeof bands.practising)[number];
export type MotivationOutcome = (typeof motivationOutcomes)[number];
export type Tier = (typeof tiers)[number];
export type EvidenceArea = (typeof evidenceAreas)[number];
export type SituationLetter = (typeof situationLetters)[number];
