import { correctedWord, splitWord, type Vocabulary } from './spelling.ts';
import { stemOf, tellingWords, wordsOf } from './words.ts';
import { weights } from './weights.ts';

/** A word to look for, and the word of the query it stands for. */
export interface Wanted {
  readonly stem: string;
  /** Position of the query's word among its telling words. */
  readonly origin: number;
  readonly weight: number;
  /** True for a longer word that begins with what was typed last: which it will be is not known yet. */
  readonly isGuess?: boolean;
}

export interface PlannedQuery {
  readonly wanted: readonly Wanted[];
  /** The query's telling words, as typed. */
  readonly words: readonly string[];
  /** Positions of words that nothing in the library resembles. */
  readonly unknown: readonly number[];
  /** The query with mistyped words mended; null where none was. */
  readonly corrected: string | null;
}

export interface Lexicon {
  /** Words of the library as written, for mending what was mistyped. */
  readonly vocabulary: Vocabulary;
  readonly hasStem: (stem: string) => boolean;
  /** Whether a name holds both words. */
  readonly standTogether: (stem: string, other: string) => boolean;
  /** Stems that begin with what was typed. */
  readonly stemsFrom: (start: string) => readonly string[];
  /** For the stems of a name, joined by spaces, the stems of the names that mean the same, with how much they count. */
  readonly synonyms: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Most words of a name in `synonyms`. */
  readonly longestName: number;
}

/** Most longer words that a beginning stands for: with more it says too little. */
const mostLonger = 40;

/** What a query looks for: its words, mended where they were mistyped, and their synonyms. */
export function planQuery(query: string, lexicon: Lexicon, options: { corrects: boolean }): PlannedQuery {
  const words = tellingWords(query);
  const wanted: Wanted[] = [];
  const unknown: number[] = [];
  const mended = new Map<string, string>();
  const add = (word: string, origin: number, weight: number) =>
    wanted.push({ stem: stemOf(word), origin, weight });
  const isTyping = !/[\s.?!,]$/u.test(query);
  /** Longer words that begin with what was typed last: the reader may still be typing. */
  const addLonger = (word: string, origin: number): boolean => {
    const longer = lexicon.stemsFrom(word).slice(0, mostLonger);
    for (const stem of longer) wanted.push({ stem, origin, weight: weights.prefix, isGuess: true });
    return longer.length > 0;
  };

  words.forEach((word, origin) => {
    const isLast = origin === words.length - 1 && isTyping && word.length > 1;
    const isKnown = lexicon.hasStem(stemOf(word));
    if (isKnown) {
      add(word, origin, 1);
      if (isLast && word.length > 2) addLonger(word, origin);
    }
    const next = words[origin + 1];
    if (next && lexicon.hasStem(stemOf(word + next))) {
      add(word + next, origin, 1);
      add(word + next, origin + 1, 1);
    }
    if (isKnown) return;
    if (isLast && addLonger(word, origin)) return;
    const parts = splitWord(word, lexicon.vocabulary);
    if (parts) {
      for (const part of parts) add(part, origin, 1);
      return;
    }
    const beside = [words[origin - 1], next].filter((other) => other !== undefined).map(stemOf);
    const fits = (known: string) => beside.some((other) => lexicon.standTogether(stemOf(known), other));
    const correction = options.corrects ? correctedWord(word, lexicon.vocabulary, fits) : null;
    if (correction) {
      add(correction, origin, weights.corrected);
      mended.set(word, correction);
      return;
    }
    const previous = words[origin - 1];
    const isJoined =
      (next && lexicon.hasStem(stemOf(word + next))) ||
      (previous && lexicon.hasStem(stemOf(previous + word)));
    if (!isJoined) unknown.push(origin);
  });

  const stems = words.map((word) => stemOf(mended.get(word) ?? word));
  for (let start = 0; start < stems.length; start++)
    for (let length = 1; length <= lexicon.longestName && start + length <= stems.length; length++)
      for (const synonym of lexicon.synonyms.get(stems.slice(start, start + length).join(' ')) ?? [])
        for (const stem of synonym)
          for (let origin = start; origin < start + length; origin++)
            wanted.push({ stem, origin, weight: weights.synonym / Math.sqrt(synonym.length) });

  return { wanted, words, unknown, corrected: mended.size > 0 ? mend(query, mended) : null };
}

/** The query as typed with its mistyped words replaced. */
function mend(query: string, mended: ReadonlyMap<string, string>): string {
  return query.replace(/[\p{L}\p{M}\p{N}'’-]+/gu, (typed) => {
    const [word = ''] = wordsOf(typed);
    return mended.get(word) ?? typed;
  });
}
