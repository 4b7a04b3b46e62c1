import type { Spread } from './spread.ts';

/** With one decimal where it says something: "22.5", "78". */
export const writeFigure = (value: number): string => String(Math.round(value * 10) / 10 + 0);

/** Applicants are people: "80"; part of one is one more. What counting leaves behind a whole number is none. */
export const writePeople = (value: number): string => String(Math.ceil(Math.round(value * 1e6) / 1e6));

/** Percent without decimals. */
export const writePercent = (share: number): string => `${Math.round(share * 100)}%`;

/** A spread in words that the caller gives: with both ends, or from its lower end on. */
export const writeSpread = (
  { low, high }: Spread,
  words: {
    readonly between: (low: string, high: string) => string;
    readonly atLeast: (low: string) => string;
  },
  write: (value: number) => string,
): string => (high === null ? words.atLeast(write(low)) : words.between(write(low), write(high)));
