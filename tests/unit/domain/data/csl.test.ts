import { describe, expect, it } from 'vitest';
import { cslItem, cslNames, splitContainer } from '#domain/data/csl.ts';
import { sourceSchema } from '#schemas/source.ts';

const source = (changes: object) =>
  sourceSchema.parse({
    title: 'A study of loops',
    authors: ['Ada Byron'],
    year: 1999,
    kind: 'paper',
    doi: '10.1000/1',
    checked: { how: 'abstract', on: '2026-11-21', note: 'Read the abstract.' },
    ...changes,
  });

describe('names', () => {
  it.each([
    ['Paul R. Sackett', { family: 'Sackett', given: 'Paul R.' }],
    ['Laura de Vesine', { family: 'de Vesine', given: 'Laura' }],
    ['Evert van de Vliert', { family: 'van de Vliert', given: 'Evert' }],
    ['Susan De La Vega', { family: 'De La Vega', given: 'Susan' }],
    ['William Oncken Jr.', { family: 'Oncken', given: 'William', suffix: 'Jr.' }],
    ['Emerson Murphy-Hill', { family: 'Murphy-Hill', given: 'Emerson' }],
    ['Michael N. O’Malley', { family: 'O’Malley', given: 'Michael N.' }],
    ['András', { literal: 'András' }],
    ['jgn', { literal: 'jgn' }],
  ])('of a paper: %s', (author, name) => {
    expect(cslNames('any-1999', { authors: [author], kind: 'paper' })).toEqual([name]);
  });

  it.each([
    ['larson-2019', ['Will Larson'], [{ family: 'Larson', given: 'Will' }]],
    ['de-vesine-2023', ['Laura de Vesine'], [{ family: 'de Vesine', given: 'Laura' }]],
    ['lutke-2025', ['Tobias Lütke'], [{ family: 'Lütke', given: 'Tobias' }]],
    ['jorgensen-2014', ['Magne Jørgensen'], [{ family: 'Jørgensen', given: 'Magne' }]],
    ['datadog-response-2023', ['Laura de Vesine'], [{ family: 'de Vesine', given: 'Laura' }]],
    ['buffer-zarate-2016', ['J. D. Zárate'], [{ family: 'Zárate', given: 'J. D.' }]],
    ['datadog-impact-2023', ['Laurent Bernaille'], [{ literal: 'Laurent Bernaille' }]],
    ['lewis-silkin-2023', ['Lewis Silkin'], [{ literal: 'Lewis Silkin' }]],
    ['seattle-times-2015', ['The Seattle Times'], [{ literal: 'The Seattle Times' }]],
    [
      'kniberg-2012',
      ['Henrik Kniberg', 'Spotify'],
      [{ family: 'Kniberg', given: 'Henrik' }, { literal: 'Spotify' }],
    ],
  ])('of an article, which an organisation may have written, by its id: %s', (id, authors, names) => {
    expect(cslNames(id, { authors, kind: 'article' })).toEqual(names);
  });
});

it.each([
  [
    'Journal of Applied Psychology 107(11), 2040–2068',
    ['Journal of Applied Psychology', '107', '11', '2040-2068'],
  ],
  ['Communications of the ACM 66(1), 12', ['Communications of the ACM', '66', '1', '12']],
  ['PLOS ONE 14, e0219', ['PLOS ONE', '14', undefined, 'e0219']],
  ['Wired, 12 November 2013', ['Wired, 12 November 2013', undefined, undefined, undefined]],
  ['dora.dev', ['dora.dev', undefined, undefined, undefined]],
])('splits %s', (container, [title, volume, issue, page]) => {
  const { 'container-title': name, ...rest } = splitContainer(container);
  expect([name, rest.volume, rest.issue, rest.page]).toEqual([title, volume, issue, page]);
});

describe('a source as CSL-JSON', () => {
  it('has type, names, dates and addresses', () => {
    expect(
      cslItem('byron-1999', source({ container: 'Loops 3(2), 1–9', url: 'https://a.example/' })),
    ).toEqual({
      id: 'byron-1999',
      type: 'article-journal',
      title: 'A study of loops',
      author: [{ family: 'Byron', given: 'Ada' }],
      issued: { 'date-parts': [[1999]] },
      'container-title': 'Loops',
      volume: '3',
      issue: '2',
      page: '1-9',
      DOI: '10.1000/1',
      URL: 'https://a.example/',
      accessed: { 'date-parts': [[2026, 11, 21]] },
    });
  });

  it('leaves out a year that the work does not name', () => {
    expect(cslItem('byron', source({ year: null }))).not.toHaveProperty('issued');
  });
});
