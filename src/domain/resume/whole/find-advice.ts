import type { ResumeWholeWords } from '#schemas/resume-whole.ts';
import type { ResumeWords } from '#schemas/resume-words.ts';
import { createFinderFactory } from '../phrase-finder.ts';
import { readTokens } from '../tokens.ts';
import type { WarningKind } from '../types.ts';
import { hasResult, isDuty } from './find-kinds.ts';
import type { Line } from './lines.ts';
import type { SectionKind } from './read-sections.ts';
import type { ReadLine, WholeText } from './types.ts';

/** What may be changed, the most telling first: the order of all advice (see README.md#advice). */
export const changes = [
  'dates',
  'order',
  'praise',
  'duties',
  'headline',
  'length',
  'top-third',
  'own-part',
  'results',
  'summary',
  'role-scope',
  'people',
  'tools',
  'judgement',
  'influence',
  'outcome',
  'process',
  'personal',
] as const;
export type ChangeKind = (typeof changes)[number];

export interface Advice {
  readonly change: ChangeKind;
  /** The line it concerns; where something is missing, the line it belongs to. Null where there is none. */
  readonly line: Line | null;
  /** How many lines it concerns, where there may be several. */
  readonly count: number;
}

/** So many changes are named with their lines; the others only by name. */
export const firstAdvice = 3;

/** From these on something is more than a slip. */
export const adviceLimits = {
  /** Share of the lines that are duties, the team's alone, or without a result. */
  most: 0.4,
  /** Share of lines without a result: every résumé has some. */
  withoutResult: 0.5,
  /** Praise: share of the lines, or phrases in a summary. */
  praised: 0.3,
  praisedInSummary: 3,
  /** Tools named on the whole page, and in a headline. */
  tools: 25,
  toolsInHeadline: 2,
  /** Two pages of text. */
  words: 1_000,
  /** Lines of roles but the newest two: more than these, and more than this share of all. */
  oldLines: 8,
  oldShare: 0.5,
  /** Parts of the guide's four that a summary has at least. */
  summaryParts: 2,
} as const;

const skillBars = /[★☆●○■□]{3,}|\b\d\s?\/\s?(?:5|10)\b/u;

type Found = { readonly line: Line | null; readonly count?: number } | null;
type Rule = (text: WholeText) => Found;

const shareOf = (some: readonly unknown[], all: readonly unknown[]): number =>
  all.length === 0 ? 0 : some.length / all.length;
const hasWarning = ({ report }: ReadLine, warning: WarningKind): boolean =>
  report.warnings.some(({ kind }) => kind === warning);

/** Lines of work: of the newest two roles, or the proofs where there are no roles. */
const recentOf = ({ roles, proofs }: WholeText): readonly ReadLine[] =>
  roles.length > 0 ? [...proofs, ...roles.slice(0, 2).flatMap(({ lines }) => lines)] : proofs;
const newestOf = ({ roles, top }: WholeText): Line | null => roles[0]?.header ?? top.headline;
const placeOf = ({ sections }: WholeText, kinds: readonly SectionKind[]): number =>
  sections.findIndex(({ kind }) => kinds.includes(kind));

/** A share of the recent lines that is too large; the first of them is named. */
const tooMany =
  (isOne: (line: ReadLine) => boolean, limit: number): Rule =>
  (text) => {
    const recent = recentOf(text);
    const some = recent.filter(isOne);
    return some.length > 1 && shareOf(some, recent) >= limit
      ? { line: some[0]?.line ?? null, count: some.length }
      : null;
  };

const missing =
  (kind: 'people' | 'judgement' | 'influence' | 'outcome' | 'process'): Rule =>
  (text) =>
    text.shown[kind] === null && recentOf(text).length > 0 ? { line: newestOf(text) } : null;

const findOrder: Rule = (text) => {
  const { roles, sections } = text;
  const [first, second] = roles;
  const last = roles.at(-1);
  if (first && second && last && last.end > first.end && last.start > first.start)
    return { line: first.header };
  const school = placeOf(text, ['education']);
  const work = placeOf(text, ['experience']);
  return school >= 0 && school < work && roles.length > 1 && (sections[school]?.lines.length ?? 0) > 2
    ? { line: sections[school]?.heading ?? null }
    : null;
};

const findTopThird: Rule = (text) => {
  const { sections, roles, proofs } = text;
  const work = placeOf(text, ['experience', 'proofs']);
  const first = sections.find(
    ({ kind, lines }, place) => kind === 'skills' && place < work && lines.length > 2,
  );
  return first && (roles.length > 0 || proofs.length > 0) ? { line: first.heading } : null;
};

