import { describe, expect, test } from 'vitest';
import { createUrls } from '#domain/navigation/urls.ts';
import { inGroups } from '#schemas/collections.ts';
import { site } from '#site';
import { linksOf, textOf } from '../support/page-text.ts';
import { readPages } from '../support/site.ts';

const urls = createUrls(site.base);
const pages = new Map(readPages().map(({ path, html }) => [urls.root + path.slice(1), html]));
/** The element of a page that its tag begins; words to say have footers of their own. */
const part = (html: string, tag: 'main' | 'header' | 'footer') =>
  new RegExp(`<${tag} (?:id="main"|class="(?:top|foot)")[\\s\\S]*?</${tag}>`, 'u').exec(html)?.[0] ?? '';
const home = pages.get(urls.home) ?? '';
const leadsTo = (html: string) => new Set(linksOf(html).map(({ path }) => path));

const shelves = inGroups(site.hidden).flatMap(({ collections }) => collections.map((name) => urls.hub(name)));
const tools = [...pages.keys()].filter(
  (path) =>
    new RegExp(`^${urls.hub('tools')}[^/]+/$`, 'u').test(path) &&
    !/\/(?:data|offline|own-book)\/$/u.test(path),
);

describe('from the home page', () => {
  test('every shelf and every tool is one step away, without scripts', () => {
    const reached = leadsTo(part(home, 'main'));
    expect(tools.length).toBeGreaterThan(8);
    const missing = [...shelves, ...tools, urls.say(), urls.changes, urls.index].filter(
      (path) => !reached.has(path),
    );
    expect(missing).toEqual([]);
  });

  test('and every shelf is in the menu and in the footer of every page', () => {
    const missing = [...pages].flatMap(([path, html]) => {
      const [menu, footer] = [leadsTo(part(html, 'header')), leadsTo(part(html, 'footer'))];
      return (
        [...shelves, urls.say(), urls.changes, urls.index]
          // In the footer the pages about the site stand themselves.
          .filter((place) => !menu.has(place) || (!footer.has(place) && place !== urls.hub('about')))
          .map((place) => `${path} → ${place}`)
      );
    });
    expect(missing).toEqual([]);
  });
});

/** How many pages are opened on the shortest way from the home page to one that shows what is wanted. */
function stepsTo(isWanted: (path: string, html: string) => boolean): number {
  const seen = new Map([[urls.home, 0]]);
  for (const [path, steps] of seen) {
    const html = pages.get(path) ?? '';
    if (isWanted(path, html)) return steps;
    // Menu and footer are on every page: what they lead to is found by browsing, too.
    for (const target of leadsTo(html))
      if (pages.has(target) && !seen.has(target)) seen.set(target, steps + 1);
  }
  return Infinity;
}
const at = (start: string) => (path: string) => path.startsWith(start) && path !== start;

describe('by browsing alone a reader needs at most as many steps', () => {
  test.each<[task: string, most: number, isWanted: (path: string, html: string) => boolean]>([
    [
      'to words for opening a debrief',
      2,
      (path, html) => path !== urls.home && html.includes('Opening the debrief'),
    ],
    [
      'to a source and who cites it',
      2,
      (path, html) => at(urls.hub('sources'))(path) && html.includes('id="cited-by"'),
    ],
    ['to a tool on paper', 3, (path) => path === urls.worksheet('salary')],
    ['to a book by who gets most from it', 2, (path) => at(urls.hub('books'))(path)],
    ['to what changed last week', 1, (path) => path === urls.changes],
    [
      'to a framework for setting priorities',
      2,
      (path) => path === urls.entry({ collection: 'frameworks', id: 'rice' }),
    ],
    [
      'to a case with its timeline',
      2,
      (path, html) => at(urls.hub('cases'))(path) && /<h2[^>]*>What was done/u.test(html),
    ],
    ['to the salary tool', 1, (path) => path === urls.tool('salary')],
    [
      'to a question on conflict for both sides',
      2,
      (path, html) =>
        at(urls.hub('questions'))(path) &&
        /conflict/u.test(path) &&
        ['If you are the candidate', 'If you are interviewing'].every((heading) =>
          textOf(html).includes(heading),
        ),
    ],
    ['to how answers are scored', 2, (path) => path === urls.entry({ collection: 'about', id: 'method' })],
  ])('%s: %i', (_, most, isWanted) => {
    expect(stepsTo(isWanted)).toBeLessThanOrEqual(most);
  });
});

test('a tool leads to its worksheet, with and without scripts', () => {
  const missing = tools.filter((path) => {
    const links = linksOf(part(pages.get(path) ?? '', 'main'));
    return !links.some(({ path: target }) => target.startsWith(path) && target !== path);
  });
  expect(missing).toEqual([]);
});
