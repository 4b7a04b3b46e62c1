import { describe, expect, it } from 'vitest';
import { matchingSections } from '#domain/search/find-names.ts';
import { answersPerShelf, unpackAnswer, unpackNames } from '#domain/search/names.ts';
import { isThin } from '#domain/search/rank.ts';
import { tellingPart } from '#domain/search/words.ts';
import { entries, finder, more, names, shelves, tellingFinder } from '../../../support/names.ts';

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
      const { answer, headings } = entries.find((own) => own.path === path)!;
      const packed = shelves[Math.floor(position / answersPerShelf)]?.[position % answersPerShelf];
      expect(unpackAnswer(packed ?? [])).toEqual({ answer, headings });
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

  it('shows the sections whose heading matches, the best first, two at most', () => {
    const { headings: own } = entries.find(({ path }) => path === 'responsibilities/underperformance/')!;
    expect(matchingSections(own, finder.find('find the cause'))).toEqual([
      { text: 'Find the cause before you name it', slug: 'find-the-cause' },
    ]);
    const headings = ['The plan', 'Low performer, low output', 'Dead wood', 'Why', 'Underperformance'].map(
      (text, index) => ({ text, slug: `s${index}` }),
    );
    const sectionsFor = (query: string) =>
      matchingSections(headings, finder.find(query)).map(({ slug }) => slug);
    expect(sectionsFor('low performer')).toEqual(['s1', 's2']);
    expect(sectionsFor('grove')).toEqual([]);
  });

  it.each([
    ['an owl sleeps', 'faqs/better/'],
    ['does it run at dusk', 'tools/plan/'],
    ['span of control', 'faqs/how-many/'],
  ])('finds the page that answers what is told from life, and names as before: %s', (query, path) => {
    expect(tellingFinder.find(query).matches[0]?.entry.path).toBe(path);
  });

  it('says where words answer little, however much is told', () => {
    expect(isThin(tellingFinder.find('grove'))).toBe(true);
  });

  it.each(['asdfgh', 'lasagne recipe', '', '???', '🙂'])('of nothing here finds nothing: %s', (query) => {
    expect(pathsOf(query)).toEqual([]);
  });
});
