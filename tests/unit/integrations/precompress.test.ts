import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { precompressFolder } from '#integrations/precompress.ts';

const text = 'Feedback is a gift. '.repeat(200);

describe('precompressFolder', () => {
  let folder: string;
  let cache: string;
  const write = (name: string, content: string) => writeFileSync(join(folder, name), content);
  const read = (name: string) => readFileSync(join(folder, name));
  const has = (name: string) => existsSync(join(folder, name));
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'em-playbook-precompress-'));
    cache = mkdtempSync(join(tmpdir(), 'em-playbook-compressed-'));
    mkdirSync(join(folder, 'guides/one'), { recursive: true });
    mkdirSync(join(folder, '.well-known'));
  });
  afterEach(() => {
    for (const each of [folder, cache]) rmSync(each, { recursive: true });
  });

  it('writes both forms beside text, at any depth, and leaves the file as it was', async () => {
    const files = ['guides/one/index.html', '.well-known/security.txt'];
    for (const file of files) write(file, text);
    expect(await precompressFolder(folder, cache)).toBe(2);
    for (const file of files) {
      expect(brotliDecompressSync(read(`${file}.br`)).toString()).toBe(text);
      expect(gunzipSync(read(`${file}.gz`)).toString()).toBe(text);
      expect(read(file).toString()).toBe(text);
    }
  });

  it('leaves out what is compressed already, and what would not become smaller', async () => {
    write('font.woff2', text);
    write('en.pf_index', text);
    write('robots.txt', 'hello');
    write('empty.txt', '');
    await precompressFolder(folder, cache);
    for (const name of ['font.woff2', 'en.pf_index', 'robots.txt', 'empty.txt'])
      expect([name, has(`${name}.br`), has(`${name}.gz`)]).toEqual([name, false, false]);
  });

  it('gives the same bytes again, and compresses nothing twice', async () => {
    write('a.js', text);
    await precompressFolder(folder, cache);
    const first = [read('a.js.br'), read('a.js.gz')];
    expect(await precompressFolder(folder, cache)).toBe(1);
    expect([read('a.js.br'), read('a.js.gz')]).toEqual(first);
    expect(has('a.js.br.gz')).toBe(false);
  });

  it('dates all forms alike', async () => {
    write('a.js', text);
    utimesSync(join(folder, 'a.js'), 1000, 1000);
    await precompressFolder(folder, cache);
    for (const name of ['a.js.br', 'a.js.gz']) expect(statSync(join(folder, name)).mtimeMs).toBe(1_000_000);
  });

  it('copies what an earlier build has compressed, whatever the file is called now, and forgets what is gone', async () => {
    write('a.js', text);
    write('b.js', `${text} b`);
    await precompressFolder(folder, cache);
    expect(readdirSync(cache)).toHaveLength(4);
    const kept = read('a.js.br');
    const inCache = readdirSync(cache).find((name) => readFileSync(join(cache, name)).equals(kept))!;
    writeFileSync(join(cache, inCache), 'from the cache');
    for (const name of ['a.js', 'a.js.br', 'a.js.gz', 'b.js']) rmSync(join(folder, name));
    write('c.js', text);
    await precompressFolder(folder, cache);
    expect(read('c.js.br').toString()).toBe('from the cache');
    expect(gunzipSync(read('c.js.gz')).toString()).toBe(text);
    expect(readdirSync(cache)).toHaveLength(2);
  });

  it('is done with more files than it reads at once', async () => {
    for (let count = 0; count < 30; count++) write(`${count}.txt`, `${count} ${text}`);
    expect(await precompressFolder(folder, cache)).toBe(30);
    expect(brotliDecompressSync(read('29.txt.br')).toString()).toBe(`29 ${text}`);
  });
});
