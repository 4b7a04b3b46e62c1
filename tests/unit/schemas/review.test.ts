import { describe, expect, it } from 'vitest';
import { reviewLedgerSchema } from '#schemas/review.ts';
import { reviewOf } from '../../support/build-entry.ts';

const review = reviewOf('frameworks/sbi', 'a'.repeat(64));
const faultsOf = (changes: object) =>
  reviewLedgerSchema.safeParse([{ ...review, ...changes }]).error?.issues.map(({ path }) => path.join('.')) ??
  [];

describe('the review ledger', () => {
  it('may be empty', () => {
    expect(reviewLedgerSchema.parse([])).toEqual([]);
  });

  it('accepts a line with five scores', () => {
    expect(faultsOf({})).toEqual([]);
  });

  it.each([
    ['a digest that is no SHA-256', { digest: 'abc' }, '0.digest'],
    ['a score of 6', { scores: { ...review.scores, clear: 6 } }, '0.scores.clear'],
    ['a score of 0', { scores: { ...review.scores, useful: 0 } }, '0.scores.useful'],
    ['half a score', { scores: { ...review.scores, original: 3.5 } }, '0.scores.original'],
    ['a missing score', { scores: { ...review.scores, sourced: undefined } }, '0.scores.sourced'],
    ['nothing that changed', { changed: '' }, '0.changed'],
    ['a day that is none', { on: 'today' }, '0.on'],
    ['a field it does not know', { reviewer: 'Somebody' }, '0'],
  ])('rejects %s', (_, changes, field) => {
    expect(faultsOf(changes)).toEqual([field]);
  });
});
