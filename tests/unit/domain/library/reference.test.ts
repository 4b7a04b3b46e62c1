import { describe, expect, it } from 'vitest';
import { authorList, linkOf, shortReference } from '#domain/library/reference.ts';

describe('authorList', () => {
  it.each([
    [[], ''],
    [['A'], 'A'],
    [['A', 'B'], 'A and B'],
    [['A', 'B', 'C'], 'A, B and C'],
    [['A', 'B', 'C', 'D'], 'A and others'],
  ])('of %j is "%s"', (authors, list) => {
    expect(authorList(authors)).toBe(list);
  });
});

describe('shortReference', () => {
  it.each([
    ['one author', ['Camille Fournier'], 'Fournier, 2017'],
    ['two authors', ['Tom DeMarco', 'Timothy Lister'], 'DeMarco and Lister, 2017'],
    ['three authors', ['Nicole Forsgren', 'Jez Humble', 'Gene Kim'], 'Forsgren and others, 2017'],
    ['an initial', ['J. Richard Hackman'], 'Hackman, 2017'],
    ['a hyphen', ['Amy-Jo Smith-Jones'], 'Smith-Jones, 2017'],
    ['four names', ['Ana Maria Lopez Garcia'], 'Garcia, 2017'],
    [
      'an organisation of five words',
      ['Agile Teams And Delivery Institute'],
      'Agile Teams And Delivery Institute, 2017',
    ],
    ['an accent', ['Émilie Öztürk'], 'Öztürk, 2017'],
    ['an apostrophe', ['Ciara O’Brien'], 'O’Brien, 2017'],
    [
      'an organisation with small words',
      ['Center for Creative Leadership'],
      'Center for Creative Leadership, 2017',
    ],
    ['an organisation of one word', ['GitLab'], 'GitLab, 2017'],
  ])('names %s', (_, authors, reference) => {
    expect(shortReference({ authors, year: 2017, kind: 'book' })).toBe(reference);
  });

  it('keeps the whole name of whoever made a report, a page or a law', () => {
    expect(shortReference({ authors: ['Quantum Workplace'], year: 2024, kind: 'report' })).toBe(
      'Quantum Workplace, 2024',
    );
  });

  it('leaves out a year that the work does not name', () => {
    expect(shortReference({ authors: ['Lara Hogan'], year: null, kind: 'article' })).toBe('Hogan');
  });
});

describe('linkOf', () => {
  it.each([
    [
      'a DOI before a URL',
      { doi: '10.1037/apl0000994', url: 'https://a.example/' },
      'https://doi.org/10.1037/apl0000994',
    ],
    ['a URL', { doi: undefined, url: 'https://a.example/' }, 'https://a.example/'],
    ['nothing where neither is known', { doi: undefined, url: undefined }, null],
  ])('is %s', (_, source, link) => {
    expect(linkOf(source)).toBe(link);
  });
});
