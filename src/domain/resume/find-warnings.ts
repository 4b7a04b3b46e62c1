import type { ResumeWords } from '#schemas/resume-words.ts';
import type { CreateFinder, Span } from './phrase-finder.ts';
import type { Token } from './tokens.ts';
import { wordsAt } from './words-at.ts';
import { wordLimits, type Warning, type WarningKind } from './types.ts';

/** How many words a text has: runs between spaces with a letter or a digit. */
export const countWords = (text: string): number =>
  text.split(/\s+/u).filter((run) => /[\p{L}\p{N}]/u.test(run)).length;

/** The token a bullet opens with, after a bullet mark and an "I"; undefined where it has no word. */
export function findOpening(tokens: readonly Token[]): Token | undefined {
  const first = tokens.findIndex(({ kind }) => kind !== 'mark');
  return tokens[tokens[first]?.key === 'i' ? first + 1 : first];
}

/** Two or more tools in a row: "Python and AWS". */
function createToolListFinder(
  words: ResumeWords,
  createFinder: CreateFinder,
): (text: string, tokens: readonly Token[]) => Span[] {
  const findTools = createFinder(['<tool>']);
  const isJoint = new RegExp(`^(?:[\\s,/&+;]|${words.groups.and.join('|')})+$`, 'iu');
  return (text, tokens) => {
    const runs: { start: number; end: number; tools: number }[] = [];
    for (const { start, end } of findTools(tokens)) {
      const last = runs.at(-1);
      if (last && isJoint.test(text.slice(last.end, start)))
        runs.splice(-1, 1, { ...last, end, tools: last.tools + 1 });
      else runs.push({ start, end, tools: 1 });
    }
    return runs.filter(({ tools }) => tools > 1);
  };
}

/** Finds what weakens a bullet; `hasOutcome` silences the activity warning. */
export function createWarningFinder(
  words: ResumeWords,
  createFinder: CreateFinder,
): (text: string, tokens: readonly Token[], hasOutcome: boolean) => Warning[] {
  const { warnings } = words;
  const finders = (kind: keyof typeof warnings) => {
    const findOpenings = createFinder(warnings[kind].opening);
    const findAnywhere = createFinder(warnings[kind].anywhere);
    return (tokens: readonly Token[]) => {
      const opening = findOpening(tokens);
      return [
        ...findOpenings(tokens).filter(({ start }) => start === opening?.start),
        ...findAnywhere(tokens),
      ];
    };
  };
  const findDuty = finders('duty-opener');
  const findActivity = finders('activity');
  const findTools = createToolListFinder(words, createFinder);
  const findPassive = finders('team-passive');
  const findVague = finders('vague');
  const findOwnPart = createFinder(words.ownPart);

  return (text, tokens, hasOutcome) => {
    const length = countWords(text);
    const found: readonly [WarningKind, readonly Span[]][] = [
      ['duty-opener', findDuty(tokens)],
      ['activity', hasOutcome ? [] : findActivity(tokens)],
      ['tool-list', findTools(text, tokens)],
      ['team-passive', findOwnPart(tokens).length > 0 ? [] : findPassive(tokens)],
      ['vague', findVague(tokens)],
    ];
    return [
      ...found
        .filter(([, spans]) => spans.length > 0)
        .map(([kind, spans]) => ({ kind, words: wordsAt(text, spans) })),
      ...(length < wordLimits.short ? [{ kind: 'short' as const, words: length }] : []),
      ...(length > wordLimits.long ? [{ kind: 'long' as const, words: length }] : []),
    ];
  };
}
