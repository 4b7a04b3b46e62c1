import { EigenvalueDecomposition, Matrix, QrDecomposition } from 'ml-matrix';
import { reachOf } from './places.ts';
import { sum } from './sum.ts';

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
  /** How often all is learned, each time from another beginning: the mean of several errs less than one with as many numbers. */
  readings: 4,
  /** Numbers of a place in one reading. */
  size: 48,
  /** How often a reading goes through all lines. */
  rounds: 6,
  /** How far a place moves, at first and at last. */
  step: { first: 0.06, last: 0.012 },
  /** The share of features that a line is learned without, others each time, so that none is relied on. */
  leftOut: 0.3,
  /** Entries with which the right ones are compared, drawn for each line; they stand for all the others. */
  others: 64,
  /** A smaller fault counts as this or as none, by chance, and so on average as what it is: most entries need no step. */
  leastFault: 0.02,
  /** Rounds at whose ends places are taken; what a reading gives is their mean, which no single line pulls aside. */
  averaged: 2,
  /** How far from the middle a number of a place is at first, either way. A feature said seldom keeps what it begins with, so that is little. */
  start: { features: 0.03, entries: 0.17 },
} as const;

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

/** A fault as it is learned from: see `course.leastFault`. `chance` is from 0 to 1. */
function toLearnFrom(fault: number, chance: number): number {
  const { leastFault } = course;
  if (Math.abs(fault) >= leastFault) return fault;
  return chance * leastFault < Math.abs(fault) ? Math.sign(fault) * leastFault : 0;
}

/** One reading of all lines: softmax over the right entries and some others, which stand for all. */
function read(
  lessons: readonly Lesson[],
  counts: { features: number; entries: number },
  draw: () => number,
): Meaning {
  const { size } = course;
  const startAt = (most: number) => () => (2 * draw() - 1) * most;
  const features = new Places(counts.features, size, startAt(course.start.features));
  const entries = new Places(counts.entries, size, startAt(course.start.entries));
  const offsets = new Places(counts.entries, 1, () => 0);
  const one = Float32Array.of(1);
  const query = new Float32Array(size);
  const slope = new Float32Array(size);
  const order = [...lessons];
  for (let round = 0; round < course.rounds; round++) {
    for (let position = 0; position < order.length; position++) {
      // Each round takes the lines in another order.
      const chosen = position + Math.floor(draw() * (order.length - position));
      const lesson = order[chosen]!;
      order[chosen] = order[position]!;
      order[position] = lesson;
      const done = (round + position / order.length) / course.rounds;
      const step = course.step.first + (course.step.last - course.step.first) * done;

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
      const right = compared.length;
      const scores = compared.map((entry) => offsets.all[entry]! + entries.times(entry, query));
      /** What each of the others has to be raised by to stand for as many as it does. */
      const raised = Math.log((counts.entries - right) / course.others);
      for (let index = 0; index < course.others; index++) {
        const entry = Math.floor(draw() * counts.entries);
        if (compared.lastIndexOf(entry, right - 1) >= 0) continue;
        compared.push(entry);
        wanted.push(0);
        scores.push(raised + offsets.all[entry]! + entries.times(entry, query));
      }
      const most = Math.max(...scores);
      let whole = 0;
      for (let index = 0; index < scores.length; index++) {
        scores[index] = Math.exp(scores[index]! - most);
        whole += scores[index]!;
      }

      slope.fill(0);
      const querySquare = squareOf(query);
      for (let index = 0; index < compared.length; index++) {
        const fault = lesson.times * toLearnFrom(scores[index]! / whole - wanted[index]!, draw());
        if (fault === 0) continue;
        const entry = compared[index]!;
        entries.addTo(slope, entry, fault * reach);
        entries.move(entry, query, fault, querySquare, step);
        offsets.move(entry, one, fault, 1, step);
      }
      const slopeSquare = squareOf(slope);
      for (const feature of kept) features.move(feature, slope, 1, slopeSquare, step);
    }
    if (round >= course.rounds - course.averaged)
      for (const places of [features, entries, offsets]) places.take();
  }
  return { features: features.mean(), entries: entries.mean(), offsets: offsets.mean() };
}

/**
 * Readings laid together in places of fewer numbers, whose products are nearly the mean of theirs: along the directions
 * in which the entries of all readings differ most, turned by chance, so that all numbers are of one size.
 */
function layTogether(readings: readonly Meaning[], size: number, draw: () => number): Meaning {
  const part = course.size;
  const beside = (placesOf: (reading: Meaning) => Float32Array): Matrix => {
    const count = placesOf(readings[0]!).length / part;
    const all = new Matrix(count, readings.length * part);
    readings.forEach((reading, number) =>
      all.setSubMatrix(Matrix.from1DArray(count, part, placesOf(reading)), 0, number * part),
    );
    return all;
  };
  const features = beside((reading) => reading.features);
  const entries = beside((reading) => reading.entries);
  // What all entries have in common raises all scores alike, and tells nothing.
  const apart = entries.clone().center('column');
  const { eigenvectorMatrix: directions } = new EigenvalueDecomposition(apart.transpose().mmul(apart), {
    assumeSymmetric: true,
  });
  const last = directions.columns - 1;
  const widest = directions.subMatrix(0, directions.rows - 1, last - size + 1, last);
  const drawn = Matrix.rand(size, size, { random: () => draw() - 0.5 });
  const turned = widest.mmul(new QrDecomposition(drawn).orthogonalMatrix);
  return {
    features: Float32Array.from(features.mmul(turned).div(readings.length).to1DArray()),
    entries: Float32Array.from(entries.mmul(turned).to1DArray()),
    offsets: readings[0]!.offsets.map(
      (_, entry) => sum(readings.map(({ offsets }) => offsets[entry]!)) / readings.length,
    ),
  };
}

/** Learns where features and entries lie from lines and their entries. The same lines give the same places. */
export const learnMeaning: Learn = (lessons, counts, size) => {
  const draw = numbersFrom(1);
  const readings = Array.from({ length: course.readings }, () => read(lessons, counts, draw));
  return layTogether(readings, size, draw);
};
