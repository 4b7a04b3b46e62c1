import { numberOf, signs } from './signs.ts';

/** The first half of the signs ends a number, the second goes on. */
const half = signs.length / 2;

/** A whole number from 0 on as signs: one for those below 46, two below 2,162, three below 99,498. */
export function packNumber(number: number): string {
  let packed = '';
  let rest = number;
  while (rest >= half) {
    packed += signs[half + (rest % half)];
    rest = Math.floor(rest / half) - 1;
  }
  return packed + signs[rest];
}

/** Where the number ends that begins at a position: that of the first sign after it. */
export function endOfNumber(packed: string, start: number): number {
  let end = start;
  while (end < packed.length && numberOf(packed[end]!) >= half) end++;
  return end + 1;
}

/** The numbers that a run of signs stands for. */
export function unpackNumbers(packed: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  let unit = 1;
  for (const sign of packed) {
    const value = numberOf(sign);
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
