import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  fastSubjectsOf,
  pagesByReviewDue,
  reviewDue,
  type FastSubject,
} from '#domain/library/review-due.ts';
import { isDay } from '#domain/plan/days.ts';
import { buildEntry } from '../../../support/build-entry.ts';

const law = [{ kind: 'legislation' as const }];
const description =
  'What to do in the first week, whom to tell about it, and how to find out whether anything came of it.';

describe('fastSubjectsOf', () => {
  it.each<[string, Parameters<typeof buildEntry<'faqs'>>[2], FastSubject[]]>([
    ['the title is about pay', { title: 'What is a fair salary?' }, ['pay']],
    ['the title is about earning more', { title: 'How can I earn more?' }, ['pay']],
    ['the title earns something else', { title: 'How do I earn their trust?' }, []],
    [
      '“pay” has another sense, which costs an early reading',
      { title: 'How do I pay attention in a meeting?' },
      ['pay'],
    ],
    ['the description is about the market', { description: `${description} And the market.` }, ['market']],
    ['the title is about AI', { title: 'Who reviews what AI wrote?' }, ['ai']],
    ['two letters in a word are not AI', { title: 'How do I maintain a wiki?' }, []],
    ['the text names a month of its year', { body: 'As of November 2026 nobody knows.' }, ['dated']],
    ['the line breaks before the year', { body: 'It was so in May\n2026 already.' }, ['dated']],
    ['the text names a month of the year before', { body: 'In May 2025 it was so.' }, ['dated']],
    ['the text names an older month', { body: 'In May 2019 it was so.' }, []],
    ['a filled-in example has a day', { body: 'Due on 4 May 2026, done on 6 May 2026.' }, []],
    ['nothing of it moves', {}, []],
  ])('when %s', (_, changes, subjects) => {
    const page = buildEntry('faqs', 'a-page', { description, reviewed: '2026-11-29', ...changes });
    expect(fastSubjectsOf(page, [])).toEqual(subjects);
  });

  it('finds law where legislation is cited, and in nothing else', () => {
    const page = buildEntry('faqs', 'a-page', { description });
    expect(fastSubjectsOf(page, law)).toEqual(['law']);
    expect(fastSubjectsOf(page, [{ kind: 'book' }])).toEqual([]);
  });

  it('finds in a case, which tells what has been, only the law', () => {
    const layoffs = buildEntry('cases', 'a-case', {
      title: 'Layoffs of 2016',
      body: 'In May 2026 they told of pay.',
    });
    expect(fastSubjectsOf(layoffs, [])).toEqual([]);
    expect(fastSubjectsOf(layoffs, law)).toEqual(['law']);
  });
});

describe('addMonths', () => {
  it.each([
    ['2026-11-29', 6, '2027-05-29'],
    ['2026-11-29', 18, '2028-05-29'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-12-31', 0, '2026-12-31'],
    ['2026-07-31', 5, '2026-12-31'],
  ])('%s and %i months are %s', (day, count, result) => {
    expect(addMonths(day, count)).toBe(result);
  });

  it('is a day of the calendar, in the right month, never later in it', () => {
    const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.nat(60), (date, count) => {
        const day = date.toISOString().slice(0, 10);
        const later = addMonths(day, count);
        const monthOf = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
        expect(isDay(later)).toBe(true);
        expect(monthOf(later) - monthOf(day)).toBe(count);
        expect(Number(later.slice(8))).toBeLessThanOrEqual(Number(day.slice(8)));
      }),
    );
  });
});

describe('reviewDue', () => {
  const page = buildEntry('faqs', 'a-page', { description, reviewed: '2026-11-29' });

  it('gives a page whose facts move half a year, and any other a year and a half', () => {
    expect(reviewDue(page, law)).toEqual({ by: '2027-05-29', subjects: ['law'] });
    expect(reviewDue(page, [])).toEqual({ by: '2028-05-29', subjects: [] });
  });

  it('orders the pages of a library by their day, without drafts and without data', () => {
    const entries = [
      buildEntry('faqs', 'slow', { description, reviewed: '2026-01-01' }),
      buildEntry('faqs', 'lawful', {
        description,
        reviewed: '2026-11-29',
        sources: [{ id: 'act', claim: 'It is so.' }],
      }),
      buildEntry('faqs', 'draft', { description, draft: true }),
      buildEntry('sources', 'act', { kind: 'legislation' }),
      buildEntry('terms', 'pay-band'),
    ];
    expect(pagesByReviewDue(entries).map(({ entry, by }) => [entry.id, by])).toEqual([
      ['lawful', '2027-05-29'],
      ['slow', '2027-07-01'],
    ]);
  });
});
