import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  citationSchema,
  countWords,
  daySchema,
  idSchema,
  linkSchema,
  maxWhyWords,
  nextStepSchema,
  shortText,
} from '#schemas/shared.ts';
import { schemaOf } from '#schemas/by-collection.ts';
import { linkableCollections } from '#schemas/collections.ts';
import { minimalData } from '../../support/minimal-data.ts';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

describe('countWords', () => {
  it.each([
    ['', 0],
    ['  ', 0],
    ['one', 1],
    [' one\n two\tthree ', 3],
  ])('of %j is %i', (text, count) => {
    expect(countWords(text)).toBe(count);
  });
});

describe('shortText', () => {
  it('takes at most its limit of words, and trims them', () => {
    expect(shortText(3).parse('  one two three ')).toBe('one two three');
    expect(shortText(3).safeParse('one two three four').error?.issues[0]?.message).toBe(
      'has 4 words, and may have 3',
    );
  });

  it.each(['', '   '])('is not empty: %j', (text) => {
    expect(shortText(3).safeParse(text).success).toBe(false);
  });
});

describe('an id', () => {
  it.each(['sbi', 'dora-metrics', 'sackett-2022', '1-1', 'cc-by-4-0'])('may be %s', (id) => {
    expect(idSchema.safeParse(id).success).toBe(true);
  });

  it.each(['', 'SBI', 'dora_metrics', '-sbi', 'sbi-', 'a--b', 'a b', 'é', 'a/b', 'a.b', '../x'])(
    'may not be "%s"',
    (id) => {
      expect(idSchema.safeParse(id).error?.issues[0]?.message).toBe(
        'must be lower-case words joined by hyphens',
      );
    },
  );

  it('needs no escape in an address', () => {
    fc.assert(
      fc.property(fc.string(), (id) => {
        if (idSchema.safeParse(id).success) expect(encodeURIComponent(id)).toBe(id);
      }),
    );
  });
});

describe('a day', () => {
  it('is a text of year, month and day', () => {
    expect(daySchema.parse('2026-11-21')).toBe('2026-11-21');
  });

  it('is the same where a YAML reader has made a date of it', () => {
    expect(daySchema.parse(new Date('2026-11-21T00:00:00Z'))).toBe('2026-11-21');
  });

  it.each(['21.11.2026', '2026-11', '2026-02-30', 'yesterday', 20261121, null])('is not %j', (day) => {
    expect(daySchema.safeParse(day).success).toBe(false);
  });
});

describe('a link', () => {
  it('says why in at most 12 words', () => {
    expect(linkSchema.safeParse({ id: 'sbi', why: words(maxWhyWords) }).success).toBe(true);
    expect(linkSchema.safeParse({ id: 'sbi', why: words(maxWhyWords + 1) }).success).toBe(false);
    expect(linkSchema.safeParse({ id: 'sbi' }).success).toBe(false);
  });

  it('may lead from a page to every linkable collection, and to none by default', () => {
    const page = schemaOf.frameworks.parse(minimalData.frameworks('A title'));
    for (const collection of linkableCollections) expect(page[collection]).toEqual([]);
  });
});

describe('a citation', () => {
  it('says what its source supports in at most 40 words', () => {
    expect(citationSchema.safeParse({ id: 'a-2001', claim: words(40) }).success).toBe(true);
    expect(citationSchema.safeParse({ id: 'a-2001', claim: words(41) }).success).toBe(false);
  });
});

describe('a next step', () => {
  const step = { text: 'Write.', minutes: 5, link: { collection: 'terms', id: 'one-to-one' } };

  it.each([
    ['takes no time', { ...step, minutes: 0 }],
    ['takes more than a day of work', { ...step, minutes: 481 }],
    ['takes a part of a minute', { ...step, minutes: 2.5 }],
    ['has 31 words, and may have 30', { ...step, text: words(31) }],
    ['leads to a collection without links', { ...step, link: { collection: 'sources', id: 'a-2001' } }],
  ])('is rejected where it %s', (_, wrong) => {
    expect(nextStepSchema.safeParse(step).success).toBe(true);
    expect(nextStepSchema.safeParse(wrong).success).toBe(false);
  });
});

describe('a page', () => {
  it('has no space around its title and its description', () => {
    const description = 'x'.repeat(80);
    const written = { ...minimalData.about('A title'), title: ' A title ', description: ` ${description} ` };
    expect(schemaOf.about.parse(written)).toMatchObject({ title: 'A title', description });
  });

  const page = minimalData.about('A title');

  it.each([
    ['a description of 70 characters', { description: 'x'.repeat(70) }, true],
    ['a description of 69', { description: 'x'.repeat(69) }, false],
    ['a description of 160', { description: 'x'.repeat(160) }, true],
    ['a description of 161', { description: 'x'.repeat(161) }, false],
    ['a title of 100', { title: 'x'.repeat(100) }, true],
    ['a title of 101', { title: 'x'.repeat(101) }, false],
    ['a short title of 32', { shortTitle: 'x'.repeat(32) }, true],
    ['a short title of 33', { shortTitle: 'x'.repeat(33) }, false],
    [
      'a figure whose text says too little',
      { figures: [{ name: 'funnel', question: 'How many?', alt: 'A funnel.' }] },
      false,
    ],
  ])('with %s: %j', (_, changes, isValid) => {
    expect(schemaOf.about.safeParse({ ...page, ...changes }).success).toBe(isValid);
  });
});
