import { describe, expect, it } from 'vitest';
import { createNameFinder } from '#domain/search/find-names.ts';
import { answersPerShelf, packNames, unpackNames, type NamedEntry } from '#domain/search/names.ts';
import { tellingPart } from '#domain/search/words.ts';
import type { NameMatch } from '#domain/search/find-names.ts';
import { countByCollection, goodMatches, isThin, mergeLayers } from '#domain/search/rank.ts';

const entry = (path: string, title: string, more: Partial<NamedEntry> = {}): NamedEntry => ({
  path,
  collection: path.split('/')[0] as NamedEntry['collection'],
  title,
  aliases: [],
  headings: [],
  asked: [],
  answer: `What ${title} says.`,
  ...more,
});

const entries = [
  entry('faqs/how-many/', 'How many direct reports should a manager have?', {
    aliases: ['span of control', 'how many people can I manage'],
  }),
  entry('responsibilities/underperformance/', 'Underperformance', {
    aliases: ['he does nothing all day', 'low output'],
    headings: [{ text: 'Find the cause before you name it', slug: 'find-the-cause' }],
  }),
  entry('terms/low-performer/', 'Low performer', { aliases: ['dead wood'] }),
  entry('terms/post-mortem/', 'Post-mortem', { aliases: ['incident review'] }),
  entry('frameworks/blameless-post-mortem/', 'Blameless post-mortem', { asked: ['who is the culprit'] }),
  entry('templates/one-to-one-agenda/', '1:1 agenda', { aliases: ['one-on-one notes'] }),
  entry('sources/grove-1983/', 'High Output Management', { aliases: ['Andrew Grove'] }),
  entry('books/high-output-management/', 'High Output Management', { aliases: ['Andrew Grove'] }),
  entry('tools/plan/', 'My plan', { aliases: ['30-60-90 plan'] }),
  entry('questions/why-management/', 'Why do you want to manage?', { aliases: ['why management'] }),
  entry('faqs/better/', 'Is management better?', { aliases: ['management'] }),
];
const { names, asked, more, shelves } = packNames(entries, [['Low performer', 'dead wood', 'slacker']]);
const finder = createNameFinder(names, { asked, more });
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

describe('a ranking', () => {
  it('shows what is near enough to the best', () => {
    const matches = finder.find('post-mortem').matches;
    const good = goodMatches(matches);
    expect(good[0]).toBe(matches[0]);
    expect(good.length).toBeLessThanOrEqual(matches.length);
  });

  it('counts for each shelf that is among the good ones what it shows once it is chosen', () => {
    const on = (shelf: string, score: number) =>
      ({ entry: { collection: shelf }, score }) as unknown as NameMatch;
    const matches = [on('faqs', 10), on('faqs', 8), on('career', 5), on('career', 1.5), on('books', 1)];
    expect(countByCollection(matches)).toEqual({ faqs: 2, career: 2 });
    for (const [shelf, count] of Object.entries(countByCollection(matches)))
      expect(goodMatches(matches.filter(({ entry }) => entry.collection === shelf))).toHaveLength(count);
  });

  it('is thin where few names answer, and where none does', () => {
    expect(isThin(finder.find('grove'))).toBe(true);
    expect(isThin(finder.find('asdfgh'))).toBe(true);
  });

  it('merges names and full text: a page that both know stands before those that one knows', () => {
    const name = (url: string, score: number) => ({ url, score, coverage: 0.5 });
    const merged = mergeLayers(
      [name('/a/', 4), name('/b/', 3.6)],
      [
        { url: '/b/', score: 0.6 },
        { url: '/c/', score: 0.3 },
      ],
    );
    expect(merged.map(({ name: own, text }) => (own ?? text)!.url)).toEqual(['/b/', '/a/', '/c/']);
  });
});
