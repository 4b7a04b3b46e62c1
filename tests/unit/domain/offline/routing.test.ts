import { expect, test } from 'vitest';
import { pathOf, routeOf, type Asked, type Territory } from '#domain/offline/routing.ts';

const origin = 'https://playbook.example';
const names = new Set(['', 'frameworks', 'tools', 'templates', '_astro', 'pagefind', 'search']);
const root: Territory = { origin, base: '/', names };
const handbook: Territory = { origin, base: '/handbook/', names };

test.each([
  [root, '/', ''],
  [root, '/frameworks/sbi/', 'frameworks/sbi/'],
  [root, '/frameworks/sbi', 'frameworks/sbi/'],
  [root, '/frameworks/sbi/index.html', 'frameworks/sbi/'],
  [root, '/search/?q=hiring#top', 'search/'],
  [root, '/pagefind/pagefind-entry.json?ts=1', 'pagefind/pagefind-entry.json'],
  [root, '/handbook/', null],
  [root, '/handbook/frameworks/sbi/', null],
  [root, '/other-site/', null],
  [root, '/constructor/', null],
  [handbook, '/handbook/', ''],
  [handbook, '/handbook', ''],
  [handbook, '/handbook/frameworks/sbi/', 'frameworks/sbi/'],
  [handbook, '/frameworks/sbi/', null],
  [handbook, '/handbooks/frameworks/', null],
])('the site at $base names %s%s', (territory, address, path) => {
  expect(pathOf(origin + address, territory)).toBe(path);
});

test('knows no path of another origin', () => {
  expect(pathOf('https://elsewhere.example/frameworks/sbi/', root)).toBeNull();
  expect(pathOf('http://playbook.example/frameworks/sbi/', root)).toBeNull();
});

const asked = (address: string, more: Partial<Asked> = {}): Asked => ({
  url: origin + address,
  method: 'GET',
  isNavigation: false,
  isPartial: false,
  ...more,
});
const visit = { isNavigation: true };

test.each([
  [asked('/', visit), 'page'],
  [asked('/frameworks/sbi/', visit), 'page'],
  [asked('/frameworks/sbi', visit), 'page'],
  [asked('/frameworks/sbi/'), null],
  [asked('/_astro/page.a1.js'), 'asset'],
  [asked('/_astro/page.a1.js', visit), null],
  [asked('/tools/readiness/peer.json'), 'data'],
  [asked('/tools/readiness/peer.json', visit), null],
  [asked('/templates/review-form.md'), null],
  [asked('/pagefind/pagefind.js'), 'search'],
  [asked('/pagefind/pagefind-ui.js'), null],
  [asked('/', { ...visit, method: 'POST' }), null],
  [asked('/_astro/page.a1.js', { method: 'HEAD' }), null],
  [asked('/_astro/page.a1.js', { isPartial: true }), null],
  [asked('/handbook/', visit), null],
  [asked('/handbook/_astro/page.a1.js'), null],
  [asked('/service-worker.js'), null],
  [asked('/offline.json'), null],
])('answers %o as %s', (request, route) => {
  expect(routeOf(request, root)).toBe(route);
});
