import { globSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isPageCollection } from '#schemas/collections.ts';
import { createUrls } from '#domain/navigation/urls.ts';
import { site } from '#site';
import { limits, measureSite } from '#tooling/measure-site.ts';
import { dist } from '../support/site.ts';

const isEntryPage = (path: string): boolean => {
  const [collection = '', id = ''] = path.slice(createUrls(site.base).root.length).split('/');
  return isPageCollection(collection) && id !== '';
};
const pages = measureSite(dist, createUrls(site.base).root);
const reading = pages.filter(({ kind }) => kind === 'reading' || kind === 'hub');
/** Pages of the MDX collections: what people come to read. Terms, sources and hubs would flatter a percentile. */
const entries = pages.filter(({ path }) => isEntryPage(path));
const within = (measured: number, limit: number, what: string) => {
  console.log(`${what}: ${measured} of ${limit}`);
  expect(measured, what).toBeLessThanOrEqual(limit);
};
/** Of nothing any limit would hold. */
const sorted = (values: number[]): number[] => {
  expect(values.length).toBeGreaterThan(0);
  return values.toSorted((a, b) => a - b);
};
const most = (values: number[]) => sorted(values).at(-1)!;
/** What 95 of 100 values are at most. */
const usual = (values: number[]) => sorted(values)[Math.ceil(values.length * 0.95) - 1]!;

describe('reading pages', () => {
  test('weigh at most 20 KB, and 14 KB in 95 of 100', () => {
    const sizes = entries.map(({ html }) => html);
    within(most(sizes), limits.html.any, 'largest HTML with CSS, bytes');
    within(usual(sizes), limits.html.most, '95th percentile of HTML with CSS, bytes');
  });

  test('fetch little script, few files and at most 44 KB on a first visit', () => {
    within(most(reading.map(({ scripts }) => scripts)), limits.scripts.reading, 'most script, bytes');
    within(most(reading.map(({ requests }) => requests)), limits.requests.reading, 'most requests');
    const firstVisits = entries.map(({ firstVisit }) => firstVisit);
    within(usual(firstVisits), limits.firstVisit, '95th percentile of a first visit, bytes');
  });

  test('hold at most 700 elements', () => {
    within(
      most(reading.filter(({ kind }) => kind === 'reading').map(({ elements }) => elements)),
      limits.elements,
      'most elements',
    );
  });
});

describe('the search page and tools', () => {
  test('fetch at most 25 KB of script in 24 requests', () => {
    const tools = pages.filter(({ kind }) => kind === 'tool' || kind === 'search');
    within(most(tools.map(({ scripts }) => scripts)), limits.scripts.tool, 'most script, bytes');
    within(most(tools.map(({ requests }) => requests)), limits.requests.tool, 'most requests');
  });
});

test('both fonts together weigh at most 30 KB', () => {
  const fonts = globSync('_astro/fonts/*.woff2', { cwd: dist });
  expect(fonts).toHaveLength(2);
  within(
    fonts.reduce((sum, file) => sum + statSync(`${dist}/${file}`).size, 0),
    limits.fonts,
    'fonts, bytes',
  );
});
