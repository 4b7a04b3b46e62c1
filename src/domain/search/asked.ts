import { sum } from './sum.ts';
import { isStopWord, pairsOf, stemOf, tellingWords, wordsOf } from './words.ts';
import { weights } from './weights.ts';

/**
 * By which words, and pairs of neighbouring words, people ask for each entry, and how often: from its title, its
 * aliases and the lines of `content/asked`. Which words there are comes first; how often each is said for which entry
 * lies in shards, of which a query needs a few. The order of the entries is that of the file of names.
 */
export interface AskedFile {
  /** A word per stem, in order, parted by spaces. */
  readonly words: string;
  /** For each word a digit: how many entries are asked for by it, as a power of two. */
  readonly spread: string;
  /** For each entry the sum of its counts, packed (see README.md#packing). */
  readonly lengths: string;
}

/** Words, pairs and whole lines of one shard, in the order of their keys, parted by spaces, each packed (see README.md#packing). */
export type AskedShard = string;

export interface PackedAsked {
  readonly file: AskedFile;
  /** All shards; the position of one is its number. */
  readonly shards: readonly AskedShard[];
}

/** A line by which an entry is asked for, and how many times it counts. */
export interface AskedLine {
  readonly text: string;
  readonly times: number;
  /** Whether a query that is this line is told from others of the same words. */
  readonly isKnownWhole?: boolean;
}

/** How many shards there are: a query touches about ten, of some 1 KB each. */
export const shardCount = 256;
/** Keys a shard has room for: of 30,000 words, pairs and lines about four share a key with another by chance. */
const room = 2 ** 20;
/** How often a word and a pair must be said to be kept. */
const leastSaid = { word: 3, pair: 7 } as const;
/** Entries kept for a pair: those for which it is said most. */
const mostOfPair = 3;

/** Sizes of counts, each the most that belongs to it and what stands for it: six are enough to rank by. */
const sizes = [
  [1, 1],
  [2, 2],
  [4, 3.5],
  [9, 7],
  [19, 14],
  [Infinity, 28],
] as const;
const sizeOf = (count: number): number => sizes.findIndex(([most]) => count <= most);

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

/** A sum over the signs of a text, 32 bits (FNV-1a). */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const sign of text) hash = Math.imul(hash ^ sign.codePointAt(0)!, 0x01000193) >>> 0;
  return hash;
}

/** What a whole line is known by; no stem begins so. */
const wholeOf = (text: string): string => `=${wordsOf(text).map(stemOf).join(' ')}`;

/** Where a word (its stem), a pair or a whole line lies: the number of its shard, and its key there. */
function placeOf(feature: string): { shard: number; key: number } {
  const hash = hashOf(feature);
  const mixed = (hash ^ (hash >>> 15)) >>> 0;
  return { shard: mixed % shardCount, key: Math.floor(mixed / shardCount) % room };
}

/** How many entries, as the power of two that stands for it. */
const powerOf = (count: number): number => Math.min(9, Math.round(Math.log2(Math.max(1, count))));

/** Counts by feature and entry. */
type Counts = Map<string, Map<number, number>>;

function count(counts: Counts, feature: string, entry: number, times: number): void {
  const own = counts.get(feature) ?? new Map<number, number>();
  counts.set(feature, own.set(entry, (own.get(entry) ?? 0) + times));
}

const without = (counts: Counts, least: number): Counts =>
  new Map([...counts].filter(([, own]) => sum(own.values()) >= least));

/** Entries and their counts: steps from one to the next, each with the size of its count. */
function packCounts(own: Iterable<readonly [entry: number, count: number]>): string {
  let last = -1;
  return [...own]
    .sort(([one], [other]) => one - other)
    .map(([entry, times]) => {
      const step = entry - last - 1;
      last = entry;
      return packNumber(step * sizes.length + sizeOf(times));
    })
    .join('');
}

function unpackCounts(numbers: readonly number[]): [entry: number, count: number][] {
  let entry = -1;
  return numbers.map((number) => {
    entry += Math.floor(number / sizes.length) + 1;
    return [entry, sizes[number % sizes.length]![1]];
  });
}

