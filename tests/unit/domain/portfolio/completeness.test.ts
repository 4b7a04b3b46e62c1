import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completenessOf, offersReady, parts, presentParts } from '#domain/portfolio/completeness.ts';
import { startItem, withDetails } from '#domain/portfolio/item.ts';
import type { EvidenceItem } from '#domain/records/toolkit-records.ts';
import { example, examples } from '../../../support/portfolio.ts';

const whole = {
  situation: 'Stuck',
  action: 'I asked',
  result: 'Unstuck',
  measure: { before: '3 days', after: '6 hours' },
  confirmer: 'J. P.',
} satisfies Partial<EvidenceItem>;

describe('completeness', () => {
  it.each<[Partial<EvidenceItem>, number]>([
    [{}, 0],
    [{ situation: ' \n' }, 0],
    [{ situation: 'Stuck' }, 1],
    [{ ...whole, confirmer: ' ' }, 4],
    [{ ...whole, measure: { after: '6 hours' } }, 4],
    [{ ...whole, measure: { before: '3 days', after: '' } }, 4],
    [whole, 5],
    [{ ...whole, reflection: 'Earlier', scope: { people: 6 } }, 5],
  ])('counts situation, action, result, measure and confirmer: %j is %i', (parts, count) => {
    expect(completenessOf(example(parts))).toBe(count);
  });

  it('never falls when a part is added', () => {
    fc.assert(
      fc.property(examples, fc.constantFrom(...parts), (item, part) => {
        const more = presentParts(item).includes(part) ? item : { ...item, [part]: whole[part] };
        expect(completenessOf(more)).toBeGreaterThanOrEqual(completenessOf(item));
        expect(presentParts(more)).toContain(part);
      }),
    );
  });

  it('offers “ready” from four parts on, once there is a title', () => {
    expect(offersReady(example({ ...whole, situation: '' }))).toBe(true);
    expect(offersReady(example({ ...whole, situation: '', result: '' }))).toBe(false);
    expect(offersReady(example({ ...whole, title: ' ' }))).toBe(false);
  });
});

describe('the details of an example', () => {
  const started = startItem('e-1', 'mentoring', '2026-01-15T09:00:00.000Z');
  it('are kept beside each other', () => {
    const item = withDetails(withDetails(started, 'when', { from: '2025-03' }), 'when', { to: '2025-06' });
    expect(item.when).toEqual({ from: '2025-03', to: '2025-06' });
  });
  it('leave nothing behind when they are emptied', () => {
    const item = withDetails(started, 'scope', { people: 4 });
    expect(withDetails(item, 'scope', { people: undefined })).toEqual(started);
    expect(withDetails(withDetails(started, 'measure', { unit: 'days' }), 'measure', { unit: '' })).toEqual(
      started,
    );
  });
});
