import { describe, expect, it } from 'vitest';
import { contentTypeOf, isCompressible } from '#domain/hosting/content-types.ts';

describe('the type of a file', () => {
  it.each([
    ['', 'text/html; charset=utf-8', true],
    ['frameworks/sbi/', 'text/html; charset=utf-8', true],
    ['404.html', 'text/html; charset=utf-8', true],
    ['_astro/page.BLiIbwWr.js', 'text/javascript; charset=utf-8', true],
    ['templates/post-mortem.md', 'text/markdown; charset=utf-8', true],
    ['tools/data.json', 'application/json', true],
    ['about/download/em-playbook.epub', 'application/epub+zip', false],
    ['about/download/em-playbook.pdf', 'application/pdf', false],
    [
      'templates/post-mortem.docx',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      false,
    ],
    ['sitemap-0.xml', 'application/xml', true],
    ['_astro/fonts/ab2d.woff2', 'font/woff2', false],
    ['pagefind/wasm.en-gb.pagefind', 'application/octet-stream', false],
    ['index.html.br', 'application/octet-stream', false],
    ['_headers', 'application/octet-stream', false],
    ['folder.html/file', 'application/octet-stream', false],
    ['a.constructor', 'application/octet-stream', false],
  ])('of "%s" is %s; worth compressing: %s', (path, type, compressible) => {
    expect(contentTypeOf(path)).toBe(type);
    expect(isCompressible(path)).toBe(compressible);
  });
});
