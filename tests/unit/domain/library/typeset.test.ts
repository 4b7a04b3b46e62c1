import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typeset, typesetText } from '#domain/library/typeset.ts';

/** Texts with many quotes beside spaces, dashes, brackets and letters. */
const quotedText = fc.string({ unit: fc.constantFrom('"', "'", ' ', '(', '—', 'a', '9', '.', '“', '\n') });

describe('typesetText', () => {
  it.each([
    ['"Go on," she said.', '“Go on,” she said.'],
    ['He said "no" (and "never").', 'He said “no” (and “never”).'],
    ["It's Tom's, isn't it?", 'It’s Tom’s, isn’t it?'],
    ["'Yes', he said.", '‘Yes’, he said.'],
    [`"'Yes' is an answer."`, '“‘Yes’ is an answer.”'],
    ["in the '90s", 'in the ’90s'],
    ['you said—"no"', 'you said—“no”'],
    ['either/"or"', 'either/“or”'],
    ['“set already”', '“set already”'],
    ['', ''],
  ])('sets %j as %j', (straight, set) => {
    expect(typesetText(straight)).toBe(set);
  });

  it('leaves no straight quote, keeps the length, and changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.oneof(quotedText, fc.string()), (text) => {
        const set = typesetText(text);
        expect(set).not.toMatch(/["']/u);
        expect(set).toHaveLength(text.length);
        expect(typesetText(set)).toBe(set);
      }),
    );
  });
});

describe('typeset', () => {
  it('sets every text of nested data and leaves other values alone', () => {
    const data = { title: "It's", list: ["don't", { deep: '"x"' }], year: 2017, core: false, none: null };
    expect(typeset(data)).toEqual({
      title: 'It’s',
      list: ['don’t', { deep: '“x”' }],
      year: 2017,
      core: false,
      none: null,
    });
  });

  it('does not change the data given', () => {
    const data = { title: "It's" };
    typeset(data);
    expect(data).toEqual({ title: "It's" });
  });

  it('leaves an address alone, for an apostrophe is part of it', () => {
    const url = "https://en.wikipedia.org/wiki/Conway's_law";
    expect(typeset({ url })).toEqual({ url });
  });
});
