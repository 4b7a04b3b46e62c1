import { expect, test } from 'vitest';
import { textOf } from '../support/page-text.ts';
import { readPages } from '../support/site.ts';

const pages = readPages();
const quotes = (html: string) =>
  Array.from(html.matchAll(/<blockquote data-copy-text>([\s\S]*?)<\/blockquote>/gu), ([, words = '']) =>
    textOf(words).replace(/\s+/gu, ''),
  );
const page = pages.find(({ path }) => path === '/say/')?.html ?? '';

test('the page of words to say has every one of the library, as its page has it', () => {
  const said = pages
    .filter(({ html }) => /<main[^>]* data-collection=/u.test(html))
    .flatMap(({ html }) => quotes(html));
  expect(said.length).toBeGreaterThan(500);
  expect(quotes(page).toSorted()).toEqual(said.toSorted());
});

test('each names its page, leads to the place it stands in, and can be copied and collected', () => {
  const items = Array.from(page.matchAll(/<li data-copy-scope>([\s\S]*?)<\/li>/gu), ([, item = '']) => item);
  expect(items).toHaveLength(quotes(page).length);
  const names = items.map((item) => /data-collect="([^"]+)"/u.exec(item)?.[1]);
  expect(new Set(names).size).toBe(items.length);
  for (const item of items) {
    const [, path = '', place = ''] = /<a href="([^"#]+)(?:#([^"]*))?"/u.exec(item) ?? [];
    const target = pages.find((each) => each.path === path)?.html ?? '';
    expect(quotes(target), path).toContain(quotes(item)[0]);
    if (place) expect(target, `${path}#${place}`).toContain(` id="${place}"`);
    expect(item).toContain('data-copy>');
  }
});
