import { fnv1a } from '../../fnv.ts';
import type { Token } from '../tokens.ts';

/** So many signs are told apart; two that fall on one number are taken for one. */
export const signCount = 2 ** 16;

/** The number of a sign: both halves of its sum laid over each other. */
function numberOf(sign: string): number {
  const sum = fnv1a(sign);
  return ((sum >>> 16) ^ sum) & (signCount - 1);
}

/** A figure as how many digits it has and its unit: "45min" and "38min" tell a reader the same. */
const plain = ({ key, kind }: Token): string =>
  kind === 'figure'
    ? `#${Math.min(key.replaceAll(/\P{Nd}/gu, '').length, 4)}${key.replaceAll(/[\p{Nd}.,:/–—-]/gu, '')}`
    : key;

const lengths = [4, 6, 8, 10, 13, 16, 20, 25, 30];
const beginning = 4;
const ending = 3;

/**
 * What a bullet's verdict is read from, as numbers below `signCount`, each once: its words and pairs of words, how words
 * begin and end, the first of them, and the length.
 */
export function signsOf(tokens: readonly Token[]): number[] {
  const words = tokens.map(plain);
  const signs = ['', `first ${words[0] ?? ''}`];
  for (const word of words) {
    signs.push(word);
    if (word.length > beginning) signs.push(`${word.slice(0, beginning)}…`, `…${word.slice(-ending)}`);
  }
  [...words, '$'].forEach((word, index) => signs.push(`${words[index - 1] ?? '^'} ${word}`));
  for (const length of lengths) if (tokens.length >= length) signs.push(`length ${length}`);
  return [...new Set(signs.map(numberOf))];
}
