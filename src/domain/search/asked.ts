import { endOfNumber, unpackNumbers } from './packed-numbers.ts';
import { packedLength, reachOf, unpackOffset, unpackPlace } from './places.ts';
import { sum } from './sum.ts';
import { isStopWord, pairsOf, stemOf, tellingWords, wordsOf } from './words.ts';
import { weights } from './weights.ts';

/**
 * By which words people ask for each entry, how often, and what they and pairs of neighbouring words mean together.
 * Which words are common comes first; what is known of each word and pair lies in shards, of which a query needs a few.
 * The order of the entries is that of the file of names. Packed by `pack-asked.ts`.
 */
export interface AskedFile {
  /** A word for each stem that is said often, in order, parted by spaces. */
  readonly words: string;
  /** For each word a digit: how many entries are asked for by it, as a power of two. */
  readonly spread: string;
  /** For each entry the sum of its counts, packed (see README.md#packing). */
  readonly lengths: string;
  /** For each entry its place, and how much it is asked for whatever the words; empty where nothing is told. */
  readonly places: string;
  readonly offsets: string;
}

/** Words, pairs and whole lines of one shard, in the order of their keys, parted by spaces, each packed (see README.md#packing). */
export type AskedShard = string;

/** How many shards there are: a query touches about twenty, of some 0.7 KB each. */
export const shardCount = 2560;
/** Keys a shard has room for: of 36,000 words, pairs and lines about one shares a key with another by chance. */
const room = 2 ** 18;

/** Sizes of counts, each the most that belongs to it and what stands for it: six are enough to rank by. */
export const countSizes = [
  [1, 1],
  [2, 2],
  [4, 3.5],
  [9, 7],
  [19, 14],
  [Infinity, 28],
] as const;

/** A sum over the signs of a text, 32 bits (FNV-1a). */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const sign of text) hash = Math.imul(hash ^ sign.codePointAt(0)!, 0x01000193) >>> 0;
  return hash;
}

/** Where a word (its stem), a pair or a whole line lies: the number of its shard, and its key there. */
export function addressOf(feature: string): { shard: number; key: number } {
  const hash = hashOf(feature);
  const mixed = (hash ^ (hash >>> 15)) >>> 0;
  return { shard: mixed % shardCount, key: Math.floor(mixed / shardCount) % room };
}

/** What a whole line is known by; no stem begins so. */
export const wholeOf = (text: string): string => `=${wordsOf(text).map(stemOf).join(' ')}`;

/** What a line is known by in parts: its telling words as stems, and its pairs. */
export const featuresOf = (text: string): string[] => [
  ...new Set([...tellingWords(text).map(stemOf), ...pairsOf(text)]),
];

export interface AskedIndex {
  /** The number of entries of which it is known how people ask for them: the first ones. */
  readonly entries: number;
  /** The words said often, one form per stem, with about how many entries are asked for by it. */
  readonly vocabulary: ReadonlyMap<string, number>;
  readonly stems: Iterable<string>;
  /** Whether people ask by a word; of one that is said seldom that is known once its shard has come. */
  has(stem: string): boolean;
  /** How rare a word is among the entries: what finding it tells. */
  rarity(stem: string): number;
  /** The entries one of whose whole lines a query is. */
  saidWhole(query: string): readonly number[];
  /** The numbers of the shards that queries, looked for by these stems too, need and that have not been added. */
  lacks(queries: readonly string[], stems: readonly string[]): number[];
  /** Adds a shard; until then nothing is known of what lies in it. */
  add(shard: number, records: AskedShard): void;
  /** The entries that are asked for by a word, each with a share of 0 to 1 that grows with how often. */
  sharesOf(stem: string): ReadonlyMap<number, number>;
  /** How likely each entry is meant by a query, 0 to 1, by where its words and pairs lie; empty where none is known. */
  likelihoods(query: string): readonly number[];
}

/** What is known of a word, a pair or a whole line. */
interface Feature {
  /** Number of entries asked for by a word, about; 1 for a pair and 0 for a whole line. */
  readonly entries: number;
  readonly counts: readonly (readonly [entry: number, count: number])[];
  /** Where it lies, packed: few of those that come with a shard are wanted. Empty for a whole line, and where nothing is told. */
  readonly place: string;
}

