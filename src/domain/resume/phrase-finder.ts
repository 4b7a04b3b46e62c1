import type { ResumeWords } from '#schemas/resume-words.ts';
import { createNamedParts, createWord, indexKeysOf, type Part } from './parts.ts';
import { readTokens, type Token } from './tokens.ts';

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
  const keys = readTokens(run.replace(/\*$/u, '')).map(({ key }) => key);
  return run.endsWith('*') ? [...keys.slice(0, -1), `${keys.at(-1) ?? ''}*`] : keys;
}

/** Compiles phrases of the word lists, whose notation stands at the top of content/tools/resume/words.yaml. */
export function createFinderFactory(words: Pick<ResumeWords, 'groups' | 'breaks'>) {
  const named = createNamedParts(words);
  const partsOf = (phrase: string): Part[] =>
    phrase.split(/\s+/u).flatMap((run) => named.get(run) ?? wordsOf(run).map(createWord));

  /** Where the longest of these phrases ends that begins at a token; `start` where none does. */
  function createLongest(phrases: readonly string[]) {
    const index = new Map<string, Part[][]>();
    for (const parts of phrases.map(partsOf))
      for (const first of parts[0]?.firsts ?? [])
        if (!index.get(first)?.push(parts)) index.set(first, [parts]);
    return (tokens: readonly Token[], start: number, keys: readonly string[]): number => {
      let longest = start;
      for (const key of keys)
        for (const parts of index.get(key) ?? [])
          longest = Math.max(longest, endOf(parts, tokens, start) ?? start);
      return longest;
    };
  }

  /** A finder of phrases that passes over those within an exception. */
  return function createFinder(phrases: readonly string[], except: readonly string[] = []): Finder {
    const longest = createLongest(phrases);
    const longestExcept = createLongest(except);
    return (tokens) => {
      const spans: Span[] = [];
      for (let start = 0; start < tokens.length; start++) {
        const token = tokens[start]!;
        if (token.isJoined) continue;
        const keys = indexKeysOf(token);
        const end = longest(tokens, start, keys);
        const exceptEnd = longestExcept(tokens, start, keys);
        if (end > exceptEnd) spans.push({ start: token.start, end: tokens[end - 1]!.end });
        start = Math.max(start, end - 1, exceptEnd - 1);
      }
      return spans;
    };
  };
}
