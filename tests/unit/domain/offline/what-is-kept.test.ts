import { expect, test } from 'vitest';
import { isForNames, kindOf } from '#domain/offline/what-is-kept.ts';

test.each([
  ['', 'page'],
  ['frameworks/sbi/', 'page'],
  ['404.html', null],
  ['_astro/fonts/a1.woff2', 'asset'],
  ['search/names.json', 'search'],
  ['search/answers-0.json', 'search'],
  ['pagefind/pagefind.js', 'search'],
  ['pagefind/pagefind-entry.json', 'search'],
  ['pagefind/pagefind.en_a1.pf_meta', 'search'],
  ['pagefind/fragment/en_a1.pf_fragment', 'search'],
  ['pagefind/wasm.en.pagefind', 'search'],
  ['pagefind/wasm.unknown.pagefind', null],
  ['pagefind/pagefind-ui.js', null],
  ['tools/readiness/peer.json', 'data'],
  ['templates/review-form.md', null],
  ['sitemap-0.xml', null],
  ['offline.json', null],
])('takes %s for %s', (path, kind) => {
  expect(kindOf(path)).toBe(kind);
});

test.each([
  ['search/names.json', true],
  ['search/asked.json', true],
  ['search/asked-12.json', false],
  ['search/answers-12.json', false],
  ['search/more.json', false],
  ['pagefind/pagefind.js', false],
])('says whether search needs %s to answer by names: %s', (path, expected) => {
  expect(isForNames(path)).toBe(expected);
});
