import { describe, expect, it } from 'vitest';
import { ledgerSchema, readingSchema, type Reading } from '#schemas/review.ts';
import { reviewOf } from '../../support/build-entry.ts';

const review = reviewOf('a'.repeat(64));
const reading: Reading = {
  digest: 'a'.repeat(64),
  on: '2026-11-29',
  against: 'Our edition of 2026-11-21',
  readers: 3,
  preferred: 3,
  easier: 2,
  why: 'The first screen says what to do.',
};
const pathsOf = (ledger: unknown) =>
  ledgerSchema.safeParse(ledger).error?.issues.map(({ path }) => path.join('.')) ?? [];

describe('the ledger of a page', () => {
  it('accepts a review with five scores, and readings beside it', () => {
    expect(pathsOf({ reviews: [review] })).toEqual([]);
    expect(pathsOf({ reviews: [review], readings: [reading] })).toEqual([]);
  });

  it('has a review', () => {
    expect(pathsOf({ reviews: [] })).toEqual(['reviews']);
  });

  it.each([
    ['a digest that is no SHA-256', { digest: 'abc' }, 'reviews.0.digest'],
    ['a score of 6', { scores: { ...review.scores, clear: 6 } }, 'reviews.0.scores.clear'],
    ['a score of 0', { scores: { ...review.scores, useful: 0 } }, 'reviews.0.scores.useful'],
    ['half a score', { scores: { ...review.scores, original: 3.5 } }, 'reviews.0.scores.original'],
    ['a missing score', { scores: { ...review.scores, sourced: undefined } }, 'reviews.0.scores.sourced'],
    ['nothing that changed', { changed: '' }, 'reviews.0.changed'],
    ['a day that is none', { on: 'today' }, 'reviews.0.on'],
    ['a field it does not know', { reviewer: 'Somebody' }, 'reviews.0'],
  ])('rejects %s', (_, changes, field) => {
    expect(pathsOf({ reviews: [{ ...review, ...changes }] })).toEqual([field]);
  });

  it.each([
    ['more verdicts than readers', { preferred: 4 }],
    ['more easy reads than readers', { easier: 4 }],
    ['no reader', { readers: 0, preferred: 0, easier: 0 }],
  ])('rejects a reading with %s', (_, changes) => {
    expect(readingSchema.safeParse({ ...reading, ...changes }).success).toBe(false);
  });
});
