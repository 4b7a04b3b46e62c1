import { describe, expect, it } from 'vitest';
import { figuresIn, formulasIn, measureOf, mostOf, rateOf } from '#domain/library/measures.ts';
import { readOutline } from '#integrations/check-content/read-outline.ts';

const measured = (measure: 'figures' | 'semicolons', mdx: string) => measureOf(measure, readOutline(mdx, 0));

describe('figuresIn', () => {
  it.each<[string, string[]]>([
    ['It took 28 days and 1,600 words.', ['28', '1,600']],
    ['97.5% of them, or 50 %.', ['97.5%', '50']],
    ['At 9:30, for $120 or €40.', ['9:30', '120', '40']],
    ['A 30-minute talk, 5–8 people, 70/20/10.', ['30-minute', '5–8', '70/20/10']],
    ['From 5 to 8.', ['5', '8']],
    ['A mean of .42, 2.5 times.', ['42', '2.5']],
    ['On 21 November 2026.', ['21']],
    ['By the 27th, in week 3.', ['27th', '3']],
    ['3 million events.', ['3']],
    ['Thirteen people, twenty-five days, a hundred cards.', ['Thirteen', 'twenty-five', 'hundred']],
    ['5xx errors', ['5xx']],
  ])('finds those of "%s"', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });

  it.each([
    'Six to eight people, twelve at most, one of two.',
    'A third of them, half the week, a quarter, hundreds.',
    'In 1998 and the 1980s.',
    'Your 1:1, two 1:1s, the 1-on-1.',
    'Page p99 of Q3 says GPT-4 and EC2.',
    'A SEV 1, a SEV-2.',
    '1. Write the role',
    '360-degree feedback, around the clock 24/7',
  ])('finds none in "%s"', (text) => {
    expect(figuresIn(text)).toEqual([]);
  });
});

describe('figures', () => {
  it.each([
    ['a table', '| 5 | 6 |\n|---|---|\n| 7 | 8 |'],
    ['an example', '<Example title="A team of 15">\n\nIt took 28 days.\n\n</Example>'],
    ['a list in an example', '<Example title="A team">\n\n- 28 days\n\n</Example>'],
    ['inline code', 'Run `sleep 30` now.'],
    ['a block of code', '```\nsleep 30\n```'],
    ['a heading all pages have', '## Your first 30 days'],
  ])('do not count in %s', (_, mdx) => {
    expect(measured('figures', mdx).count).toBe(0);
  });

  it.each([
    ['a paragraph', 'It took 28 days.'],
    ['a list', '- 28 days'],
    ['a heading of the author', '### After 28 days'],
    ['words to say', '<Say when="Now">\n\nIt took 28 days.\n\n</Say>'],
    ['an attribute', '<Say when="After 28 days">\n\nHello.\n\n</Say>'],
  ])('count in %s', (_, mdx) => {
    expect(measured('figures', mdx).count).toBe(1);
  });

  it('are counted among the words beside them, with the line that has most', () => {
    const mdx = 'One 5.\n\nIt took 28 of 30 days.\n\n| 1 | 2 |\n|---|---|\n';
    expect(measured('figures', mdx)).toEqual({ count: 3, words: 8, line: 3 });
  });
});

describe('semicolons', () => {
  it('count in examples, and neither in tables nor in code', () => {
    const mdx =
      'One; two; three.\n\n<Example title="A team">\n\nFour; five.\n\n</Example>\n\n`a; b`\n\n| a; | b |\n|---|---|\n';
    expect(measured('semicolons', mdx)).toEqual({ count: 3, words: 7, line: 1 });
  });
});

describe('the limit', () => {
  it.each([
    ['figures', 1000, 25],
    ['figures', 300, 8],
    ['semicolons', 1000, 6],
    ['semicolons', 100, 1],
    ['semicolons', 2100, 13],
    ['semicolons', 0, 0],
  ] as const)('of %s in %i words is %i, rounded up', (measure, words, most) => {
    expect(mostOf(measure, words)).toBe(most);
  });

  it('is one of uses per 1,000 words', () => {
    expect(rateOf({ count: 3, words: 120 })).toBe(25);
    expect(rateOf({ count: 0, words: 0 })).toBe(0);
  });
});

describe('formulasIn', () => {
  it('finds them in every block but not in code, with their lines', () => {
    const mdx = 'The price is time.\n\n`the price`\n\n| Twice running |\n|---|\n| The price |\n';
    expect(formulasIn(readOutline(mdx, 10))).toEqual([
      { formula: 'The price', line: 11 },
      { formula: 'twice running', line: 15 },
      { formula: 'The price', line: 17 },
    ]);
  });
});
