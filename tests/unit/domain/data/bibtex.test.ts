import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bibtexEntry, bibtexText } from '#domain/data/bibtex.ts';
import type { CslItem } from '#domain/data/csl.ts';
import { readBibtex } from '../../../support/read-bibtex.ts';

const item: CslItem = {
  id: 'byron-1999',
  type: 'article-journal',
  title: 'A study of loops',
  author: [{ family: 'Byron', given: 'Ada' }],
  issued: { 'date-parts': [[1999]] },
  accessed: { 'date-parts': [[2026, 11, 21]] },
};

describe('a work in BibTeX', () => {
  it('is an entry of its kind', () => {
    expect(
      bibtexEntry({
        ...item,
        author: [...item.author, { family: 'van der Voort', given: 'Eline' }, { literal: 'Center & Co' }],
        'container-title': 'Loops',
        volume: '3',
        issue: '2',
        page: '1-9',
        DOI: '10.1000/1_a',
        URL: 'https://a.example/~b%20c',
      }),
    ).toBe(`@article{byron-1999,
  author = {Byron, Ada and van der Voort, Eline and {Center \\& Co}},
  title = {{A study of loops}},
  journal = {Loops},
  year = {1999},
  volume = {3},
  number = {2},
  pages = {1--9},
  doi = {10.1000/1_a},
  url = {https://a.example/~b%20c},
  urldate = {2026-11-21}
}
`);
  });

  it.each([
    ['R&D at 100% for $5', 'R\\&D at 100\\% for \\$5'],
    ['C# and a_b', 'C\\# and a\\_b'],
    ['~ ^ \\ {x}', '\\textasciitilde{} \\textasciicircum{} \\textbackslash{} \\{x\\}'],
    ['a--b---c', 'a-{}-b-{}-{}-c'],
    ['Ordóñez’s “study”', 'Ordóñez’s “study”'],
  ])('writes %s so that TeX shows it', (text, written) => {
    expect(bibtexText(text)).toBe(written);
  });

  it('says the same when a reference manager reads it back', () => {
    const words = fc.stringMatching(/^[A-Za-z%&$#_~^{}\\] ?[A-Za-z é“”’—%&$#_~^{}\\-]{0,20}[A-Za-z]$/u);
    fc.assert(
      fc.property(words, words, (title, name) => {
        const [back] = readBibtex(bibtexEntry({ ...item, title, author: [{ literal: name }] }));
        const plain = (text: unknown) =>
          String(text)
            .replace(/<[^>]*>/gu, '')
            .replace(/\s+/gu, ' ');
        expect(plain(back!['title'])).toBe(plain(title));
        const [author] = back!['author'] as Record<string, string>[];
        expect(plain(author!['literal'] ?? author!['family'])).toBe(plain(name));
      }),
    );
  });
});
