import { addressOf, countSizes, shardCount, wholeOf, type AskedFile, type AskedShard } from './asked.ts';
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
const leastSaid = { word: 3, pair: 24, common: 20 } as const;

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

/** Counts without what is said less often. */
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

/** A line, read once: what it says, and of whom. */
interface ReadLine {
  /** Its telling words by their stems. */
  readonly words: ReadonlyMap<string, string>;
  readonly pairs: ReadonlySet<string>;
  /** The entries it asks for, each with how many lines it counts as there. */
  readonly asksFor: readonly (readonly [entry: number, times: number])[];
  readonly lesson: Pick<Lesson, 'answers' | 'times'>;
}

/** Reads the lines of all entries, and those told from life. */
function readLines(entries: readonly (readonly AskedLine[])[], told: readonly ToldAnswers[]): ReadLine[] {
  const read = (text: string) => ({
    words: new Map(tellingWords(text).map((word) => [stemOf(word), word])),
    pairs: new Set(pairsOf(text)),
  });
  return [
    ...entries.flatMap((lines, entry) =>
      lines.map(({ text, times }): ReadLine => ({
        ...read(text),
        asksFor: [[entry, times]],
        lesson: { answers: [[entry, 1]], times },
      })),
    ),
    ...told.map(({ text, answers }): ReadLine => {
      const whole = sum(worthOfAnswers.slice(0, answers.length));
      return {
        ...read(text),
        asksFor: answers.map((entry, index) => [entry, index === 0 ? toldTimes.first : toldTimes.other]),
        lesson: {
          answers: answers.map((entry, index) => [entry, worthOfAnswers[index]! / whole]),
          times: toldTimes.lesson,
        },
      };
    }),
  ];
}

/** How often each word is said for which entry and in which forms, and how often each pair. */
function countAll(lines: readonly ReadLine[]) {
  const words: Counts = new Map();
  const pairs = new Map<string, number>();
  const forms = new Map<string, Map<string, number>>();
  for (const line of lines) {
    for (const [entry, times] of line.asksFor) {
      for (const stem of line.words.keys()) count(words, stem, entry, times);
      for (const pair of line.pairs) pairs.set(pair, (pairs.get(pair) ?? 0) + times);
    }
    for (const [stem, word] of line.words) {
      const spelled = forms.get(stem) ?? new Map<string, number>();
      forms.set(stem, spelled.set(word, (spelled.get(word) ?? 0) + 1));
    }
  }
  return { words, pairs, forms };
}

/** What is learned from lines: where these features, and so many entries, lie. */
function learnFrom(
  lines: readonly ReadLine[],
  features: readonly string[],
  entries: number,
  learn: Learn,
): Pick<AskedFile, 'places' | 'offsets'> & { placeOf: (feature: string) => string } {
  const numbers = new Map(features.map((feature, number) => [feature, number]));
  const lessons = lines.map(({ words, pairs, lesson }): Lesson => ({
    features: [...words.keys(), ...pairs].flatMap((feature) => numbers.get(feature) ?? []),
    ...lesson,
  }));
  const learned = learn(lessons, { features: features.length, entries }, placeSize);
  const packed = (places: Float32Array, number: number) =>
    packPlace(places.subarray(number * placeSize, (number + 1) * placeSize));
  return {
    placeOf: (feature) => packed(learned.features, numbers.get(feature)!),
    places: Array.from({ length: entries }, (_, entry) => packed(learned.entries, entry)).join(''),
    offsets: [...learned.offsets].map(packOffset).join(''),
  };
}

/** Where nothing is told. */
const nothingLearned: ReturnType<typeof learnFrom> = { placeOf: () => '', places: '', offsets: '' };

/** Packs the words in which each entry is asked for, and what is told from life with the entries that answer it. */
export function packAsked(
  entries: readonly (readonly AskedLine[])[],
  told: readonly ToldAnswers[] = [],
  learn: Learn = learnMeaning,
): PackedAsked {
  const lines = readLines(entries, told);
  const { words, pairs, forms } = countAll(lines);
  const wholes: Counts = new Map();
  entries.forEach((own, entry) => {
    for (const { text, times, isKnownWhole } of own)
      if (isKnownWhole) count(wholes, wholeOf(text), entry, times);
  });
  const keptWords = without(words, leastSaid.word);
  const keptPairs = [...pairs].filter(([, times]) => times >= leastSaid.pair).map(([pair]) => pair);
  const { placeOf, places, offsets } =
    told.length === 0
      ? nothingLearned
      : learnFrom(lines, [...keptWords.keys(), ...keptPairs], entries.length, learn);

  const shards = Array.from({ length: shardCount }, () => new Map<number, string>());
  // Of two with the same key the first stays: words before lines before pairs.
  const put = (feature: string, record: string) => {
    const { shard, key } = addressOf(feature);
    if (!shards[shard]!.has(key)) shards[shard]!.set(key, record);
  };
  for (const [stem, own] of keptWords)
    put(stem, packNumber(1 + powerOf(own.size)) + placeOf(stem) + packCounts(own));
  for (const [line, own] of wholes) put(line, packNumber(0) + packCounts(own));
  // Of a pair only its place is of use.
  if (told.length > 0) for (const pair of keptPairs) put(pair, packNumber(1) + placeOf(pair));

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
