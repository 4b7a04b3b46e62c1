import type { ResumeWords } from '#schemas/resume-words.ts';
import { createNamedParts, createWord, indexKeysOf, type Part } from './parts.ts';
import { readKeys, type Token } from './tokens.ts';

/** A part of a bullet, from its first character up to, not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Finds the phrases of one list, from left to right. */
export type Finder = (tokens: readonly Token[]) => Span[];

/** Where a phrase ends that begins at a token; `null` where it does not. */
function endOf(parts: readonly Part[], tokens: readonly Token[], start: number, step = 0): number | null {
  const part = parts[step];
  if (!part) return start;
  for (const next of part.read(tokens, start)) {
    const end = endOf(parts, tokens, next, step + 1);
    if (end !== null) return end;
  }
  return null;
}

/** The words of a phrase as tokens read them; an ending star stays with its word. */
function wordsOf(run: string): string[] {
  const keys = readKeys(run.replace(/\*$/u, ''));
  return run.endsWith('*') ? [...keys.slice(0, -1), `${keys.at(-1) ?? ''}*`] : keys;
}

type Phrases = ReadonlyMap<string, readonly (readonly Part[])[]>;

/** Where the longest of the phrases found under these keys ends that begins at a token; `start` where none does. */
function longestAt(
  phrases: Phrases,
  tokens: readonly Token[],
  start: number,
  keys: readonly string[],
): number {
  let longest = start;
  for (const key of keys)
    for (const parts of phrases.get(key) ?? [])
      longest = Math.max(longest, endOf(parts, tokens, start) ?? start);
  return longest;
}

/** A token with which a phrase of a list may begin: where it stands, and what its phrases are found under. */
interface Beginning {
  readonly index: number;
  readonly keys: readonly string[];
}

/** Makes a finder of phrases that passes over those within an exception. */
export type CreateFinder = (phrases: readonly string[], except?: readonly string[]) => Finder;

/** Compiles phrases of the word lists, whose notation stands at the top of content/tools/resume/words.yaml. */
export function createFinderFactory(words: Pick<ResumeWords, 'groups' | 'breaks'>): CreateFinder {
  const named = createNamedParts(words);
  const partsOf = (phrase: string): Part[] =>
    phrase.split(/\s+/u).flatMap((run) => named.get(run) ?? wordsOf(run).map(createWord));
  const compile = (phrases: readonly string[]): Phrases => {
    const index = new Map<string, Part[][]>();
    for (const parts of phrases.map(partsOf))
      for (const first of parts[0]?.firsts ?? [])
        if (!index.get(first)?.push(parts)) index.set(first, [parts]);
    return index;
  };

  /** Under each first word the finders that have a phrase or an exception with it; most words begin none. */
  const finders = new Map<string, Set<Finder>>();
  let last: { tokens: readonly Token[]; beginnings: Map<Finder, Beginning[]> } | undefined;
  /** Where each finder has to look. They read one text after the other, so a token is looked up once for all of them. */
  function beginningsIn(tokens: readonly Token[]): Map<Finder, Beginning[]> {
    if (last?.tokens === tokens) return last.beginnings;
    const beginnings = new Map<Finder, Beginning[]>();
    tokens.forEach((token, index) => {
      if (token.isJoined) return;
      const keys = indexKeysOf(token);
      const beginning = { index, keys };
      for (const key of keys)
        for (const finder of finders.get(key) ?? []) {
          const known = beginnings.get(finder);
          if (!known) beginnings.set(finder, [beginning]);
          else if (known.at(-1) !== beginning) known.push(beginning);
        }
    });
    last = { tokens, beginnings };
    return beginnings;
  }

  return function createFinder(list, exceptions = []) {
    const phrases = compile(list);
    const except = compile(exceptions);
    const find: Finder = (tokens) => {
      const spans: Span[] = [];
      let next = 0;
      for (const { index, keys } of beginningsIn(tokens).get(find) ?? []) {
        if (index < next) continue;
        const end = longestAt(phrases, tokens, index, keys);
        const exceptEnd = longestAt(except, tokens, index, keys);
        if (end > exceptEnd) spans.push({ start: tokens[index]!.start, end: tokens[end - 1]!.end });
        next = Math.max(end, exceptEnd);
      }
      return spans;
    };
    for (const first of [...phrases.keys(), ...except.keys()])
      if (!finders.get(first)?.add(find)) finders.set(first, new Set([find]));
    last = undefined;
    return find;
  };
}