const findLength: Rule = ({ roles, words }) => {
  const all = roles.flatMap(({ lines }) => lines);
  const old = roles.slice(2).flatMap(({ lines }) => lines);
  const longest = roles.slice(2).toSorted((a, b) => b.lines.length - a.lines.length)[0];
  if (old.length > adviceLimits.oldLines && shareOf(old, all) > adviceLimits.oldShare)
    return { line: longest?.header ?? null, count: old.length };
  return words > adviceLimits.words ? { line: longest?.header ?? roles.at(-1)?.header ?? null } : null;
};

const findPraise: Rule = (text) => {
  const phrases = text.summary.lines.flatMap(({ report }) =>
    report.warnings.flatMap(({ kind, words }) =>
      kind === 'vague' && typeof words !== 'number' ? words : [],
    ),
  );
  const recent = recentOf(text);
  const praised = recent.filter((line) => hasWarning(line, 'vague') && !hasResult(line.report));
  if (phrases.length >= adviceLimits.praisedInSummary && text.summary.has.length < adviceLimits.summaryParts)
    return {
      line: text.summary.lines.find((line) => hasWarning(line, 'vague'))?.line ?? null,
      count: praised.length + 1,
    };
  return praised.length > 1 && shareOf(praised, recent) >= adviceLimits.praised
    ? { line: praised[0]?.line ?? null, count: praised.length }
    : null;
};

/** All advice of a text, the most telling first. */
export function findAdvice(text: WholeText, words: ResumeWords, whole: ResumeWholeWords): readonly Advice[] {
  const findTools = createFinderFactory(words)(['<tool>']);
  const toolsIn = (line: string): number => findTools(readTokens(line)).length;
  const claims = new RegExp(`(?<!\\p{L})(?:${whole.senior.join('|')})(?!\\p{L})`, 'iu');
  const seeks = new RegExp(`\\b(?:${whole.seeks.join('|')})\\b`, 'iu');
  const isPersonal = new RegExp(`^(?:${whole.personal.join('|')})\\b`, 'iu');

  const rules: Readonly<Record<ChangeKind, Rule>> = {
    dates: ({ roles, lines }) =>
      roles.length === 0 && lines.length > 5
        ? { line: lines.find(({ isBullet }) => isBullet) ?? null }
        : null,
    order: findOrder,
    praise: findPraise,
    duties: tooMany(({ report }) => isDuty(report) && !hasResult(report), adviceLimits.most),
    headline: ({ top: { headline }, roles, summary, lines }) => {
      if (!headline) return summary.lines.length > 0 && roles.length > 0 ? { line: lines[0] ?? null } : null;
      const title = claims.exec(headline.text)?.[0].toLowerCase();
      const isHeld = roles.some(({ header, context }) =>
        [header, ...context].some(({ text: held }) => title && held.toLowerCase().includes(title)),
      );
      const isClaimed = title !== undefined && roles.length > 0 && !isHeld && !seeks.test(headline.text);
      return isClaimed || toolsIn(headline.text) >= adviceLimits.toolsInHeadline ? { line: headline } : null;
    },
    length: findLength,
    'top-third': findTopThird,
    'own-part': tooMany((line) => hasWarning(line, 'team-passive'), adviceLimits.most),
    results: tooMany(
      ({ report, kinds }) => !hasResult(report) && !kinds.includes('people'),
      adviceLimits.withoutResult,
    ),
    summary: ({ summary, lines }) =>
      summary.has.length < adviceLimits.summaryParts
        ? { line: summary.lines[0]?.line ?? lines[0] ?? null }
        : null,
    'role-scope': ({ roles }) => {
      const recent = roles.slice(0, 2);
      const silent = recent.filter(({ scope }) => scope !== 'said');
      return recent.length > 0 && silent.length === recent.length
        ? { line: silent[0]?.header ?? null, count: silent.length }
        : null;
    },
    people: missing('people'),
    tools: ({ lines }) => {
      const most = lines.toSorted((a, b) => toolsIn(b.text) - toolsIn(a.text))[0] ?? null;
      const bars = lines.find((line) => skillBars.test(line.text));
      if (bars) return { line: bars };
      return lines.reduce((sum, line) => sum + toolsIn(line.text), 0) >= adviceLimits.tools
        ? { line: most }
        : null;
    },
    judgement: missing('judgement'),
    influence: missing('influence'),
    outcome: missing('outcome'),
    process: missing('process'),
    personal: ({ lines }) => {
      const said = lines.filter((line) => isPersonal.test(line.text));
      return said.length > 1 ? { line: said[0] ?? null, count: said.length } : null;
    },
  };
  return changes.flatMap((change): Advice[] => {
    const found = rules[change](text);
    return found ? [{ change, line: found.line, count: found.count ?? 1 }] : [];
  });
}
