import type { ResumeWords } from '#schemas/resume-words.ts';
import { readKeys, type Token } from './tokens.ts';

/** Reads a part of a phrase from a token on: where it may end, the longest first; nothing where it does not match. */
type Read = (tokens: readonly Token[], at: number) => readonly number[];

export interface Part {
  readonly read: Read;
  /** What the token it begins with is found under (`indexKeysOf`). */
  readonly firsts: readonly string[];
}

const anyFigure = '<figure>';
const anyCurrency = '<currency>';

/** What phrases that may begin with a token are found under. */
export function indexKeysOf({ key, kind }: Token): readonly string[] {
  if (kind === 'figure') return [key, anyFigure];
  return kind === 'mark' && currency.test(key) ? [anyCurrency] : [key];
}

const none: readonly number[] = [];
const plainCount = /^\p{Nd}+(?:[.,]\p{Nd}+)*(?:[–—-]\p{Nd}+)?$/u;
const year = /^(?:199|20[0-3])\p{Nd}(?:[–—-](?:199|20[0-3])?\p{Nd}{1,2})?$/u;
const currency = /^\p{Sc}$/u;
/** What may stand before digits: a sign, "about", a currency. */
const beforeDigits = /^[-–−+~≈]$|^\p{Sc}$/u;
const describingWords = 3;

const isAt = (tokens: readonly Token[], index: number, key: string): boolean => tokens[index]?.key === key;

/** One word; "word*" stands for it with any ending, and cannot begin a phrase. */
export function createWord(word: string): Part {
  if (!word.endsWith('*'))
    return { read: (tokens, start) => (isAt(tokens, start, word) ? [start + 1] : none), firsts: [word] };
  const stem = word.slice(0, -1);
  return { read: (tokens, start) => (tokens[start]?.key.startsWith(stem) ? [start + 1] : none), firsts: [] };
}

/** Any entry of a list; entries may have several words. */
function createAnyOf(entries: readonly string[]): Part {
  const byFirst = new Map<string, string[][]>();
  for (const [first = '', ...rest] of entries.map(readKeys))
    byFirst.set(first, [...(byFirst.get(first) ?? []), rest]);
  for (const rests of byFirst.values()) rests.sort((a, b) => b.length - a.length);
  const read: Read = (tokens, start) =>
    (byFirst.get(tokens[start]?.key ?? '') ?? [])
      .filter((rest) => rest.every((key, step) => isAt(tokens, start + 1 + step, key)))
      .map((rest) => start + 1 + rest.length);
  return { read, firsts: [...byFirst.keys()] };
}

/** Digits with their sign, currency and unit: "$12M", "−35 %", "45 minutes", "~400". */
const createFigure = (unit: Part): Part => ({
  read: (tokens, start) => {
    let end = start;
    while (beforeDigits.test(tokens[end]?.key ?? '')) end += 1;
    if (tokens[end]?.kind !== 'figure') return none;
    end += 1;
    for (const mark of ['+', '%', '×']) if (isAt(tokens, end, mark)) end += 1;
    return [...unit.read(tokens, end), end];
  },
  firsts: [anyFigure, anyCurrency],
});

/** Plain digits, or one or two number words: "7", "5–8", "12+", "twenty-five". */
const createCount = (numberWord: Part): Part => ({
  read: (tokens, start) => {
    if (plainCount.test(tokens[start]?.key ?? ''))
      return [isAt(tokens, start + 1, '+') ? start + 2 : start + 1];
    return numberWord.read(tokens, start).flatMap((end) => [...numberWord.read(tokens, end), end]);
  },
  firsts: [anyFigure, ...numberWord.firsts],
});

const yearPart: Part = {
  read: (tokens, start) => (year.test(tokens[start]?.key ?? '') ? [start + 1] : none),
  firsts: [anyFigure],
};

/** Up to three describing words, or none. */
const createGap = (isStop: (key: string) => boolean): Part => ({
  read: (tokens, start) => {
    const ends = [start];
    for (let end = start; ends.length <= describingWords; end++) {
      const token = tokens[end];
      if (token?.kind !== 'word' || isStop(token.key)) break;
      ends.unshift(end + 1);
    }
    return ends;
  },
  firsts: [],
});

/** The parts that phrases name: "…", `<figure>`, `<count>`, `<year>` and the lists of `groups`. */
export function createNamedParts({ groups, breaks }: Pick<ResumeWords, 'groups' | 'breaks'>) {
  const lists = Object.entries(groups).map(([name, entries]) => [`<${name}>`, createAnyOf(entries)] as const);
  const { number, period, periods, unit, during } = groups;
  const stops = new Set([...breaks, ...number, ...period, ...periods, ...unit, ...during]);
  return new Map<string, Part>([
    ...lists,
    ['<figure>', createFigure(createAnyOf(groups.unit))],
    ['<count>', createCount(createAnyOf(groups.number))],
    ['<year>', yearPart],
    ['…', createGap((key) => stops.has(key))],
  ]);
}
