import fc from 'fast-check';
import { markdownToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '#domain/text/escape-markdown.ts';
import { plainText } from '#domain/text/plain-text.ts';

interface Node {
  type: string;
  value?: string;
  children?: Node[];
}
const textOf = ({ value, children = [] }: Node): string => value ?? children.map(textOf).join('');
const kindsOf = ({ type, children = [] }: Node): string[] => [type, ...children.flatMap(kindsOf)];
/** What a reader sees of a text on a line by itself, and of which kinds the parts are. */
function show(text: string) {
  const tree = markdownToMdast(text) as unknown as Node;
  return { text: textOf(tree), kinds: new Set(kindsOf(tree)) };
}
const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();

describe('a text in Markdown', () => {
  it.each([
    ['an address', 'https://wiki.example/team_notes?a=1&b=2#x', 'https://wiki.example/team_notes?a=1&b=2#x'],
    ['a part of one', 'team_notes?a=1&b=2#x', 'team_notes?a=1&b=2#x'],
    ['an address with signs', 'see https://x.example/_a_/*b*/c.', 'see <https://x.example/_a_/*b*/c>.'],
    ['a number at the beginning', '1. first', '1\\. first'],
    ['a bracketed number', '2) second', '2\\) second'],
    ['a year', '2024 was hard', '2024 was hard'],
    ['a list', '- item', '\\- item'],
    ['a figure below zero', '-12 to +38', '-12 to +38'],
    ['a heading', '# one', '\\# one'],
    ['C#', 'C# and F#', 'C# and F#'],
    ['less than', 'a < b && c > d', 'a < b && c > d'],
    ['a tag', '<img src=x>', '\\<img src=x>'],
    ['an entity', 'R&amp;D', 'R\\&amp;D'],
    ['an ampersand', 'R&D', 'R&D'],
    ['a name with underscores', 'user_id and _id_', 'user_id and \\_id\\_'],
    ['a cell', 'a | b', 'a \\| b'],
    ['a path', 'C:\\temp\\new', 'C:\\temp\\new'],
    ['a link', '[x](y)', '\\[x\\](y)'],
  ])('%s', (_, typed, written) => {
    expect(escapeMarkdown(typed)).toBe(written);
  });

  const piece = fc.oneof(
    fc.constantFrom(
      ...'\\`*_{}[]()<>#|!~&-+=.1: \n',
      'https://',
      'www.x.yz/a_b',
      '&amp;',
      '<b>',
      '1. ',
      'a',
      'é',
      '字',
      '👍',
    ),
    fc.string({ unit: 'grapheme', maxLength: 4 }),
  );
  const typed = fc.array(piece, { maxLength: 12 }).map((pieces) => oneLine(pieces.join('')));

  it('is shown letter by letter', () => {
    fc.assert(
      fc.property(typed, (text) => {
        // Control characters are nobody's words, and addresses may be encoded.
        if (/\p{C}/u.test(text) || /https?:|www\./iu.test(text)) return;
        const shown = show(`word ${escapeMarkdown(text)}`);
        expect(shown.text).toBe(oneLine(`word ${text}`));
      }),
      { numRuns: 2000 },
    );
  });

  it('never becomes markup, also at the beginning of a line', () => {
    fc.assert(
      fc.property(typed, (text) => {
        if (/\p{C}/u.test(text)) return;
        const { kinds } = show(escapeMarkdown(text));
        for (const kind of ['root', 'paragraph', 'text', 'link']) kinds.delete(kind);
        expect([...kinds], escapeMarkdown(text)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('plain text', () => {
  it('has no marks, and the words as they were typed', () => {
    const markdown = `# My plan\n\n- [x] ${escapeMarkdown('1. Read *this* [now]')}\n  - [A guide](https://x.example/a/)\n\n| What | Hours |\n| --- | --- |\n| **All** | ${escapeMarkdown('a | b')} |\n`;
    expect(plainText(markdown)).toBe(
      'My plan\n\n- [x] 1. Read *this* [now]\n  - A guide (https://x.example/a/)\n\nWhat | Hours\nAll | a | b\n',
    );
  });

  it('gives back what was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 30 }), (text) => {
        if (/https?:|www\./iu.test(text)) return;
        expect(plainText(`- ${escapeMarkdown(`x ${text}`)}`)).toBe(`- ${oneLine(`x ${text}`)}`);
      }),
    );
  });
});
