import { describe, expect, it } from 'vitest';
import { buildChecked, lineWith, problemsOf } from '../../../support/build-entry.ts';

const kinds = [
  'too-many-figures',
  'too-many-semicolons',
  'repeated-formula',
  'worn-formula',
  'needless-waiver',
] as const;
type Page = ReturnType<typeof buildChecked>;
const limitProblems = (pages: readonly Page[]) => problemsOf(kinds, pages);

const words = (count: number) => 'word '.repeat(count);
const faq = (id: string, body: string, changes: object = {}) =>
  buildChecked('faqs', id, { body: `${words(200)}\n\n${body}`, ...changes });

const figures = '7 '.repeat(10);
const semicolons = 'word; '.repeat(3);
const waives = [{ measure: 'figures', reason: 'The reader acts by the clock.' }];

describe('a page', () => {
  it('may have 25 figures and six semicolons in 1,000 words, rounded up', () => {
    expect(limitProblems([faq('how-many', '7 '.repeat(6)), faq('how-few', 'word; '.repeat(2))])).toEqual([]);
  });

  it.each([
    ['figures', 'too-many-figures', figures, 'has 10 figures in 210 words, and may have 6'],
    ['semicolons', 'too-many-semicolons', semicolons, 'has 3 semicolons in 203 words, and may have 2'],
  ])('with more %s is reported on the line with most of them', (_, kind, body, reason) => {
    const page = faq('how-many', `One 5.\n\n${body}`);
    expect(limitProblems([page])).toMatchObject([
      {
        kind,
        file: 'content/faqs/how-many.mdx',
        line: lineWith(page.text, body.trim()),
        field: 'text',
        reason: expect.stringMatching(/^has \d+ \w+ in \d+ words, and may have \d+; most of them are here$/u),
      },
    ]);
    expect(limitProblems([faq('how-many', body)])[0]?.reason).toContain(reason);
  });

  it('may waive the limit of figures, and no other', () => {
    expect(limitProblems([faq('how-many', figures, { waives })])).toEqual([]);
    expect(limitProblems([faq('how-many', figures + semicolons, { waives })])).toMatchObject([
      { kind: 'too-many-semicolons' },
    ]);
  });

  it('waives no limit that it keeps', () => {
    const page = faq('how-many', 'One.', { waives });
    expect(limitProblems([page])).toMatchObject([
      {
        kind: 'needless-waiver',
        line: lineWith(page.text, 'measure: figures'),
        field: 'waives[0].measure',
        reason: 'the text is not over the limit of figures',
      },
    ]);
  });

  it('uses a rationed formula once', () => {
    const page = faq('how-many', 'The price is time.\n\nAnd then the price is money.\n\nThe price is sleep.');
    expect(limitProblems([faq('how-few', 'The price is time.')])).toEqual([]);
    expect(limitProblems([page])).toEqual([
      {
        kind: 'repeated-formula',
        file: 'content/faqs/how-many.mdx',
        line: lineWith(page.text, 'money'),
        field: 'text',
        reason: '"The price" stands here again, 3 times in all',
        remedy: 'Once a page; instead: say the cost in a sentence of its own making.',
      },
    ]);
  });
});

describe('a formula', () => {
  const pages = (using: number, all: number) =>
    Array.from({ length: all }, (_, at) => faq(`page-${at}`, at < using ? 'The price is time.' : 'One.'));

  it('may stand on one page of four', () => {
    expect(limitProblems(pages(2, 8))).toEqual([]);
  });

  it('on more pages is one problem, which names them', () => {
    expect(limitProblems(pages(3, 8))).toMatchObject([
      {
        kind: 'worn-formula',
        file: 'content/faqs/page-0.mdx',
        reason: '"The price" stands on 3 pages, and may on 2 of 8: faqs/page-0, faqs/page-1, faqs/page-2',
        remedy: 'Take it from 1 of them; instead: say the cost in a sentence of its own making.',
      },
    ]);
  });
});
