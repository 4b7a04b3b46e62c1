import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { contentTypes, isCompressible } from '#domain/hosting/content-types.ts';
import { cacheRules } from '#domain/hosting/header-rules.ts';
import { headersFile } from '#domain/hosting/headers-file.ts';
import { createUrls } from '#domain/navigation/urls.ts';
import { site } from '#site';
import { dist } from '../support/site.ts';

const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(dist, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
const originals = files.filter((file) => !/\.(?:br|gz)$/u.test(file));

describe('the built site', () => {
  test('holds only files whose type the hosts are told (content-types.ts)', () => {
    const isKnown = (file: string) =>
      // Pagefind's own formats are sent as bytes; the last two are for hosts, not for readers.
      /\.(?:pagefind|pf_\w+)$|^(?:_headers|\.nojekyll)$/u.test(file) ||
      Object.hasOwn(contentTypes, file.split('.').at(-1) ?? '');
    expect(originals.filter((file) => !isKnown(file))).toEqual([]);
  });

  test('has the headers of its base path in _headers', () => {
    expect(readFileSync(`${dist}/_headers`, 'utf8')).toBe(headersFile(createUrls(site.base).root));
  });

  test.each(cacheRules.map(({ folder }) => folder))('below %s names every file by a hash', (folder) => {
    const below = originals.filter((file) => file.startsWith(folder));
    expect(below.length).toBeGreaterThan(0);
    for (const file of below) expect(file).toMatch(/(?:[._][\w-]{7,}\.\w+|\/[0-9a-f]{16}\.woff2)$/u);
  });

  test('has its compressed forms beside every text, each the same text', () => {
    if (!site.precompressed) {
      expect(files).toEqual(originals);
      return;
    }
    for (const file of files.filter((name) => /\.(?:br|gz)$/u.test(name)))
      expect(originals, file).toContain(file.slice(0, -3));
    for (const file of originals.filter(isCompressible)) {
      const content = readFileSync(`${dist}/${file}`);
      for (const [ending, compress, decompress] of [
        ['.br', brotliCompressSync, brotliDecompressSync],
        ['.gz', (text: Buffer) => gzipSync(text, { level: 9 }), gunzipSync],
      ] as const) {
        if (existsSync(`${dist}/${file}${ending}`))
          expect(decompress(readFileSync(`${dist}/${file}${ending}`)).equals(content), file).toBe(true);
        // Of a few bytes, or of packed ones, no form may be smaller.
        else expect(compress(content).length, file + ending).toBeGreaterThanOrEqual(content.length);
      }
    }
  });
});