/** Packs the words in which each entry is asked for. */
export function packAsked(entries: readonly (readonly AskedLine[])[]): PackedAsked {
  const words: Counts = new Map();
  const pairs: Counts = new Map();
  const wholes: Counts = new Map();
  const forms = new Map<string, Map<string, number>>();
  entries.forEach((lines, entry) => {
    for (const { text, times, isKnownWhole } of lines) {
      for (const [stem, word] of new Map(tellingWords(text).map((word) => [stemOf(word), word]))) {
        count(words, stem, entry, times);
        const spelled = forms.get(stem) ?? new Map<string, number>();
        forms.set(stem, spelled.set(word, (spelled.get(word) ?? 0) + 1));
      }
      for (const pair of new Set(pairsOf(text))) count(pairs, pair, entry, times);
      if (isKnownWhole) count(wholes, wholeOf(text), entry, times);
    }
  });
  const kept = without(words, leastSaid.word);
  const lengths = entries.map(() => 0);
  for (const own of kept.values()) for (const [entry, times] of own) lengths[entry]! += times;
  const written = [...kept]
    .map(([stem, own]) => {
      const [[word]] = [...forms.get(stem)!].sort(([, one], [, other]) => other - one) as [[string, number]];
      return { word, power: powerOf(own.size) };
    })
    .sort((one, other) => (one.word < other.word ? -1 : 1));

  const shards = Array.from({ length: shardCount }, () => new Map<number, string>());
  // Of two with the same key the first stays: words before lines before pairs.
  const put = (feature: string, head: number, own: Iterable<readonly [number, number]>) => {
    const { shard, key } = placeOf(feature);
    if (!shards[shard]!.has(key)) shards[shard]!.set(key, packNumber(head) + packCounts(own));
  };
  for (const [stem, own] of kept) put(stem, 0, own);
  for (const [line, own] of wholes) put(line, 0, own);
  for (const [pair, own] of without(pairs, leastSaid.pair)) {
    const most = [...own].sort(([, one], [, other]) => other - one).slice(0, mostOfPair);
    put(pair, 1 + powerOf(own.size), most);
  }
  return {
    file: {
      words: written.map(({ word }) => word).join(' '),
      spread: written.map(({ power }) => power).join(''),
      lengths: lengths.map(packNumber).join(''),
    },
    shards: shards.map((records) => {
      let last = 0;
      return [...records]
        .sort(([one], [other]) => one - other)
        .map(([key, packed]) => {
          const step = key - last;
          last = key;
          return packNumber(step) + packed;
        })
        .join(' ');
    }),
  };
}

export interface AskedIndex {
  /** The words, one form per stem, with about how many entries are asked for by it. */
  readonly vocabulary: ReadonlyMap<string, number>;
  readonly stems: Iterable<string>;
  has(stem: string): boolean;
  /** How rare a word is among the entries: what finding it tells. */
  rarity(stem: string): number;
  /** The entries one of whose whole lines a query is. */
  saidWhole(query: string): readonly number[];
  /** The numbers of the shards that a query, looked for by these stems, needs and that have not been added. */
  lacks(query: string, stems: readonly string[]): number[];
  /** Adds a shard; until then nothing is known of what lies in it. */
  add(shard: number, records: AskedShard): void;
  /** The entries that are asked for by a word, each with a share of 0 to 1 that grows with how often. */
  sharesOf(stem: string): ReadonlyMap<number, number>;
  /** The entries that are asked for by a pair, each with such a share times the pair's rarity. */
  worthOfPair(pair: string): ReadonlyMap<number, number>;
}

interface Feature {
  /** Number of entries asked for by a pair, about; for a word `counts` has all. */
  readonly entries: number;
  readonly counts: readonly (readonly [entry: number, count: number])[];
}

/** Unpacks what is asked. The share of a word is BM25's, with the length of an entry's words against the average. */
export function unpackAsked({ words, spread, lengths: packedLengths }: AskedFile): AskedIndex {
  const lengths = unpackNumbers(packedLengths);
  const asked = lengths.filter((length) => length > 0);
  const average = sum(asked) / (asked.length || 1);
  const entriesOf = new Map<string, number>();
  const vocabulary = new Map<string, number>();
  words.split(' ').forEach((word, index) => {
    const entries = 2 ** Number(spread[index] ?? 0);
    entriesOf.set(stemOf(word), entries);
    if (word.length > 3 && !isStopWord(word)) vocabulary.set(word, entries);
  });
  const shards = new Map<number, ReadonlyMap<number, Feature>>();
  const find = (feature: string): Feature | undefined => {
    const { shard, key } = placeOf(feature);
    return shards.get(shard)?.get(key);
  };
  const rarityOf = (entries: number): number =>
    Math.log(1 + (asked.length - entries + 0.5) / (entries + 0.5));
  const { saturation, length: lengthWeight, pairSaturation } = weights.askedShare;
  return {
    vocabulary,
    stems: entriesOf.keys(),
    has: (stem) => entriesOf.has(stem),
    rarity: (stem) => rarityOf(entriesOf.get(stem) ?? 0),
    saidWhole: (query) => find(wholeOf(query))?.counts.map(([entry]) => entry) ?? [],
    lacks: (query, stems) => {
      const needed = [...stems, ...pairsOf(query), wholeOf(query)].map((feature) => placeOf(feature).shard);
      return [...new Set(needed)].filter((shard) => !shards.has(shard));
    },
    add(shard, records) {
      let key = 0;
      shards.set(
        shard,
        new Map(
          records.split(' ').map((record) => {
            const [step = 0, head = 0, ...numbers] = unpackNumbers(record);
            key += step;
            return [key, { entries: 2 ** (head - 1), counts: unpackCounts(numbers) }];
          }),
        ),
      );
    },
    sharesOf: (stem) =>
      new Map(
        (entriesOf.has(stem) ? (find(stem)?.counts ?? []) : []).map(([entry, times]) => [
          entry,
          times /
            (times + saturation * (1 - lengthWeight + (lengthWeight * (lengths[entry] ?? 0)) / average)),
        ]),
      ),
    worthOfPair(pair) {
      const found = find(pair);
      return new Map(
        found?.counts.map(([entry, times]) => [
          entry,
          (rarityOf(found.entries) * times) / (times + pairSaturation),
        ]),
      );
    },
  };
}