function unpackCounts(packed: string): [entry: number, count: number][] {
  let entry = -1;
  return unpackNumbers(packed).map((number) => {
    entry += Math.floor(number / countSizes.length) + 1;
    return [entry, countSizes[number % countSizes.length]![1]];
  });
}

/** The features of a shard by their keys. */
function unpackShard(records: AskedShard, hasPlaces: boolean): Map<number, Feature> {
  let key = 0;
  return new Map(
    records
      .split(' ')
      .filter(Boolean)
      .map((record) => {
        const start = endOfNumber(record, endOfNumber(record, 0));
        const [step = 0, head = 0] = unpackNumbers(record.slice(0, start));
        const end = start + (head > 0 && hasPlaces ? packedLength : 0);
        key += step;
        return [
          key,
          {
            entries: head === 0 ? 0 : 2 ** (head - 1),
            counts: unpackCounts(record.slice(end)),
            place: record.slice(start, end),
          },
        ];
      }),
  );
}

/** Unpacks what is asked. The share of a word is BM25's, with the length of an entry's words against the average. */
export function unpackAsked(file: AskedFile): AskedIndex {
  const lengths = unpackNumbers(file.lengths);
  const asked = lengths.filter((length) => length > 0);
  const average = sum(asked) / (asked.length || 1);
  const entries = [...file.offsets].map((sign, entry) => ({
    place: unpackPlace(file.places.slice(entry * packedLength, (entry + 1) * packedLength)),
    offset: unpackOffset(sign),
  }));
  const common = new Map<string, number>();
  const vocabulary = new Map<string, number>();
  file.words.split(' ').forEach((word, index) => {
    const spread = 2 ** Number(file.spread[index] ?? 0);
    common.set(stemOf(word), spread);
    if (word.length > 3 && !isStopWord(word)) vocabulary.set(word, spread);
  });
  const shards = new Map<number, ReadonlyMap<number, Feature>>();
  const find = (feature: string): Feature | undefined => {
    const { shard, key } = addressOf(feature);
    return shards.get(shard)?.get(key);
  };
  const entriesOf = (stem: string): number => common.get(stem) ?? find(stem)?.entries ?? 0;
  const { saturation, length: lengthWeight } = weights.askedShare;
  return {
    entries: lengths.length,
    vocabulary,
    stems: common.keys(),
    has: (stem) => entriesOf(stem) > 0,
    rarity(stem) {
      const count = entriesOf(stem);
      return Math.log(1 + (asked.length - count + 0.5) / (count + 0.5));
    },
    saidWhole: (query) => find(wholeOf(query))?.counts.map(([entry]) => entry) ?? [],
    lacks(queries, stems) {
      const features = [...stems, ...queries.flatMap((query) => [...featuresOf(query), wholeOf(query)])];
      const needed = new Set(features.map((feature) => addressOf(feature).shard));
      return [...needed].filter((shard) => !shards.has(shard));
    },
    add: (shard, records) => shards.set(shard, unpackShard(records, entries.length > 0)),
    sharesOf: (stem) =>
      new Map(
        find(stem)?.counts.map(([entry, times]) => [
          entry,
          times /
            (times + saturation * (1 - lengthWeight + (lengthWeight * (lengths[entry] ?? 0)) / average)),
        ]),
      ),
    likelihoods(query) {
      const found = featuresOf(query)
        .flatMap((feature) => find(feature)?.place || [])
        .map(unpackPlace);
      if (found.length === 0) return [];
      const place = found.reduce((whole, own) => whole.map((number, index) => number + own[index]!));
      const reach = reachOf(found.length);
      const scores = entries.map(
        (entry) =>
          entry.offset +
          reach * entry.place.reduce((score, number, index) => score + number * place[index]!, 0),
      );
      const most = Math.max(...scores);
      const parts = scores.map((score) => Math.exp(score - most));
      const whole = sum(parts);
      return parts.map((part) => part / whole);
    },
  };
}
