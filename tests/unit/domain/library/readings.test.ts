import { describe, expect, it } from 'vitest';
import { findLosses, isLoss, letterOfOurs, readingOf } from '#domain/library/readings.ts';
import type { Ledger, Reading } from '#schemas/review.ts';

const digest = 'a'.repeat(64);
const reading = (changes: Partial<Reading> = {}): Reading => ({
  digest,
  on: '2026-11-29',
  against: 'A handbook, https://handbook.example',
  readers: 3,
  preferred: 3,
  easier: 3,
  why: 'The words to say decided it.',
  ...changes,
});

describe('letterOfOurs', () => {
  it('gives the same letter for the same seed', () => {
    expect(letterOfOurs(650_032_155)).toBe(letterOfOurs(650_032_155));
  });

  it('gives either letter about as often, and no pattern for seeds in a row', () => {
    const letters = Array.from({ length: 1000 }, (_, seed) => letterOfOurs(seed)).join('');
    const as = letters.replaceAll('B', '').length;
    expect(as).toBeGreaterThan(450);
    expect(as).toBeLessThan(550);
    expect(letters).not.toMatch(/(?:AB){8}|A{16}|B{16}/u);
  });
});

describe('readingOf', () => {
  const seed = [...Array(20).keys()].find((each) => letterOfOurs(each) === 'B')!;
  const prepared = { seed, digest, against: 'A handbook, https://handbook.example' };
  const verdict = { why: 'The words to say decided it.', on: '2026-11-29' };

  it('counts who chose ours', () => {
    expect(readingOf(prepared, { ...verdict, preferred: 'BBA', easier: 'AB-' })).toEqual(
      reading({ preferred: 2, easier: 1 }),
    );
  });

  it('counts the other letter where the seed drew it', () => {
    const other = [...Array(20).keys()].find((each) => letterOfOurs(each) === 'A')!;
    expect(
      readingOf({ ...prepared, seed: other }, { ...verdict, preferred: 'BBA', easier: 'AB-' }),
    ).toMatchObject({ preferred: 1, easier: 1 });
  });

  it.each([
    ['', 'A', '--preferred has a letter for each reader, A, B, or - for neither: --preferred ABA'],
    ['AB', '', '--easier has a letter for each reader, A, B, or - for neither: --easier ABA'],
    ['ours', 'A', '--preferred has a letter for each reader, A, B, or - for neither: --preferred ABA'],
    ['AB', 'A', '--preferred has 2 readers and --easier 1: each reader answers both.'],
  ])('refuses "%s" and "%s"', (preferred, easier, refusal) => {
    expect(readingOf(prepared, { ...verdict, preferred, easier })).toEqual({ refusal });
  });
});

describe('isLoss', () => {
  it.each([
    [3, 2, 2, false],
    [3, 2, 1, true],
    [3, 1, 3, true],
    [4, 2, 4, true],
    [4, 3, 2, false],
    [4, 3, 1, true],
    [1, 1, 1, false],
    [1, 1, 0, true],
  ])('of %i readers, %i for ours and %i who found it easier, is %s', (readers, preferred, easier, lost) => {
    expect(isLoss(reading({ readers, preferred, easier }))).toBe(lost);
  });
});

describe('findLosses', () => {
  const losses = (readings: Reading[], digestNow: string | undefined = digest) =>
    findLosses(
      new Map<string, Ledger | null>([['faqs/how-many', { reviews: [], readings }]]),
      () => digestNow,
    );
  const lost = reading({ preferred: 1 });

  it('lists a lost reading with its page', () => {
    expect(losses([lost])).toEqual([{ ...lost, page: 'faqs/how-many', isRewritten: false }]);
    expect(losses([reading()])).toEqual([]);
  });

  it('says where the text has changed since', () => {
    expect(losses([lost], 'b'.repeat(64))).toMatchObject([{ isRewritten: true }]);
  });

  it('lets go of a loss when the page is read again beside the same text and wins', () => {
    expect(losses([lost, reading()])).toEqual([]);
    expect(losses([reading(), lost])).toHaveLength(1);
  });

  it('keeps a loss when the page wins beside another text', () => {
    expect(losses([lost, reading({ against: 'A blog, https://blog.example' })])).toHaveLength(1);
  });

  it('leaves out pages that are gone and ledgers that cannot be read', () => {
    const ledgers = new Map<string, Ledger | null>([
      ['faqs/gone', { reviews: [], readings: [lost] }],
      ['faqs/broken', null],
    ]);
    expect(findLosses(ledgers, (page) => (page === 'faqs/gone' ? undefined : digest))).toEqual([]);
  });
});
