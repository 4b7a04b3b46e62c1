import { describe, expect, it } from 'vitest';
import { readingMinutes } from '#domain/library/reading-time.ts';

const words = (count: number) => 'word '.repeat(count);

describe('readingMinutes', () => {
  it.each([
    [0, 1],
    [100, 1],
    [440, 2],
    [1540, 7],
  ])('of %i words is %i', (count, minutes) => {
    expect(readingMinutes(words(count))).toBe(minutes);
  });

  it('leaves components out', () => {
    expect(readingMinutes(`${words(220)}${'<Cite id="sackett-2022" />'.repeat(200)}`)).toBe(1);
  });
});
