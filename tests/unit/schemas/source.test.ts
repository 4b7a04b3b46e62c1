import { describe, expect, it } from 'vitest';
import { sourceSchema } from '#schemas/source.ts';
import { minimalData } from '../../support/minimal-data.ts';

const { doi: _, ...bare } = minimalData.sources('A title');
const issuesOf = (changes: object) => sourceSchema.safeParse({ ...bare, ...changes }).error?.issues ?? [];

describe('a source', () => {
  it.each([
    ['a URL', { url: 'https://a.example/paper' }],
    ['a DOI', { doi: '10.1037/apl0000994' }],
    ['a publisher', { publisher: 'O’Reilly' }],
  ])('is found by %s', (__, place) => {
    expect(issuesOf(place)).toEqual([]);
  });

  it('needs a place where a reader can find it', () => {
    expect(issuesOf({})).toMatchObject([
      { path: ['url'], message: 'needs a url, a doi or a publisher, so that a reader can find it' },
    ]);
  });

  it.each([
    ['a DOI with its resolver', { doi: 'https://doi.org/10.1037/apl0000994' }, 'doi'],
    ['a URL that is no address', { url: 'a.example' }, 'url'],
    ['a URL that runs a script', { url: 'javascript:alert(1)' }, 'url'],
    ['a year as text', { doi: '10.1037/x', year: '2022' }, 'year'],
    ['no author', { doi: '10.1037/x', authors: [] }, 'authors'],
    ['an unknown kind', { doi: '10.1037/x', kind: 'blog' }, 'kind'],
  ])('is rejected with %s', (__, changes, field) => {
    expect(issuesOf(changes)[0]?.path).toEqual([field]);
  });

  it('may be without a year where the work names none', () => {
    expect(issuesOf({ publisher: 'O’Reilly', year: null })).toEqual([]);
  });

  it('says how it was checked', () => {
    const { how, on } = bare.checked;
    expect(issuesOf({ publisher: 'O’Reilly', checked: { how, on, note: 'Fine.' } })[0]?.path).toEqual([
      'checked',
      'note',
    ]);
  });
});
