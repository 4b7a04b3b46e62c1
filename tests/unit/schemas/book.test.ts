import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bookSchema, hasValidIsbnChecksum } from '#schemas/book.ts';
import { minimalData } from '../../support/minimal-data.ts';

const twelveDigits = fc
  .tuple(fc.constantFrom('978', '979'), fc.stringMatching(/^\d{9}$/))
  .map((parts) => parts.join(''));

describe('hasValidIsbnChecksum', () => {
  it.each(['9781491973899', '978-1-4919-7389-9', '978-0-306-40615-7'])('accepts %s', (isbn) => {
    expect(hasValidIsbnChecksum(isbn)).toBe(true);
  });

  it.each(['9781491973898', '978-0-306-40615-6', '978030640615', '97803064061570', ''])(
    'rejects "%s"',
    (isbn) => {
      expect(hasValidIsbnChecksum(isbn)).toBe(false);
    },
  );

  it('accepts exactly one check digit, and notices every single wrong digit', () => {
    fc.assert(
      fc.property(twelveDigits, fc.nat(12), fc.integer({ min: 1, max: 9 }), (digits, at, change) => {
        const valid = [...'0123456789'].map((check) => digits + check).filter(hasValidIsbnChecksum);
        expect(valid).toHaveLength(1);
        const wrong = [...valid[0]!];
        wrong[at] = String((Number(wrong[at]) + change) % 10);
        expect(hasValidIsbnChecksum(wrong.join(''))).toBe(false);
      }),
    );
  });
});

describe('a book', () => {
  const messageOf = (changes: object) =>
    bookSchema.safeParse({ ...minimalData.books('A title'), ...changes }).error?.issues[0]?.message;

  it.each([
    ['a wrong check digit', { isbn13: '9781491973898' }, 'has a wrong check digit'],
    ['an ISBN of ten digits', { isbn13: '1491973897' }, 'must be thirteen digits that begin with 978 or 979'],
  ])('is rejected with %s', (_, changes, message) => {
    expect(messageOf(changes)).toBe(message);
  });

  it.each([
    ['its year as text', { year: '2017' }],
    ['no authors', { authors: [] }],
    ['an unknown level', { level: 'beginner' }],
    ['a week of reading', { readingHours: 61 }],
  ])('is rejected with %s', (_, changes) => {
    expect(messageOf(changes)).toBeDefined();
  });
});
