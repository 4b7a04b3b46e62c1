import fc from 'fast-check';
import { markdownToMdast, type MdastNode } from 'satteri';
import { describe, expect, it } from 'vitest';
import { markdownCell, markdownLink, markdownQuote, markdownText } from '#domain/text/markdown-text.ts';
import { markdownTable } from '#domain/text/markdown-table.ts';

interface Node {
  type: string;
  value?: string;
  url?: string;
  children?: Node[];
}
const parse = (text: string) => markdownToMdast(text) as MdastNode as unknown as Node;
const textOf = (node: Node): string => node.value ?? (node.children ?? []).map(textOf).join('');
const typesIn = (node: Node): string[] => [node.type, ...(node.children ?? []).flatMap(typesIn)];
const onOneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();

/** Texts of what Markdown makes something of, and of what stands between. */
const pieces = fc
  .array(
    fc.constantFrom(
      ...['*', '_', '`', '~', '[', ']', '(', ')', '<', '>', '|', '\\', '!', '#', '&', ':', '^', '{', '}'],
      ...[
        '-',
        '+',
        '=',
        '1.',
        '2)',
        'a',
        'b c',
        ' ',
        '\n',
        '&amp;',
        '<b>',
        '[x](y)',
        '[^1]',
        '~~',
        '**',
        '—',
        '“',
        '🙂',
      ],
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))
  .filter((text) => text.trim() !== '');

describe('a plain text in Markdown', () => {
  it.each([
    ['Say it once.', 'Say it once.'],
    ['Two\nlines', 'Two lines'],
    ['* a_b `c` ~d', '\\* a\\_b \\`c\\` \\~d'],
    ['Great! [day], Q&A', 'Great! [day], Q&A'],
    ['AT&amp;T', 'AT\\&amp;T'],
    ['# not a heading', '\\# not a heading'],
    ['1. not a list', '1\\. not a list'],
    ['2026 is a year', '2026 is a year'],
    ['a < b and <b>', 'a < b and \\<b>'],
    ['[a](b) and [^1]', '[a\\](b) and \\[^1]'],
  ])('%j is %j', (text, markdown) => {
    expect(markdownText(text)).toBe(markdown);
  });

  it('reads as it was written, without any markup', () => {
    fc.assert(
      fc.property(pieces, (text) => {
        const tree = parse(markdownText(text));
        expect(new Set(typesIn(tree))).toEqual(new Set(['root', 'paragraph', 'text']));
        expect(onOneLine(textOf(tree))).toBe(onOneLine(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('is one cell of a table', () => {
    fc.assert(
      fc.property(pieces, (text) => {
        const tree = parse(markdownTable(['Head', 'Other'], [[markdownCell(text), 'end']]));
        const [, row] = tree.children![0]!.children!;
        expect(row!.children!.map(textOf).map(onOneLine)).toEqual([onOneLine(text), 'end']);
      }),
    );
  });

  it('is the text of a link', () => {
    fc.assert(
      fc.property(pieces, (text) => {
        const tree = parse(`See ${markdownLink(text, 'https://a.example/b (c)/')}.`);
        const link = tree.children![0]!.children!.find(({ type }) => type === 'link');
        expect(link?.url).toBe('https://a.example/b%20%28c%29/');
        expect(onOneLine(textOf(link!))).toBe(onOneLine(text));
      }),
    );
  });
});

it('quotes every line, the empty ones too', () => {
  expect(markdownQuote('One\n\n- two')).toBe('> One\n>\n> - two');
});
