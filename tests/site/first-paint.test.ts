import { describe, expect, test } from 'vitest';
import { isPageCollection } from '#schemas/collections.ts';
import { createUrls } from '#domain/navigation/urls.ts';
import { site } from '#site';
import { readPages } from '../support/site.ts';

/** Pages of text, which have the most elements; what forms and lists of ticked boxes need is theirs. */
const texts = readPages().filter(({ path }) => {
  const [collection = '', id = ''] = path.slice(createUrls(site.base).root.length).split('/');
  return isPageCollection(collection) && collection !== 'templates' && id !== '';
});
const rulesOf = (html: string): string =>
  [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/gu)].map(([, css]) => css).join('\n');

describe('before the first paint of a text', () => {
  test('no rule looks into each element for what it holds: :has() made styling dearer by a third', () => {
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter(({ html }) => rulesOf(html).includes(':has(')).map(({ path }) => path)).toEqual([]);
  });

  test('both fonts are asked for by its head, and never swapped in later', () => {
    for (const { path, html } of texts) {
      expect(html.match(/<link rel="preload"[^>]* as="font"/gu), path).toHaveLength(2);
      expect(rulesOf(html).match(/url\([^)]*woff2"?\)[^}]*font-display: ?optional/gu), path).toHaveLength(2);
    }
  });
});
