import { describe, expect, it } from 'vitest';
import { answersPerShelf, unpackNames } from '#domain/search/names.ts';
import { tellingPart } from '#domain/search/words.ts';
import { entries, finder, more, names, shelves } from '../../../support/names.ts';

const pathsOf = (query: string) => finder.find(query).matches.map((match) => match.entry.path);

describe('the file of names', () => {
  it('gives back what was packed: works by others last, of aliases the names', () => {
    const unpacked = unpackNames(names, more);
    expect(unpacked.map(({ path }) => path)).toEqual([
      ...entries.filter(({ collection }) => collection !== 'sources').map(({ path }) => path),
      'sources/grove-1983/',
    ]);
    expect(unpacked[0]?.aliases).toEqual([tellingPart('span of control')]);
    unpacked.forEach(({ path }, position) => {
      const { answer } = entries.find((own) => own.path === path)!;
      expect(shelves[Math.floor(position / answersPerShelf)]?.[position % answersPerShelf]).toBe(answer);
    });
  });
});

describe('a query', () => {
  it.each([
    ['a name', 'span of control', 'faqs/how-many/'],
    ['a whole question', 'How many people should I manage?', 'faqs/how-many/'],
    ['the words of a person', 'my guy does nothing all day', 'responsibilities/underperformance/'],
    ['a heading', 'find the cause', 'responsibilities/underperformance/'],
    ['a word of its text', 'who is the culprit', 'frameworks/blameless-post-mortem/'],
    ['a normal form', '1on1', 'templates/one-to-one-agenda/'],
    ['another', '30/60/90', 'tools/plan/'],
    ['a slip of the finger', 'underperfromance', 'responsibilities/underperformance/'],
    ['a beginning', 'underperf', 'responsibilities/underperformance/'],
    ['words typed as one', 'postmortem', 'terms/post-mortem/'],
    ['words typed apart', 'post mortem', 'terms/post-mortem/'],
    ['words that tell little, all of them', 'why management', 'questions/why-management/'],
    ['an author', 'grove', 'books/high-output-management/'],
  ])('of %s finds its page first: %s', (_, query, path) => {
    expect(pathsOf(query)[0]).toBe(path);
  });

  it('finds synonyms below the word itself', () => {
    expect(pathsOf('dead wood')[0]).toBe('terms/low-performer/');
    expect(pathsOf('slacker')).toContain('terms/low-performer/');
  });

  it('puts works by others after pages of the same name', () => {
    const found = pathsOf('high output management');
    expect(found.indexOf('books/high-output-management/')).toBeLessThan(found.indexOf('sources/grove-1983/'));
  });

  it('says what it mended, and takes it as typed when told', () => {
    expect(finder.find('underperfromance').corrected).toBe('underperformance');
    expect(finder.find('underperfromance', { corrects: false })).toMatchObject({
      corrected: null,
      matches: [],
      unknown: ['underperfromance'],
    });
  });

  it('shows the sections whose heading matches', () => {
    expect(finder.find('find the cause').matches[0]?.sections).toEqual([
      { text: 'Find the cause before you name it', slug: 'find-the-cause' },
    ]);
  });

  it.each(['asdfgh', 'lasagne recipe', '', '???', '🙂'])('of nothing here finds nothing: %s', (query) => {
    expect(pathsOf(query)).toEqual([]);
  });
});
