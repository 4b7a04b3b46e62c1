import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '#integrations/check-content/check-content.ts';
import { createUrls } from '#domain/navigation/urls.ts';
import { hrefToPath } from '#islands/reading/route.ts';
import { site } from '#site';
import { readingPath } from '#strings';
import { dist } from '../support/site.ts';

const urls = createUrls(site.base);
const paths = checkContent(join(import.meta.dirname, '../..')).entries.flatMap(({ entry }) =>
  entry.collection === 'paths' ? [entry] : [],
);
const read = (path: string) => readFileSync(`${dist}/${path.slice(urls.root.length)}index.html`, 'utf8');
const mainOf = (path: string) => /<main[\s>][\s\S]*<\/main>/u.exec(read(path))?.[0] ?? '';
const hub = mainOf(urls.hub('paths'));

it('there are paths, and every page leads to their shelf', () => {
  expect(paths.length).toBeGreaterThan(0);
  for (const page of [urls.home, urls.index, urls.hub('faqs')])
    expect(read(page)).toContain(`href="${urls.hub('paths')}"`);
});

describe.each(paths)('the path $id', (path) => {
  const own = urls.entry(path);
  const main = mainOf(own);

  it('has its steps in order, each with its reason', () => {
    const places = path.data.steps.map(({ entry }) => main.indexOf(`href="${urls.entry(entry)}"`));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
  });

  it('takes the minutes of its steps, no more than an hour and a half', () => {
    const list = /<ol class="way[\s\S]*?<\/ol>/u.exec(main)?.[0] ?? '';
    const minutes = [...list.matchAll(/(\d+) minutes/gu)].map(([, count]) => Number(count));
    expect(minutes).toHaveLength(path.data.steps.length);
    const sum = minutes.reduce((all, each) => all + each, 0);
    expect(sum).toBeLessThanOrEqual(90);
    for (const page of [main, hub]) expect(page).toContain(readingPath.sum(minutes.length, sum));
  });

  it('is ticked in the reading list, at an address that says no more than its name', () => {
    expect(main).toContain(`href="${urls.tool('reading', hrefToPath(path.id))}"`);
    expect(hub).toContain(`href="${own}"`);
  });

  it('has a Markdown twin, and is in the sitemap and the data', () => {
    expect(existsSync(`${dist}/paths/${path.id}/index.html.md`)).toBe(true);
    expect(readFileSync(`${dist}/sitemap-0.xml`, 'utf8')).toContain(own);
    expect(readFileSync(`${dist}/data/v1/paths.json`, 'utf8')).toContain(`"id":"${path.id}"`);
    expect(readFileSync(`${dist}/search/names.json`, 'utf8')).toContain(path.data.title);
  });
});

it('a page that is a step says where to start, in a line with two paths at most; others say nothing', () => {
  const named = new Map<string, number>();
  for (const { data } of paths)
    for (const { entry } of data.steps) named.set(urls.entry(entry), (named.get(urls.entry(entry)) ?? 0) + 1);
  for (const [page, count] of named) {
    const line = new RegExp(`<p[^>]*>\\s*${readingPath.startHere}[\\s\\S]*?</p>`, 'u').exec(
      mainOf(page),
    )?.[0];
    expect([page, line?.split(`href="${urls.hub('paths')}`).length]).toEqual([page, Math.min(2, count) + 1]);
  }
  expect(mainOf(urls.entry({ collection: 'about', id: 'licence' }))).not.toContain(readingPath.startHere);
});
