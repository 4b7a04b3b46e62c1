import fc from 'fast-check';
import type { FunnelCounts } from '#domain/hiring-funnel/counts.ts';
import { readToolData } from '#tooling/tool/read-content.ts';

/** The invented hire that the tool opens with. */
export const exampleFunnel = readToolData('hiring-funnel/funnel').example;

/** Counts that can be true together: each stage has at most as many people as the one before. */
export const soundCounts: fc.Arbitrary<FunnelCounts> = fc
  .tuple(
    fc.array(fc.nat({ max: 500 }), { minLength: 2, maxLength: 9 }),
    fc.array(
      fc.record({ leaving: fc.double({ min: 0, max: 1, noNaN: true }), hours: fc.nat(40), days: fc.nat(60) }),
      {
        minLength: 8,
        maxLength: 8,
      },
    ),
  )
  .map(([people, rest]) => {
    const reached = people.toSorted((a, b) => b - a);
    return {
      stages: reached.slice(0, -1).map((count, index) => {
        const { leaving = 0, hours = 0, days = 0 } = rest[index] ?? {};
        const stopped = count - (reached[index + 1] ?? 0);
        return { people: count, withdrew: Math.floor(stopped * leaving), hours, days };
      }),
      hires: reached.at(-1) ?? 0,
    };
  });
