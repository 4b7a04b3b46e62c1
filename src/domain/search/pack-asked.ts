import {
  addressOf,
  countSizes,
  featuresOf,
  shardCount,
  wholeOf,
  type AskedFile,
  type AskedShard,
} from './asked.ts';
import { learnMeaning, type Learn, type Lesson } from './learn-meaning.ts';
import { packNumber } from './packed-numbers.ts';
import { packOffset, packPlace, placeSize } from './places.ts';
import { sum } from './sum.ts';
import { pairsOf, stemOf, tellingWords } from './words.ts';

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

/** A line told from life, with the positions of one to three entries that answer it, the best first. */
export interface ToldAnswers {
  readonly text: string;
  readonly answers: readonly number[];
}

/** How often a word and a pair must be said to be kept, and a word to be listed among the common ones. */
const leastSaid = { word: 3, pair: 14, common: 16 } as const;
/** Entries kept for a pair: those for which it is said most. */
const mostOfPair = 3;

/** How many lines a line told from life counts as: among those of its first answer, of the others, and where meaning is learned. */
const toldTimes = { first: 2, other: 1, lesson: 3 } as const;
/** What each answer to it is worth there, the best first; the sum of those it has is the whole. */
const worthOfAnswers = [0.6, 0.25, 0.15] as const;

/** Counts by feature and entry. */
type Counts = Map<string, Map<number, number>>;

function count(counts: Counts, feature: string, entry: number, times: number): void {
  const own = counts.get(feature) ?? new Map<number, number>();
  counts.set(feature, own.set(entry, (own.get(entry) ?? 0) + times));
}

const without = (counts: Counts, least: number): Counts =>
  new Map([...counts].filter(([, own]) => sum(own.values()) >= least));

/** How many entries, as the power of two that stands for it. */
const powerOf = (entries: number): number => Math.min(9, Math.round(Math.log2(Math.max(1, entries))));

const sizeOf = (times: number): number => countSizes.findIndex(([most]) => times <= most);

/** Entries and their counts: steps from one to the next, each with the size of its count. */
function packCounts(own: Iterable<readonly [entry: number, count: number]>): string {
  let last = -1;
  return [...own]
    .sort(([one], [other]) => one - other)
    .map(([entry, times]) => {
      const step = entry - last - 1;
      last = entry;
      return packNumber(step * countSizes.length + sizeOf(times));
    })
    .join('');
}

/** Records by their keys: for each the step from the one before, then what it holds. */
function packShard(records: ReadonlyMap<number, string>): AskedShard {
  let last = 0;
  return [...records]
    .sort(([one], [other]) => one - other)
    .map(([key, packed]) => {
      const step = key - last;
      last = key;
      return packNumber(step) + packed;
    })
    .join(' ');
}

/** How often each word, pair and whole line is said for which entry, and in which forms each word. */
function countAll(entries: readonly (readonly AskedLine[])[], told: readonly ToldAnswers[]) {
  const words: Counts = new Map();
  const pairs: Counts = new Map();
  const wholes: Counts = new Map();
  const forms = new Map<string, Map<string, number>>();
  const countLine = (text: string, answers: readonly (readonly [entry: number, times: number])[]) => {
    const wordOf = new Map(tellingWords(text).map((word) => [stemOf(word), word]));
    const ownPairs = new Set(pairsOf(text));
    for (const [entry, times] of answers) {
      for (const stem of wordOf.keys()) count(words, stem, entry, times);
      for (const pair of ownPairs) count(pairs, pair, entry, times);
    }
    for (const [stem, word] of wordOf) {
      const spelled = forms.get(stem) ?? new Map<string, number>();
      forms.set(stem, spelled.set(word, (spelled.get(word) ?? 0) + 1));
    }
  };
  entries.forEach((lines, entry) => {
    for (const { text, times, isKnownWhole } of lines) {
      countLine(text, [[entry, times]]);
      if (isKnownWhole) count(wholes, wholeOf(text), entry, times);
    }
  });
  for (const { text, answers } of told)
    countLine(
      text,
      answers.map((entry, index) => [entry, index === 0 ? toldTimes.first : toldTimes.other]),
    );
  return { words, pairs, wholes, forms };
}

