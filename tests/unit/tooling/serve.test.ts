import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersFor } from '#domain/hosting/header-rules.ts';
import { precompressFolder } from '#integrations/precompress.ts';
import { serve } from '#tooling/serve.ts';
import { ask } from '../../support/http.ts';

describe('serve', () => {
  const page = '<p>Hello, reader.</p>'.repeat(50);
  const folder = mkdtempSync(join(tmpdir(), 'em-playbook-serve-'));
  let server: Server;
  let url: string;
  beforeAll(async () => {
    mkdirSync(join(folder, '_astro'));
    mkdirSync(join(folder, 'terms'));
    writeFileSync(join(folder, 'terms/index.html'), page);
    mkdirSync(join(folder, 'index'));
    writeFileSync(join(folder, 'index/index.html'), page.replaceAll('Hello', 'All'));
    writeFileSync(join(folder, 'index.html'), page);
    writeFileSync(join(folder, '404.html'), '<p>Not here.</p>');
    writeFileSync(join(folder, '_astro/a.js'), 'export {};');
    await precompressFolder(folder);
    ({ server, url } = await serve(folder, 0));
  });
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  it.each([
    ['/', '', 200, 'text/html; charset=utf-8'],
    ['/?q=a', '', 200, 'text/html; charset=utf-8'],
    ['/terms/', 'terms/', 200, 'text/html; charset=utf-8'],
    ['//', '', 200, 'text/html; charset=utf-8'],
    ['/?a=//b', '', 200, 'text/html; charset=utf-8'],
    ['/_astro/a.js', '_astro/a.js', 200, 'text/javascript; charset=utf-8'],
    ['/_astro/b.js', '404.html', 404, 'text/html; charset=utf-8'],
  ])('sends for %s what hosts are told to send', async (path, described, status, type) => {
    const answer = await ask(url, path);
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toBe(type);
    for (const [name, value] of Object.entries(headersFor(described)))
      expect(answer.headers[name.toLowerCase()], name).toBe(value);
  });

  it.each([
    ['/terms', '/terms/'],
    ['//terms', '/terms/'],
    ['/terms?q=a//b?c', '/terms/?q=a//b?c'],
  ])('sends %s on to its slash', async (path, location) => {
    const answer = await ask(url, path);
    expect([answer.status, answer.headers.location]).toEqual([301, location]);
  });

  it('tells a folder named index from the page at the top', async () => {
    const bodies = await Promise.all(
      ['/index/', '/index/?q=a', '/'].map(async (path) => (await fetch(new URL(path, url))).text()),
    );
    expect(bodies.map((body) => body.slice(3, 6))).toEqual(['All', 'All', 'Hel']);
  });

  it.each(['/_astro', '/../terms', '/%', '/%00'])('finds nothing at %s', async (path) => {
    expect((await ask(url, path)).status).toBe(404);
  });

  it('says below a base path where the site is, and that nothing is beside it', async () => {
    const below = await serve(folder, 0, { base: '/handbook/' });
    const answers = await Promise.all(
      ['/handbook', '/handbook/terms', '/handbook/terms/', '/', '/handbooks'].map(async (path) => {
        const { status, headers } = await ask(below.url, path);
        return [status, headers.location];
      }),
    );
    below.server.close();
    expect(answers).toEqual([
      [301, '/handbook/'],
      [301, '/handbook/terms/'],
      [200, undefined],
      [404, undefined],
      [404, undefined],
    ]);
  });

  it('goes on while the site is built anew', async () => {
    rmSync(join(folder, '404.html'));
    const answer = await ask(url, '/nowhere/');
    writeFileSync(join(folder, '404.html'), '<p>Not here.</p>');
    expect([answer.status, answer.body.length]).toEqual([404, 0]);
  });

  it('sends the compressed form to who accepts it', async () => {
    const { headers, body } = await ask(url, '/', { 'accept-encoding': 'gzip, br' });
    expect(headers['content-encoding']).toBe('br');
    expect(headers.vary).toBe('Accept-Encoding');
    expect(brotliDecompressSync(body).toString()).toBe(page);
  });

  it('answers 304, with how long to keep it, to who has the page already', async () => {
    const { headers } = await ask(url, '/');
    const again = await ask(url, '/', { 'if-none-match': headers.etag ?? '' });
    expect(again.status).toBe(304);
    expect(again.headers['cache-control']).toBe('no-cache');
  });
});
