import { wordsIn, type Outline } from './outline.ts';

/** Full stops that end an abbreviation or an initial, not a sentence: "e.g.", "vs.", "J. Richard Hackman". */
const abbreviation = /(?<=\b(?:e\.g|i\.e|cf|vs|approx|Dr|Mr|Mrs|Ms|Prof|St|No|pp?|[A-HJ-Z])\.)/u.source;

/** The space after a full stop, with quotes and brackets closed and opened around it. */
const boundary = new RegExp(`(?<=[.!?…]["”’')\\]]*)(?!${abbreviation})\\s+(?=["“‘'([]*[\\p{Lu}\\p{N}])`, 'u');

/** The sentences of a paragraph; a text without a full stop, such as an item of a list, is one. */
export const sentences = (text: string): string[] =>
  text
    .trim()
    .split(boundary)
    .filter((sentence) => wordsIn(sentence).length > 0);

/** Running text: paragraphs and items of lists. Headings, tables and attributes are read in another way. */
const paragraphsOf = ({ blocks }: Outline): string[] =>
  blocks.flatMap(({ kind, text }) => (kind === 'paragraph' ? [text] : []));

/** The middle one of some numbers, or the mean of the middle two; 0 where there is none. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}

/** Words of the sentence in the middle of all, by length; 0 where there is no running text. */
export const medianSentenceWords = (outline: Outline): number =>
  median(
    paragraphsOf(outline)
      .flatMap(sentences)
      .map((sentence) => wordsIn(sentence).length),
  );

/** Words of the longest paragraph. */
export const longestParagraphWords = (outline: Outline): number =>
  Math.max(0, ...paragraphsOf(outline).map((text) => wordsIn(text).length));

/**
 * The syllables of an English word, estimated from its spelling: groups of vowels without the silent endings
 * -e, -es and -ed. What holds no vowel, such as a figure or "HR", counts as one.
 */
export function countSyllables(word: string): number {
  const spoken = word
    .toLowerCase()
    .replace(/[^a-z]/gu, '')
    .replace(/(?<=[^aeiouy]l)e(?=s?$)/u, 'a') // "table", "examples": the last syllable is spoken
    .replace(/(?<=[aeiouy].*)(?:(?<![sxz]|[cs]h|[cg])es|(?<![td])ed|e)$/u, '');
  return Math.max(1, spoken.match(/[aeiouy]+/gu)?.length ?? 0);
}

/**
 * Flesch reading ease of the running text: 60 to 70 is plain English, more is easier; null where there is none.
 *
 * 206.835 − 1.015 × words per sentence − 84.6 × syllables per word: Rudolf Flesch, "A new readability yardstick",
 * Journal of Applied Psychology 32(3), 1948, 221–233, doi 10.1037/h0057532. Syllables are estimated, so compare
 * pages with each other and not with figures from other programs.
 */
export function fleschReadingEase(outline: Outline): number | null {
  const all = paragraphsOf(outline).flatMap(sentences);
  const words = all.flatMap(wordsIn);
  if (words.length === 0) return null;
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  return 206.835 - 1.015 * (words.length / all.length) - 84.6 * (syllables / words.length);
}
