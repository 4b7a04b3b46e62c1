import type { Month } from '../records/timed.ts';
import type { EvidenceItem } from '../records/toolkit-records.ts';
import { presentParts } from './completeness.ts';
import { isFilled } from './item.ts';
import { lastMonth, monthsBetween } from './month.ts';

/** The words the hints look for, from content/tools/portfolio/words.yaml. */
export interface HintWords {
  /** The team's words: "we", "our". */
  readonly team: readonly string[];
  /** The person's own: "I", "my". */
  readonly own: readonly string[];
  /** Capitalised words that are no names: weekdays, months, tools. */
  readonly notNames: readonly string[];
}

export type HintKind =
  /** What the person did is told as "we" only. */
  | 'team-voice'
  | 'no-date'
  /** There is a result, without a before and after. */
  | 'no-measure'
  /** It ended more than 24 months ago. */
  | 'old'
  /** A confidential example that may name a person or a customer. */
  | 'names';

export interface Hint {
  readonly kind: HintKind;
  /** The words that raised it, as they are written, each once. */
  readonly words: readonly string[];
}

/** Examples are asked about the last two years. */
const oldAfterMonths = 24;

/** Whether an example ended too long ago to be asked about. */
export const isOld = (item: EvidenceItem, today: Month): boolean => {
  const month = lastMonth(item);
  return month !== null && monthsBetween(month, today) > oldAfterMonths;
};

const unique = (words: readonly string[]): string[] => [...new Set(words)];
const wordsOf = (text: string): string[] => text.replaceAll('’', "'").match(/[\p{L}\p{M}\p{N}']+/gu) ?? [];

/** The words of `list` in a text. "US" is a country: words of two and more capitals do not count. */
const findWords = (text: string, list: readonly string[]): string[] =>
  wordsOf(text).filter(
    (word) => list.includes(word.toLowerCase()) && (word.length === 1 || word !== word.toUpperCase()),
  );

/** Words with a capital within a sentence, and mail addresses; not initials, abbreviations and the listed words. */
function findNames(text: string, notNames: readonly string[]): string[] {
  const mails = text.split(/\s+/u).filter((word) => /^[^@]+@[^@]+$/u.test(word));
  const inSentence = text.matchAll(
    /(?=\p{Lu})(?<=[\p{L}\p{N},;)’'"”][^\S\n]+[("“‘]?)[\p{L}\p{M}\p{N}&-]*\p{Ll}[\p{L}\p{M}\p{N}&-]*/gu,
  );
  const names = [...inSentence].map(([word]) => word);
  return unique([...names.filter((name) => !notNames.includes(name.toLowerCase())), ...mails]);
}

/**
 * What would make an example easier to believe, or safer to keep: fixed rules, in a fixed order (see README.md#hints).
 */
export function findHints(item: EvidenceItem, words: HintWords, today: Month): Hint[] {
  const has = presentParts(item);
  const month = lastMonth(item);
  const team = findWords(item.action, words.team);
  const { title, situation, action, result, confirmer = '', reflection = '' } = item;
  const names = item.confidential
    ? findNames([title, situation, action, result, confirmer, reflection].join('\n'), words.notNames)
    : [];
  const found: Readonly<Record<HintKind, boolean>> = {
    'team-voice': team.length > 0 && findWords(item.action, words.own).length === 0,
    'no-date': month === null,
    'no-measure': has.includes('result') && !has.includes('measure'),
    old: isOld(item, today),
    names: names.length > 0,
  };
  const quoted: Partial<Record<HintKind, readonly string[]>> = { 'team-voice': unique(team), names };
  return (Object.keys(found) as HintKind[])
    .filter((kind) => found[kind])
    .map((kind) => ({ kind, words: quoted[kind] ?? [] }));
}

/** Whether enough is written for hints to be of use. */
export const hasBegun = ({ situation, action, result }: EvidenceItem): boolean =>
  [situation, action, result].some(isFilled);
