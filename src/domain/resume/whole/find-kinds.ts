import type { ResumeWholeWords } from '#schemas/resume-whole.ts';
import type { ResumeWords } from '#schemas/resume-words.ts';
import { createFinderFactory } from '../phrase-finder.ts';
import { readTokens } from '../tokens.ts';
import type { BulletReport, Signal } from '../types.ts';

/** What the lines of a résumé show together: the seven things of the guide and the change of a process. */
export const proofKinds = [
  'result',
  'scope',
  'delivery',
  'influence',
  'people',
  'judgement',
  'outcome',
  'process',
] as const;
export type ProofKind = (typeof proofKinds)[number];

/** What lines show by phrases of their own, beside the signals of the coach. */
export type PhraseKind = keyof ResumeWholeWords['kinds'];
export const phraseKinds = [
  'delivery',
  'influence',
  'people',
  'judgement',
  'process',
] as const satisfies readonly PhraseKind[];

/** Finds of which lists a text holds a phrase. */
function createListFinder<Kind extends string>(
  lists: Readonly<Record<Kind, readonly string[]>>,
  kinds: readonly Kind[],
  words: ResumeWords,
  { department, verb, practice }: ResumeWholeWords,
): (text: string) => ReadonlySet<Kind> {
  const groups = { ...words.groups, department, verb, practice };
  const createFinder = createFinderFactory({ groups, breaks: words.breaks });
  const finders = kinds.map((kind) => ({ kind, find: createFinder(lists[kind]) }));
  return (text) => {
    const tokens = readTokens(text);
    return new Set(finders.filter(({ find }) => find(tokens).length > 0).map(({ kind }) => kind));
  };
}

/** Finds what a line of a résumé shows by phrases. */
export const createPhraseKinds = (words: ResumeWords, whole: ResumeWholeWords) =>
  createListFinder<PhraseKind>(whole.kinds, phraseKinds, words, whole);

/** Finds what a sentence of an advert asks for. */
export const createAskedKinds = (words: ResumeWords, whole: ResumeWholeWords) =>
  createListFinder<ProofKind>(whole.asks, proofKinds, words, whole);

export const shows = ({ points }: BulletReport, signal: Signal): boolean =>
  points.some((point) => point.signal === signal);

/** Whether a line says what somebody was there for, or what every manager does. */
export const isDuty = ({ warnings }: BulletReport): boolean =>
  warnings.some(({ kind }) => kind === 'duty-opener' || kind === 'activity');

/** Whether a line says what changed. */
export const hasResult = (report: BulletReport): boolean =>
  shows(report, 'outcome') || shows(report, 'number') || shows(report, 'growth');

/** Which of the eight a line shows (see README.md#eight-kinds). */
export function kindsOf(report: BulletReport, phrases: ReadonlySet<PhraseKind>): readonly ProofKind[] {
  const changes = shows(report, 'outcome') && shows(report, 'number');
  /** Whether it tells of something the writer did. */
  const isOwn = !isDuty(report) && !report.warnings.some(({ kind }) => kind === 'team-passive');
  const shown: Readonly<Record<ProofKind, boolean>> = {
    result: changes,
    scope: shows(report, 'people'),
    delivery: phrases.has('delivery') && isOwn,
    influence: phrases.has('influence') && isOwn,
    people: shows(report, 'growth') || (phrases.has('people') && !isDuty(report)),
    judgement: phrases.has('judgement') && isOwn,
    outcome: shows(report, 'stakes') && hasResult(report),
    process: phrases.has('process') && isOwn,
  };
  return proofKinds.filter((kind) => shown[kind]);
}
