import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLabel, divideArc, labelArc, radialLabel, sectorPath } from '#domain/navigation/wheel.ts';

describe('divideArc', () => {
  it('divides a circle into equal sectors with a gap between them', () => {
    expect(divideArc(['a', 'b'], 0, 360, 2)).toEqual([
      { item: 'a', from: 1, to: 179 },
      { item: 'b', from: 181, to: 359 },
    ]);
  });

  it('has no sector without items', () => {
    expect(divideArc([], 0, 360, 2)).toEqual([]);
  });

  it('keeps every item, in order, within the arc, and of one size', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string(), { minLength: 1, maxLength: 40 }),
        fc.integer({ min: -90, max: 300 }),
        (items, from) => {
          const sectors = divideArc(items, from, from + 120, 1);
          expect(sectors.map(({ item }) => item)).toEqual(items);
          const sizes = sectors.map((sector) => sector.to - sector.from);
          for (const size of sizes) expect(size).toBeCloseTo(120 / items.length - 1, 6);
          expect(sectors[0]?.from).toBeCloseTo(from + 0.5, 6);
          expect(sectors.at(-1)?.to).toBeCloseTo(from + 119.5, 6);
        },
      ),
    );
  });
});

describe('sectorPath', () => {
  it('runs out along the outer radius and back along the inner one', () => {
    expect(sectorPath({ item: null, from: 0, to: 90 }, 10, 20, 100)).toBe(
      'M100 80A20 20 0 0 1 120 100L110 100A10 10 0 0 0 100 90Z',
    );
  });

  it('takes the long way round for more than half a circle', () => {
    expect(sectorPath({ item: null, from: 0, to: 270 }, 10, 20, 100)).toContain('A20 20 0 1 1');
  });
});

describe('labelArc', () => {
  it.each([
    ['clockwise at the top', 300, 420, '0 0 1'],
    ['clockwise at the right', 45, 90, '0 0 1'],
    ['clockwise where it stands upright at the right', 80, 100, '0 0 1'],
    ['clockwise where it stands upright at the left', 260, 280, '0 0 1'],
    ['the other way at the bottom, so that no word stands on its head', 120, 240, '0 0 0'],
    ['clockwise at the left again', 280, 320, '0 0 1'],
  ])('runs %s', (_, from, to, flags) => {
    expect(labelArc({ item: null, from, to }, 50, 100)).toContain(`A50 50 ${flags}`);
  });
});

describe('radialLabel', () => {
  it.each([
    ['at the right reads outwards', 80, 100, 0],
    ['at the bottom right is turned down', 130, 140, 45],
    ['at the left reads inwards', 260, 280, 360],
  ])('%s', (_, from, to, turn) => {
    expect(radialLabel({ item: null, from, to }, 50, 100).turn).toBe(turn);
  });

  it('stands on its radius', () => {
    expect(radialLabel({ item: null, from: 80, to: 100 }, 50, 100)).toMatchObject({ x: '150', y: '100' });
  });
});

describe('breakLabel', () => {
  it.each([
    ['Hiring', 12, ['Hiring']],
    ['One to one', 12, ['One to one']],
    ['Performance reviews', 12, ['Performance', 'reviews']],
    ['Project and delivery work', 12, ['Project and', 'delivery work']],
    ['Interdepartmental', 5, ['Interdepartmental']],
  ])('breaks "%s" at %i characters into %j', (label, longest, lines) => {
    expect(breakLabel(label, longest)).toEqual(lines);
  });

  it('keeps the words, on at most two lines, and breaks where the longer line is shortest', () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 9 }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(words, (drawn) => {
        const lines = breakLabel(drawn.join(' '), 8);
        expect(lines.join(' ')).toBe(drawn.join(' '));
        expect(lines.length).toBeLessThanOrEqual(2);
        if (lines.length < 2) return;
        const longest = Math.max(...lines.map((line) => line.length));
        for (let cut = 1; cut < drawn.length; cut++) {
          const first = drawn.slice(0, cut).join(' ').length;
          const second = drawn.slice(cut).join(' ').length;
          expect(longest).toBeLessThanOrEqual(Math.max(first, second));
        }
      }),
    );
  });
});
