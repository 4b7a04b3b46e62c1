import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadSearchEngine } from '#browser/search-engine.ts';
import { packNames, type NamedEntry } from '#domain/search/names.ts';

const entry = (path: string, title: string, more: Partial<NamedEntry> = {}): NamedEntry => ({
  path,
  collection: path.split('/')[0] as NamedEntry['collection'],
  title,
  aliases: [],
  headings: [],
  asked: [],
  answer: '',
  ...more,
});
const { names, asked, more, shelves } = packNames(
  [
    ...['one', 'two', 'three', 'four', 'five'].map((id) => entry(`faqs/${id}/`, `Feedback on paper ${id}`)),
    ...Array.from({ length: 90 }, (_, index) => entry(`terms/t${index}/`, `Word number ${index}`)),
    entry('faqs/on-call/', 'On-call', {
      asked: ['the pager rings at night', 'who carries a pager', 'pager at night'],
    }),
  ],
  [],
);
const files: Record<string, unknown> = {
  'names.json': names,
  'asked.json': asked.file,
  ...Object.fromEntries(asked.shards.map((records, shard) => [`asked-${shard}.json`, records])),
  'more.json': more,
  ...Object.fromEntries(shelves.map((answers, shelf) => [`answers-${shelf}.json`, answers])),
};
let fetched: string[];
/** Which files the server does not give. */
let absent: (name: string) => boolean;

beforeEach(() => {
  fetched = [];
  absent = () => false;
  vi.stubGlobal('fetch', async (path: string) => {
    const name = path.slice('/search/'.length);
    fetched.push(name);
    return files[name] !== undefined && !absent(name)
      ? Response.json(files[name])
      : new Response('', { status: 404 });
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test('a query fetches of what people ask by only the shards that it needs, each once', async () => {
  const engine = await loadSearchEngine('/');
  const { pages } = await engine.search('feedback', { limit: 10 });
  expect(pages).toHaveLength(5);
  const shards = () => fetched.filter((name) => /^asked-/u.test(name));
  expect(shards().length).toBeGreaterThan(0);
  expect(shards().length).toBeLessThanOrEqual(3);
  await engine.search('feedback', { limit: 10 });
  expect(new Set(shards()).size).toBe(shards().length);
  expect(fetched.filter((name) => name === 'asked.json')).toHaveLength(1);
});

test.each([/^asked\.json$/u, /^asked-/u])(
  'without %s names answer alone, and it is asked for again',
  async (missing) => {
    absent = (name) => missing.test(name);
    const engine = await loadSearchEngine('/');
    expect((await engine.search('feedback', { limit: 10 })).pages).toHaveLength(5);
    absent = () => false;
    fetched = [];
    await engine.search('feedback', { limit: 10 });
    expect(fetched.some((name) => missing.test(name))).toBe(true);
  },
);

test('a word in which people ask is never mended to a name that resembles it', async () => {
  const engine = await loadSearchEngine('/');
  const { pages, corrected } = await engine.search('pager ', { limit: 10 });
  expect([corrected, pages[0]?.url]).toEqual([null, '/faqs/on-call/']);
});
