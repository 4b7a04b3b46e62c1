import { describe, expect, it } from 'vitest';
import { readComplaint } from '#domain/library/unreadable-text.ts';
import { readOutline } from '#integrations/check-content/read-outline.ts';

/** What an author reads of a text, from the parser's own complaint. */
function faultOf(text: string) {
  try {
    readOutline(text, 0);
  } catch (error) {
    return readComplaint(String(error), text);
  }
  throw new Error(`MDX reads ${text}`);
}

describe('a text that MDX cannot read', () => {
  it('is shown with line, column, the line itself and what to write instead', () => {
    expect(faultOf('One.\n\nFewer than <5 days.\n')).toEqual({
      line: 3,
      reason:
        'MDX cannot read "Fewer than <5 days.", column 12: Unexpected character after `<`, expected a valid JSX tag',
      remedy: expect.stringMatching(/^Write "under", "fewer than" or "before" in words, or &lt;/u),
    });
  });

  it.each([
    ['a brace', 'Five {apples', /^Write the words without braces, or \\\{/u],
    ['an expression that is none', 'Five {big apples} here', /^Write the words without braces/u],
    ['an open component', '<Say>\n\nHello.', /^Close it after its text/u],
    ['a component closed twice', 'Hello.\n\n</Say>', /^Remove this closing tag/u],
    ['components that cross', '<Say>\n\n<Example>\n\n</Say>', /^Remove this closing tag/u],
    ['a component that stands alone', 'One.<Cite id="a">', /^Close it where it begins/u],
    ['an attribute without quotes', '<Cite id=a />', /^Write what belongs to a component in quotes/u],
    ['a comment', '<!-- later -->', /^Remove the comment/u],
    ['an address in angles', 'See <https://a.example>.', /^Write the link as \[text\]/u],
    ['a tag of HTML', 'One<br>two', /^Remove it: Markdown/u],
    ['a sign before an equals', 'a <= b', /^Write "under"/u],
  ])('has its remedy for %s', (_, text, remedy) => {
    const { reason, remedy: own } = faultOf(text);
    expect(own).toMatch(remedy);
    expect(reason).toMatch(/^MDX cannot read ".+", column \d+: [^(]+$/u);
  });

  it.each(['Write \\{ and \\< as words.', 'Fewer than &lt;5 days.', 'a \\{b} c'])(
    'can be read once it is mended: %j',
    (text) => {
      expect(readOutline(text, 0).code).toEqual([]);
    },
  );

  it('shows of a long line only the part with the fault', () => {
    const { reason } = faultOf(`${'word '.repeat(60)}<5 days ${'word '.repeat(60)}`);
    expect(reason).toMatch(/^MDX cannot read "…<5 days word .*…"/u);
    expect(reason.length).toBeLessThan(250);
  });

  it('is said of what the parser says in other words, too', () => {
    expect(readComplaint('Error: out of memory', 'One.')).toEqual({
      line: 1,
      reason: 'MDX cannot read "One.", column 1: Error: out of memory',
      remedy: 'Correct the text at this place: write < and { as words.',
    });
  });
});
