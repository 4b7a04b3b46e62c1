import { mdxToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { proseMarkdown } from '#domain/twins/prose-markdown.ts';
import { textAddress } from '#domain/twins/addresses.ts';
import { textMarkdown } from '#domain/twins/text-markdown.ts';
import type { TextNode } from '#domain/twins/text-tree.ts';
import { proseComponents } from '#domain/library/prose-components.ts';
import { createUrls } from '#domain/navigation/urls.ts';
import { buildEntry } from '../../../support/build-entry.ts';

const words = {
  example: 'Example',
  weak: 'Weaker',
  strong: 'Stronger',
  aspect: 'Aspect',
  say: 'Say',
  figure: 'Figure',
};
const page = {
  citations: [{ number: 2, claim: 'Loops close.', source: buildEntry('sources', 'byron-1999') }],
  figures: [{ name: 'funnel', question: 'How many?', alt: 'Of 120, one is hired.' }],
  comparison: {
    ...buildEntry('comparisons', 'a-and-b').data,
    left: 'A|B',
    right: 'C',
    rows: [{ aspect: 'Who', left: 'one', right: 'two *stars*' }],
  },
};
const site = { url: 'https://a.example', urls: createUrls('/handbook/'), hidden: ['books'] };
const write = (mdx: string) =>
  textMarkdown(mdx, mdxToMdast(mdx) as unknown as TextNode, {
    page,
    words,
    address: (href) => textAddress(site, '/handbook/faqs/x/', href),
  });

it('every component that authors may write has a form in plain Markdown', () => {
  expect(Object.keys(proseMarkdown).sort()).toEqual(Object.keys(proseComponents).sort());
});

describe('a text of an author becomes plain Markdown:', () => {
  it.each([
    ['Markdown stays letter by letter', '# *A* _b_\n\n1) one\n   - "two"\n\n| a |\n|---|\n| b \\| c |'],
    ['signs beyond the first plane do not move what follows', '🙂 ünï **b** 🙂'],
  ])('%s', (_, mdx) => {
    expect(write(mdx)).toBe(mdx);
  });

  it.each([
    ['a citation is the mark of a footnote', 'It works.<Cite id="byron-1999" /> Yes.', 'It works.[^2] Yes.'],
    [
      'a citation in a table, after a sign beyond the first plane',
      '| a |\n|---|\n| 🙂 b<Cite id="byron-1999" /> |',
      '| a |\n|---|\n| 🙂 b[^2] |',
    ],
    [
      'words to say are quoted',
      '<Say when="Now">\n\nGo.\n\nStop.\n\n</Say>',
      '> **Say: Now**\n>\n> Go.\n>\n> Stop.',
    ],
    ['words for any moment, too', '<Say>\n\nGo.\n\n</Say>', '> **Say**\n>\n> Go.'],
    [
      'an example is quoted, with what it holds',
      '<Example title="A *team*">\n\nOne [x](/faqs/y/).<Cite id="byron-1999" />\n\n<Say when="At noon">\n\nEat.\n\n</Say>\n\n</Example>',
      '> **Example: A \\*team\\***\n>\n> One [x](https://a.example/handbook/faqs/y/).[^2]\n>\n> > **Say: At noon**\n> >\n> > Eat.',
    ],
    [
      'a checklist can be ticked, its inner lists cannot',
      '<Checklist>\n\n- one\n  - inner\n- two\n\n</Checklist>',
      '- [ ] one\n  - inner\n- [ ] two',
    ],
    ['a numbered one, too', '<Checklist>\n\n1. one\n2. two\n\n</Checklist>', '1. [ ] one\n2. [ ] two'],
    [
      'two versions stand one below the other, and why',
      '<Compare weak="a [b]" strong="c*" why="d" />',
      '- **Weaker:** a [b]\n- **Stronger:** c\\*\n\nd',
    ],
    [
      'a figure says what it shows',
      '<Figure name="funnel" />',
      '> **Figure: How many?**\n>\n> Of 120, one is hired.',
    ],
    [
      'a comparison is a table',
      '<SideBySide />',
      '| Aspect | A\\|B | C |\n| --- | --- | --- |\n| Who | one | two \\*stars\\* |',
    ],
    [
      'a component in a list keeps its place',
      '- one\n\n  <Say when="Now">\n\n  Go.\n\n  </Say>\n- two',
      '- one\n\n  > **Say: Now**\n  >\n  > Go.\n- two',
    ],
    [
      'links become absolute',
      '[a](/faqs/y/#z "T"), [b](#here), [c](https://b.example/?d=(e))',
      '[a](https://a.example/handbook/faqs/y/#z "T"), [b](https://a.example/handbook/faqs/x/#here), [c](https://b.example/?d=(e))',
    ],
    [
      'links of definitions, too',
      '[a][b]\n\n[b]: /faqs/y/',
      '[a][b]\n\n[b]: https://a.example/handbook/faqs/y/',
    ],
    ['pictures, too', '![What](/a.png)', '![What](https://a.example/handbook/a.png)'],
    ['a link to a hidden shelf is words', 'See [*the* book](/books/x/).', 'See *the* book.'],
  ])('%s', (_, mdx, markdown) => {
    expect(write(mdx)).toBe(markdown);
  });

  it.each([
    ['an unknown component', '<Pie />', 'Pie'],
    ['code', 'One {1 + 1}', 'code'],
    ['a citation without a source', '<Cite id="nobody" />', 'nobody'],
    ['a figure that is not in the frontmatter', '<Figure name="pie" />', 'pie'],
  ])('%s is refused', (_, mdx, reason) => {
    expect(() => write(mdx)).toThrow(reason);
  });
});
