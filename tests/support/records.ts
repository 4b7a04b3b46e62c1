import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { emptyStore } from '#domain/records/store.ts';
import type { Attempt, EvidenceTicks } from '#domain/records/attempt-records.ts';
import type { At } from '#domain/records/timed.ts';
import type { ExportFile, Store } from '#domain/records/types.ts';
import { answers, choices } from './assessment.ts';

/** A download of schema 1 with every kind of record, frozen: every later version must still read it. */
export const frozenText = readFileSync(
  join(import.meta.dirname, '../fixtures/records/schema-1.json'),
  'utf8',
);
export const frozenFile = (): ExportFile => JSON.parse(frozenText);
export const frozenStore = (): Store => ({ ...emptyStore, ...frozenFile().data });

/** A few moments, so that equal times are common. */
export const times = fc.integer({ min: 1, max: 9 }).map((minute) => `2026-01-15T09:0${minute}:00.000Z`);

export const timed = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<At<T>> => fc.record({ v: value, at: times });

const few = <T>(keys: readonly string[], value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> =>
  fc.dictionary(fc.constantFrom(...keys), value, { maxKeys: keys.length });

const evidenceTicks: fc.Arbitrary<EvidenceTicks> = fc
  .record({
    s: timed(fc.boolean()),
    r: timed(fc.boolean()),
    c: timed(fc.boolean()),
    own: fc.subarray(['s', 'r', 'c'] as const),
    from: fc.option(fc.subarray(['e-1', 'e-2']), { nil: undefined }),
  })
  .map(({ from, ...ticks }) => ({ ...ticks, ...(from && { fromPortfolio: from }) }));

/** States of one attempt, as tabs and devices may hold them. */
export const attemptStates: fc.Arbitrary<Attempt> = fc
  .record({
    updatedAt: times,
    answers: few(['ppl.1to1', 'ppl.growth', 'ppl.delegate', 'tec.health'], timed(answers)),
    evidence: few(['PPL', 'TEC'], evidenceTicks),
    motivation: fc.option(few(['m.grow', 'c.pay'], timed(choices.map((all) => all['m.grow'] ?? null))), {
      nil: undefined,
    }),
    sjt: fc.option(
      few(
        ['sjt.slip'],
        timed(fc.record({ best: fc.constantFrom('a' as const, 'b' as const) }, { requiredKeys: [] })),
      ),
      { nil: undefined },
    ),
    note: fc.option(fc.string({ maxLength: 5 }), { nil: undefined }),
  })
  .map(({ motivation, sjt, note, ...state }) => ({
    id: 'a-1',
    instrument: 'em-aspiring',
    version: '1.0.0',
    startedAt: '2026-01-15T09:00:00.000Z',
    origin: 'self' as const,
    ...state,
    ...(motivation && { motivation }),
    ...(sjt && { sjt }),
    ...(note !== undefined && { note }),
  }));

/** Small stores that share ids. */
export const stores: fc.Arbitrary<Store> = fc
  .record({
    attempts: fc.uniqueArray(
      fc
        .record({ state: attemptStates, id: fc.constantFrom('a-1', 'a-2') })
        .map(({ state, id }) => ({ ...state, id })),
      { selector: ({ id }) => id },
    ),
    bullets: fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('1', '2', '10'),
        text: fc.constantFrom('x', 'y'),
        evidenceIds: fc.constant([]),
        updatedAt: times,
      }),
      { selector: ({ id }) => id },
    ),
    searches: fc
      .uniqueArray(fc.record({ q: fc.constantFrom('a', 'b', 'c'), at: times }), { selector: ({ q }) => q })
      .map((list) => list.sort((a, b) => (a.at === b.at ? (a.q < b.q ? -1 : 1) : a.at < b.at ? 1 : -1))),
    prefs: few(['x', 'y'], timed(fc.oneof(fc.boolean(), fc.integer(), fc.constant(null)))),
  })
  .map((part) => ({ ...emptyStore, ...part }));

/** The text of a file of today's schema with some lists. */
export const plainFile = (data: object): string =>
  JSON.stringify({
    kind: 'em-playbook-export',
    schema: 1,
    exportedAt: '2026-01-20T18:00:00.000Z',
    site: '',
    data,
  });
