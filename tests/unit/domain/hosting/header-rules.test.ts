import { describe, expect, it } from 'vitest';
import { cacheRules, headersFor, shared, strictHeaders } from '#domain/hosting/header-rules.ts';

const forAYear = 'public, max-age=31536000, immutable';

describe('headersFor', () => {
  it.each([
    ['', 'no-cache'],
    ['frameworks/sbi/', 'no-cache'],
    ['404.html', 'no-cache'],
    ['service-worker.js', 'no-cache'],
    ['pagefind/pagefind.js', 'no-cache'],
    ['pagefind/pagefind-entry.json', 'no-cache'],
    ['pagefind/wasm.en-gb.pagefind', 'no-cache'],
    ['tools/readiness/em-aspiring-1.0.0.json', 'no-cache'],
    ['templates/post-mortem.md', 'no-cache'],
    ['.well-known/security.txt', 'no-cache'],
    ['robots.txt', 'no-cache'],
    ['sitemap-0.xml', 'no-cache'],
    ['_astro', 'no-cache'],
    ['frameworks/_astro/', 'no-cache'],
    ['_astro/page.BLiIbwWr.js', forAYear],
    ['_astro/fonts/ab2d134685857ada.woff2', forAYear],
    ['pagefind/fragment/en-gb_11ba1c1.pf_fragment', forAYear],
    ['pagefind/index/en-gb_11ba1c1.pf_index', forAYear],
    ['pagefind/filter/en-gb_417ad1d.pf_filter', forAYear],
  ])('keeps "%s" as %s, and always sends the strict headers', (path, cacheControl) => {
    expect(headersFor(path)).toEqual({ ...strictHeaders, 'Cache-Control': cacheControl });
  });
});

it('lets pages of other sites read data that is the same for everybody, and nothing else', () => {
  const allows = (path: string) => headersFor(path)['Access-Control-Allow-Origin'];
  for (const path of ['data/v1/index.json', 'data/v1/sources.bib']) {
    expect(allows(path)).toBe('*');
    expect(headersFor(path)).toMatchObject({ ...strictHeaders, 'Cache-Control': 'no-cache' });
  }
  for (const path of ['', 'data/', 'tools/data/', 'tools/readiness/em-aspiring-1.0.0.json', 'feed.xml'])
    expect(allows(path), path).toBeUndefined();
  expect(cacheRules.some(({ folder }) => shared.folder.startsWith(folder))).toBe(false);
});

describe('the definition', () => {
  it('leaves scripts and styles to the policy of the page', () => {
    expect(strictHeaders['Content-Security-Policy']).toBe("frame-ancestors 'none'");
  });

  it('names folders, none of them within another', () => {
    for (const { folder } of cacheRules) {
      expect(folder).toMatch(/^[a-z_]+(?:\/[a-z_]+)*\/$/u);
      expect(cacheRules.filter((other) => folder.startsWith(other.folder))).toHaveLength(1);
    }
  });
});