/** What is learned from all lines: where features and entries lie; nothing where nothing is told. */
function learnFrom(
  entries: readonly (readonly AskedLine[])[],
  told: readonly ToldAnswers[],
  features: readonly string[],
  learn: Learn,
): Pick<AskedFile, 'places' | 'offsets'> & { placeOf: (feature: string) => string } {
  if (told.length === 0) return { placeOf: () => '', places: '', offsets: '' };
  const numbers = new Map(features.map((feature, number) => [feature, number]));
  const numbersIn = (text: string) => featuresOf(text).flatMap((feature) => numbers.get(feature) ?? []);
  const lessons = [
    ...entries.flatMap((lines, entry) =>
      lines.map(({ text, times }): Lesson => ({ features: numbersIn(text), answers: [[entry, 1]], times })),
    ),
    ...told.map(({ text, answers }): Lesson => {
      const whole = sum(worthOfAnswers.slice(0, answers.length));
      return {
        features: numbersIn(text),
        answers: answers.map((entry, index) => [entry, worthOfAnswers[index]! / whole]),
        times: toldTimes.lesson,
      };
    }),
  ];
  const learned = learn(lessons, { features: features.length, entries: entries.length }, placeSize);
  const packed = (places: Float32Array, number: number) =>
    packPlace(places.subarray(number * placeSize, (number + 1) * placeSize));
  return {
    placeOf: (feature) => packed(learned.features, numbers.get(feature)!),
    places: entries.map((_, entry) => packed(learned.entries, entry)).join(''),
    offsets: [...learned.offsets].map(packOffset).join(''),
  };
}

/** Packs the words in which each entry is asked for, and what is told from life with the entries that answer it. */
export function packAsked(
  entries: readonly (readonly AskedLine[])[],
  told: readonly ToldAnswers[] = [],
  learn: Learn = learnMeaning,
): PackedAsked {
  const { words, pairs, wholes, forms } = countAll(entries, told);
  const keptWords = without(words, leastSaid.word);
  const keptPairs = without(pairs, leastSaid.pair);
  const { placeOf, places, offsets } = learnFrom(
    entries,
    told,
    [...keptWords.keys(), ...keptPairs.keys()],
    learn,
  );

  const shards = Array.from({ length: shardCount }, () => new Map<number, string>());
  // Of two with the same key the first stays: words before lines before pairs.
  const put = (feature: string, record: string) => {
    const { shard, key } = addressOf(feature);
    if (!shards[shard]!.has(key)) shards[shard]!.set(key, record);
  };
  const headOf = (feature: string, own: ReadonlyMap<number, number>) =>
    packNumber(1 + powerOf(own.size)) + placeOf(feature);
  for (const [stem, own] of keptWords) put(stem, headOf(stem, own) + packCounts(own));
  for (const [line, own] of wholes) put(line, packNumber(0) + packCounts(own));
  for (const [pair, own] of keptPairs) {
    const most = [...own].sort(([, one], [, other]) => other - one).slice(0, mostOfPair);
    put(pair, headOf(pair, own) + packCounts(most));
  }

  const lengths = entries.map(() => 0);
  for (const own of keptWords.values()) for (const [entry, times] of own) lengths[entry]! += times;
  const common = [...without(keptWords, leastSaid.common)]
    .map(([stem, own]) => {
      const [[word]] = [...forms.get(stem)!].sort(([, one], [, other]) => other - one) as [[string, number]];
      return { word, power: powerOf(own.size) };
    })
    .sort((one, other) => (one.word < other.word ? -1 : 1));
  return {
    file: {
      words: common.map(({ word }) => word).join(' '),
      spread: common.map(({ power }) => power).join(''),
      lengths: lengths.map(packNumber).join(''),
      places,
      offsets,
    },
    shards: shards.map(packShard),
  };
}
