import { isStopWord, stemOf, tellingWords, wordsOf } from './words.ts';
import { weights } from './weights.ts';

/**
 * By which words people ask for each entry, and how often: one count per word and entry, from its title, its aliases
 * and the lines of `content/asked`. The order of the entries is that of the file of names.
 */
export interface AskedFile {
  /** A word per stem, in order, parted by spaces. */
  readonly words: string;
  /** For each word its entries and counts, packed (see README.md#packing), parted by spaces. */
  readonly counts: string;
  /** For each entry the marks of the lines that are known whole, parted by spaces. */
  readonly marks: string;
}

/** A line by which an entry is asked for, and how many times it counts. */
export interface AskedLine {
  readonly text: string;
  readonly times: number;
  /** Whether a query that is this line is told from others of the same words. */
  readonly isKnownWhole?: boolean;
}

/** A count and what stands for it: four sizes are enough to rank by. */
const sizes = [1, 2, 3.5, 7] as const;
const sizeOf = (count: number): number => (count <= 1 ? 0 : count <= 2 ? 1 : count <= 4 ? 2 : 3);

/** Signs that need no escape in JSON: the first half ends a number, the second goes on. */
const signs = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index)).filter(
  (sign) => sign !== '"' && sign !== '\\',
);
const half = signs.length / 2;
const valueOf = new Map(signs.map((sign, value) => [sign, value]));

function packNumber(number: number): string {
  let packed = '';
  let rest = number;
  while (rest >= half) {
    packed += signs[half + (rest % half)];
    rest = Math.floor(rest / half) - 1;
  }
  return packed + signs[rest];
}

function unpackNumbers(packed: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  let unit = 1;
  for (const sign of packed) {
    const value = valueOf.get(sign) ?? 0;
    if (value >= half) {
      number += (value - half) * unit + unit * half;
      unit *= half;
    } else {
      numbers.push(number + value * unit);
      number = 0;
      unit = 1;
    }
  }
  return numbers;
}

const markLength = 3;

/** A mark of a line: three signs of a sum over its stems (FNV-1a). Two lines have the same by chance once in some 780,000. */
function markOf(text: string): string {
  let sum = 0x811c9dc5;
  for (const sign of wordsOf(text).map(stemOf).join(' '))
    sum = Math.imul(sum ^ sign.codePointAt(0)!, 0x01000193) >>> 0;
  return Array.from({ length: markLength }, (_, place) => {
    const step = signs.length ** place;
    return signs[Math.floor(sum / step) % signs.length];
  }).join('');
}

/** Packs the words in which each entry is asked for. */
export function packAsked(entries: readonly (readonly AskedLine[])[]): AskedFile {
  const counts = new Map<string, Map<number, number>>();
  const forms = new Map<string, Map<string, number>>();
  entries.forEach((lines, entry) => {
    for (const { text, times } of lines) {
      const words = new Map(tellingWords(text).map((word) => [stemOf(word), word]));
      for (const [stem, word] of words) {
        const own = counts.get(stem) ?? new Map<number, number>();
        counts.set(stem, own.set(entry, (own.get(entry) ?? 0) + times));
        const spelled = forms.get(stem) ?? new Map<string, number>();
        forms.set(stem, spelled.set(word, (spelled.get(word) ?? 0) + 1));
      }
    }
  });
  const packed = [...counts]
    .map(([stem, own]) => {
      const [[word]] = [...forms.get(stem)!].sort(([, one], [, other]) => other - one) as [[string, number]];
      let last = -1;
      const numbers = [...own]
        .sort(([one], [other]) => one - other)
        .map(([entry, count]) => {
          const step = entry - last - 1;
          last = entry;
          return packNumber(step * sizes.length + sizeOf(count));
        });
      return [word, numbers.join('')] as const;
    })
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    words: packed.map(([word]) => word).join(' '),
    counts: packed.map(([, numbers]) => numbers).join(' '),
    marks: entries
      .map((lines) => lines.map(({ text, isKnownWhole }) => (isKnownWhole ? markOf(text) : '')).join(''))
      .join(' '),
  };
}

export interface AskedIndex {
  /** The words, one form per stem, with the number of entries that are asked for by it. */
  readonly vocabulary: ReadonlyMap<string, number>;
  readonly stems: Iterable<string>;
  has(stem: string): boolean;
  /** How rare a word is among the entries: what finding it tells. */
  rarity(stem: string): number;
  /** The entries one of whose whole lines a query is. */
  saidWhole(query: string): readonly number[];
  /** The entries that are asked for by a word, each with a share of 0 to 1 that grows with how often. */
  sharesOf(stem: string): ReadonlyMap<number, number>;
}

/** Unpacks what is asked. The share is BM25's, with the length of an entry's words against the average. */
export function unpackAsked({ words, counts, marks }: AskedFile): AskedIndex {
  const postings = new Map<string, [entry: number, count: number][]>();
  const lengths = new Map<number, number>();
  const packed = counts.split(' ');
  const vocabulary = new Map<string, number>();
  words.split(' ').forEach((word, index) => {
    let entry = -1;
    const own = unpackNumbers(packed[index] ?? '').map((number): [number, number] => {
      entry += Math.floor(number / sizes.length) + 1;
      const count = sizes[number % sizes.length]!;
      lengths.set(entry, (lengths.get(entry) ?? 0) + count);
      return [entry, count];
    });
    postings.set(stemOf(word), own);
    if (word.length > 3 && !isStopWord(word)) vocabulary.set(word, own.length);
  });
  const marked = new Map<string, number[]>();
  marks.split(' ').forEach((own, entry) => {
    for (let start = 0; start < own.length; start += markLength) {
      const mark = own.slice(start, start + markLength);
      marked.set(mark, [...(marked.get(mark) ?? []), entry]);
    }
  });
  const average = [...lengths.values()].reduce((sum, length) => sum + length, 0) / (lengths.size || 1);
  const { saturation, length: lengthWeight } = weights.askedShare;
  return {
    vocabulary,
    stems: postings.keys(),
    has: (stem) => postings.has(stem),
    rarity(stem) {
      const own = postings.get(stem)?.length ?? 0;
      return Math.log(1 + (lengths.size - own + 0.5) / (own + 0.5));
    },
    saidWhole: (query) => marked.get(markOf(query)) ?? [],
    sharesOf: (stem) =>
      new Map(
        (postings.get(stem) ?? []).map(([entry, count]) => [
          entry,
          count /
            (count + saturation * (1 - lengthWeight + (lengthWeight * (lengths.get(entry) ?? 0)) / average)),
        ]),
      ),
  };
}
