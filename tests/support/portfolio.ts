import fc from 'fast-check';
import type { HintWords } from '#domain/portfolio/hints.ts';
import { startItem } from '#domain/portfolio/item.ts';
import type { PortfolioWords } from '#domain/portfolio/markdown.ts';
import type { EvidenceItem } from '#domain/records/toolkit-records.ts';
import { evidenceAreas } from '#schemas/instrument-vocabulary.ts';
import { readToolData } from '#tooling/tool/read-content.ts';
import { times } from './records.ts';

/** An example with the given parts; nothing else is written of it. */
export const example = (parts: Partial<EvidenceItem> = {}): EvidenceItem => ({
  ...startItem('e-1', 'mentoring', '2026-01-15T09:00:00.000Z'),
  title: 'Incidents led alone',
  ...parts,
});

/** The words of the content, as the site reads them. */
export const hintWords: HintWords = readToolData('portfolio/words');

const month = fc
  .record({ year: fc.integer({ min: 1990, max: 2030 }), month: fc.integer({ min: 1, max: 12 }) })
  .map((when) => `${when.year}-${String(when.month).padStart(2, '0')}`);
const text = fc.string({ unit: 'binary', maxLength: 40 });
const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
/** The record without what is undefined, as records are stored. */
const compact = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;

/** Any example a reader could have saved. */
export const examples: fc.Arbitrary<EvidenceItem> = fc
  .record({
    id: fc.uuid(),
    title: text,
    area: fc.constantFrom(...evidenceAreas),
    competencies: fc.subarray(['PPL', 'TEC', 'HIR', 'STK']),
    itemIds: fc.subarray(['ppl.1to1', 'tec.tradeoff']),
    when: some(fc.record({ from: some(month), to: some(month) }).map(compact)),
    situation: text,
    action: text,
    result: text,
    measure: some(fc.record({ before: some(text), after: some(text), unit: some(text) }).map(compact)),
    scope: some(fc.record({ people: some(fc.nat(500)), teams: some(fc.nat(50)) }).map(compact)),
    confirmer: some(text),
    reflection: some(text),
    confidential: fc.boolean(),
    status: fc.constantFrom('draft' as const, 'ready' as const),
    createdAt: times,
    updatedAt: times,
  })
  .map((item) => compact(item) as EvidenceItem);

const named = <T extends string>(keys: readonly T[]) =>
  Object.fromEntries(keys.map((key) => [key, key])) as Record<T, T>;

/** Words around an example that are easy to tell from what a reader wrote. */
export const portfolioWords: PortfolioWords = {
  title: 'Evidence portfolio',
  untitled: 'Untitled',
  areas: named(evidenceAreas),
  labels: named(['situation', 'action', 'result', 'measure', 'scope', 'confirmer', 'reflection'] as const),
  status: named(['draft', 'ready'] as const),
  period: ({ when }) => [when?.from, when?.to].filter(Boolean).join(' to '),
  measure: ({ measure }) => [measure?.before, measure?.after, measure?.unit].filter(Boolean).join(' '),
  scope: ({ scope }) => [scope?.people, scope?.teams].filter((count) => count !== undefined).join(' '),
};
