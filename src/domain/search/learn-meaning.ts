/** A line by which entries are asked for: what is learned from. */
export interface Lesson {
  /** Its words and pairs, as numbers. */
  readonly features: readonly number[];
  /** The entries that answer it, each with its share; the shares sum up to 1. */
  readonly answers: readonly (readonly [entry: number, share: number])[];
  /** How many lines it counts as. */
  readonly times: number;
}

/**
 * Where features and entries lie in one space. A query lies at the sum of its features' places, and the entries that lie
 * in its direction are likely meant.
 */
export interface Meaning {
  /** The places of all features, one after the other. */
  readonly features: Float32Array;
  readonly entries: Float32Array;
  /** How much each entry is asked for, whatever the words. */
  readonly offsets: Float32Array;
}

/** Learns from lines where so many features and entries lie, each with so many numbers. */
export type Learn = (
  lessons: readonly Lesson[],
  counts: { features: number; entries: number },
  size: number,
) => Meaning;

/** How it is learned; measured by `npm run bench:search`. */
const course = {
  /** How often all lines are gone through. */
  rounds: 6,
  /** How far a place moves, at first and at last. */
  step: { first: 0.06, last: 0.012 },
  /** The share of features that a line is learned without, others each time, so that none is relied on. */
  leftOut: 0.4,
  /** Entries with which the right ones are compared, drawn for each line. */
  others: 20,
  /** Rounds at whose ends places are taken; what was learned is their mean, which no single line pulls aside. */
  averaged: 3,
  /** How far from the middle a number of a place is at first, either way. */
  start: 0.17,
} as const;

/** How far from the middle a query of so many features lies, as a part of the sum of their places. */
export const reachOf = (features: number): number => 3 / Math.sqrt(features);

/** Numbers from 0 to 1 that look drawn and are the same each time (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Places of one kind, and how much each has moved: what moved often takes shorter steps (Adagrad, a place at a time). */
class Places {
  readonly all: Float32Array;
  private readonly moved: Float32Array;
  private readonly size: number;
  private readonly taken: Float32Array[] = [];

  constructor(count: number, size: number, numberAt: () => number) {
    this.size = size;
    this.all = Float32Array.from({ length: count * size }, numberAt);
    this.moved = new Float32Array(count).fill(1e-4);
  }

  /** Takes all places as they are now. */
  take(): void {
    this.taken.push(this.all.slice());
  }

  /** The mean of what was taken. */
  mean(): Float32Array {
    const { taken } = this;
    return this.all.map((_, index) => taken.reduce((sum, all) => sum + all[index]!, 0) / taken.length);
  }

  /** Adds a place, `share` times, to a sum. */
  addTo(sum: Float32Array, place: number, share: number): void {
    const { all, size } = this;
    const first = place * size;
    for (let index = 0; index < size; index++) sum[index] = sum[index]! + share * all[first + index]!;
  }

  /** The product with another place: great where both lie in one direction. */
  times(place: number, other: Float32Array): number {
    const { all, size } = this;
    const first = place * size;
    let product = 0;
    for (let index = 0; index < size; index++) product += all[first + index]! * other[index]!;
    return product;
  }

  /** Moves a place against a slope: `share` times `direction`, whose square is `square`. */
  move(place: number, direction: Float32Array, share: number, square: number, step: number): void {
    const { all, moved, size } = this;
    moved[place] = moved[place]! + (share * share * square) / size;
    const far = (step * share) / Math.sqrt(moved[place]!);
    const first = place * size;
    for (let index = 0; index < size; index++)
      all[first + index] = all[first + index]! - far * direction[index]!;
  }
}

function squareOf(place: Float32Array): number {
  let square = 0;
  for (let index = 0; index < place.length; index++) square += place[index]! * place[index]!;
  return square;
}

/**
 * Learns where features and entries lie from lines and their entries: softmax over the right entries and some others.
 * The same lines give the same places.
 */
export const learnMeaning: Learn = (lessons, counts, size) => {
  const draw = numbersFrom(1);
  const startAt = () => (2 * draw() - 1) * course.start;
  const features = new Places(counts.features, size, startAt);
  const entries = new Places(counts.entries, size, startAt);
  const offsets = new Places(counts.entries, 1, () => 0);
  const one = Float32Array.of(1);
  const query = new Float32Array(size);
  const slope = new Float32Array(size);
  const order = [...lessons];
  const total = lessons.length * course.rounds;
  const takeAll = () => {
    for (const places of [features, entries, offsets]) places.take();
  };
  for (let done = 0; done < total; done++) {
    const rounds = done / lessons.length;
    if (rounds > course.rounds - course.averaged && Number.isInteger(rounds)) takeAll();
    // Each round takes the lines in another order.
    const position = done % order.length;
    const chosen = position + Math.floor(draw() * (order.length - position));
    const lesson = order[chosen]!;
    order[chosen] = order[position]!;
    order[position] = lesson;
    const step = course.step.first + (course.step.last - course.step.first) * (done / total);

    const kept: number[] = [];
    for (const feature of lesson.features) if (draw() >= course.leftOut) kept.push(feature);
    if (kept.length === 0) continue;
    const reach = reachOf(lesson.features.length) / (1 - course.leftOut);
    query.fill(0);
    for (const feature of kept) features.addTo(query, feature, reach);

    const compared: number[] = [];
    const wanted: number[] = [];
    for (const [entry, share] of lesson.answers) {
      compared.push(entry);
      wanted.push(share);
    }
    for (let index = 0; index < course.others; index++) {
      const entry = Math.floor(draw() * counts.entries);
      if (compared.includes(entry)) continue;
      compared.push(entry);
      wanted.push(0);
    }
    const scores = compared.map((entry) => offsets.all[entry]! + entries.times(entry, query));
    const most = Math.max(...scores);
    let whole = 0;
    for (let index = 0; index < scores.length; index++) {
      scores[index] = Math.exp(scores[index]! - most);
      whole += scores[index]!;
    }

    slope.fill(0);
    const querySquare = squareOf(query);
    compared.forEach((entry, index) => {
      const fault = lesson.times * (scores[index]! / whole - wanted[index]!);
      entries.addTo(slope, entry, fault * reach);
      entries.move(entry, query, fault, querySquare, step);
      offsets.move(entry, one, fault, 1, step);
    });
    const slopeSquare = squareOf(slope);
    for (const feature of kept) features.move(feature, slope, 1, slopeSquare, step);
  }
  takeAll();
  return { features: features.mean(), entries: entries.mean(), offsets: offsets.mean() };
};
