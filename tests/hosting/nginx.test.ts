import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { strictHeaders } from '#domain/hosting/header-rules.ts';
import { createUrls } from '#domain/navigation/urls.ts';
import { site } from '#site';
import { findNginx, startNginx, type RunningNginx } from '#tooling/nginx.ts';
import { launchTestBrowser } from '../support/browser.ts';
import { ask, type Answer } from '../support/http.ts';
import { dist, readPages } from '../support/site.ts';

const found = findNginx();
const missing = 'missing' in found ? found.missing : null;
if (missing) console.log(`The hosting tests are skipped: ${missing}.`);

const { root } = createUrls(site.base);
const firstFile = (pattern: string) => {
  const [file] = globSync(pattern, { cwd: dist }).sort();
  if (!file) throw new Error(`dist/ has no file ${pattern}; build first`);
  return file;
};
const forAYear = 'public, max-age=31536000, immutable';

const expectStrictHeaders = ({ headers }: Answer) => {
  for (const [name, value] of Object.entries(strictHeaders))
    expect(headers[name.toLowerCase()], name).toBe(value);
};

describe.skipIf(missing)('nginx with the generated configuration', () => {
  let nginx: RunningNginx;
  beforeAll(async () => {
    nginx = await startNginx(dist, root);
  });
  afterAll(() => nginx.stop());
  const get = (path: string, headers: Record<string, string> = {}) => ask(nginx.url, root + path, headers);
  const script = firstFile('_astro/*.js');

  test.each([
    { what: 'the home page', path: '', type: 'text/html; charset=utf-8', keep: 'no-cache' },
    {
      what: 'a Markdown twin',
      path: 'frameworks/sbi/index.html.md',
      type: 'text/markdown; charset=utf-8',
      keep: 'no-cache',
    },
    { what: 'a list of twins', path: 'llms.txt', type: 'text/plain; charset=utf-8', keep: 'no-cache' },
    { what: 'data', path: 'data/v1/index.json', type: 'application/json', keep: 'no-cache' },
    { what: 'the agent skill', path: firstFile('skills/*.zip'), type: 'application/zip', keep: 'no-cache' },
    { what: 'a page', path: 'frameworks/sbi/', type: 'text/html; charset=utf-8', keep: 'no-cache' },
    { what: 'a script', path: script, type: 'text/javascript; charset=utf-8', keep: forAYear },
    { what: 'a font', path: firstFile('_astro/fonts/*.woff2'), type: 'font/woff2', keep: forAYear },
    {
      what: 'a text of a search result',
      path: firstFile('pagefind/fragment/*'),
      type: 'application/octet-stream',
      keep: forAYear,
    },
    {
      what: 'a part of the search index',
      path: firstFile('pagefind/index/*'),
      type: 'application/octet-stream',
      keep: forAYear,
    },
    {
      what: 'the entry of the search index',
      path: 'pagefind/pagefind-entry.json',
      type: 'application/json',
      keep: 'no-cache',
    },
    {
      what: 'the engine of the search',
      path: 'pagefind/pagefind.js',
      type: 'text/javascript; charset=utf-8',
      keep: 'no-cache',
    },
    {
      what: 'a template to download',
      path: firstFile('templates/*.md'),
      type: 'text/markdown; charset=utf-8',
      keep: 'no-cache',
    },
    { what: 'robots.txt', path: 'robots.txt', type: 'text/plain; charset=utf-8', keep: 'no-cache' },
    { what: 'the sitemap', path: 'sitemap-index.xml', type: 'application/xml', keep: 'no-cache' },
  ])(
    'sends $what with its type, how long to keep it, and the strict headers',
    async ({ path, type, keep }) => {
      const answer = await get(path);
      expect(answer.status).toBe(200);
      expect(answer.headers['content-type']).toBe(type);
      expect(answer.headers['cache-control']).toBe(keep);
      expectStrictHeaders(answer);
      expect(answer.headers['access-control-allow-origin']).toBe(
        path.startsWith('data/v1/') ? '*' : undefined,
      );
    },
  );

  test.each([
    ['br', 'gzip, deflate, br, zstd', brotliDecompressSync],
    ['gzip', 'gzip, deflate', gunzipSync],
    [undefined, 'identity', (body: Buffer) => body],
  ])(
    'sends the form %s to who accepts "%s", and says that it varies',
    async (encoding, accepted, decompress) => {
      for (const [path, file] of [
        ['frameworks/sbi/', 'frameworks/sbi/index.html'],
        [script, script],
      ] as const) {
        const { headers, body } = await get(path, { 'accept-encoding': accepted });
        expect(headers['content-encoding']).toBe(encoding);
        expect(headers.vary).toBe('Accept-Encoding');
        expect(decompress(body)).toEqual(readFileSync(`${dist}/${file}`));
      }
    },
  );

  test('sends compressed files through a CDN too', async () => {
    const { headers } = await get('', { 'accept-encoding': 'gzip', via: '1.1 cdn' });
    expect(headers['content-encoding']).toBe('gzip');
  });

  test.each(['br', 'gzip', 'identity'])('answers 304 to who has the %s form already', async (encoding) => {
    const accepted = { 'accept-encoding': encoding };
    for (const path of ['', script]) {
      const { headers } = await get(path, accepted);
      const byTag = await get(path, { ...accepted, 'if-none-match': headers.etag ?? '' });
      const byDate = await get(path, { ...accepted, 'if-modified-since': headers['last-modified'] ?? '' });
      for (const again of [byTag, byDate]) {
        expect(again.status).toBe(304);
        expect(again.body).toHaveLength(0);
        expect(again.headers['cache-control']).toBe(headers['cache-control']);
      }
    }
  });

  test('sends part of a file', async () => {
    const { status, headers, body } = await get(script, { range: 'bytes=10-19' });
    const whole = readFileSync(`${dist}/${script}`);
    expect(status).toBe(206);
    expect(headers['content-range']).toBe(`bytes 10-19/${whole.length}`);
    expect(body).toEqual(whole.subarray(10, 20));
    expect((await get(script, { range: `bytes=${whole.length}-` })).status).toBe(416);
  });

  test.each([
    'no-such-page/',
    'no-such-page',
    '_astro/no-such-script.js',
    '_astro/',
    '_headers',
    '.nojekyll',
    '.git/config',
    'frameworks/.hidden',
    'frameworks/%2e%2e/package.json',
  ])('answers 404 with the page for it to %s, and lets nobody keep that', async (path) => {
    const answer = await get(path, { 'accept-encoding': 'br' });
    expect(answer.status).toBe(404);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.headers['cache-control']).toBe('no-cache');
    expect(brotliDecompressSync(answer.body)).toEqual(readFileSync(`${dist}/404.html`));
    expectStrictHeaders(answer);
  });

  test.each(['/../package.json', '/%2e%2e/package.json', '/_astro/..%2f../package.json'])(
    'keeps %s from leaving the folder',
    async (path) => {
      const { status, body } = await ask(nginx.url, path);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(body.includes('em-playbook"')).toBe(false);
    },
  );

  test('refuses what a plain site has no use for', async () => {
    for (const method of ['POST', 'PUT', 'DELETE'])
      expect((await ask(nginx.url, root, {}, method)).status).toBe(405);
  });

  test.each(['frameworks/sbi', 'frameworks', '/frameworks/sbi', '_astro'])(
    'redirects %s to the path with its slash, naming no host',
    async (path) => {
      const { status, headers } = await get(path, { host: 'example.com:81' });
      expect(status).toBe(301);
      expect(headers.location).toBe(`${root}${path.replace(/^\//u, '')}/`);
    },
  );

  test.each([
    '/example.com',
    '/example.com/',
    '/example.com/%2e%2e',
    '\\example.com/',
    '%5cexample.com/',
    '%0d%0ax:y',
  ])('sends nobody elsewhere for /%s', async (path) => {
    const { headers } = await get(path);
    expect(headers.location ?? root).toMatch(/^\/(?![/\\])/u);
    expect(headers['x']).toBeUndefined();
  });

  describe('walked by a browser', () => {
    const deadLink = 'no-such-page/';
    let browser: Browser;
    beforeAll(async () => {
      browser = await launchTestBrowser();
    });
    afterAll(() => browser.close());

    /** Home, a dead link, and of each folder its first page below the hub: every type of page. */
    const paths = () => {
      const pages = readPages()
        .map(({ path }) => path.slice(1))
        .filter((path) => path.endsWith('/'));
      const folders = Map.groupBy(pages, (path) => path.split('/')[0]).values();
      const isBelowHub = (path: string) => path.split('/').length > 2;
      return ['', deadLink, ...folders.map((folder) => folder.find(isBelowHub) ?? folder[0] ?? '')];
    };

    test('every type of page keeps to both policies and asks no other host', async () => {
      const complaints: string[] = [];
      const encodings = new Set<string | undefined>();
      const page = await browser.newPage();
      await page.exposeFunction('complain', (text: string) => complaints.push(text));
      await page.addInitScript(() =>
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
          (window as unknown as { complain: (text: string) => void }).complain(
            `${location.pathname} violates ${violatedDirective}: ${blockedURI}`,
          ),
        ),
      );
      page.on('pageerror', ({ message }) => complaints.push(`${page.url()}: ${message}`));
      page.on('console', (message) => {
        const isDeadLink = message.location().url === nginx.url + deadLink;
        if (['error', 'warning'].includes(message.type()) && !isDeadLink)
          complaints.push(`${page.url()}: ${message.text()}`);
      });
      page.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        if (protocol.startsWith('http') && origin !== new URL(nginx.url).origin)
          complaints.push(`${page.url()} asks ${request.url()}`);
      });
      const walked = paths();
      expect(walked.length).toBeGreaterThanOrEqual(12);
      for (const path of walked) {
        const response = await page.goto(nginx.url + path, { waitUntil: 'networkidle' });
        encodings.add((await response?.allHeaders())?.['content-encoding']);
        // What waits for the reader's first act runs too.
        await page.keyboard.press('Tab');
        await page.mouse.wheel(0, 400);
      }
      await page.goto(`${nginx.url}search/?q=feedback`);
      await page.locator('.found-title').first().waitFor();
      expect(complaints).toEqual([]);
      expect([...encodings]).toEqual(['br']);
      console.log(`${walked.length} pages walked through nginx: no violation, no request to another host`);
    });
  });
});

describe.skipIf(missing)('nginx with a site below a path', () => {
  let nginx: RunningNginx;
  beforeAll(async () => {
    nginx = await startNginx(dist, '/handbook/');
  });
  afterAll(() => nginx.stop());
  const get = (path: string) => ask(nginx.url, path, { 'accept-encoding': 'br' });

  test.each([
    ['/handbook/', 200, 'no-cache'],
    ['/handbook/frameworks/sbi/', 200, 'no-cache'],
    [`/handbook/${firstFile('_astro/*.js')}`, 200, forAYear],
    [`/${firstFile('_astro/*.js')}`, 404, 'no-cache'],
    ['/', 404, 'no-cache'],
    ['/handbook/no-such-page/', 404, 'no-cache'],
    ['/handbook/.nojekyll', 404, 'no-cache'],
    ['/handbook../package.json', 404, 'no-cache'],
    ['/handbookx', 404, 'no-cache'],
  ])('answers %s with %i', async (path, status, keep) => {
    const answer = await get(path);
    expect(answer.status).toBe(status);
    expect(answer.headers['cache-control']).toBe(keep);
    expect(answer.headers['content-encoding']).toBe('br');
    expectStrictHeaders(answer);
    if (status === 404) expect(brotliDecompressSync(answer.body)).toEqual(readFileSync(`${dist}/404.html`));
  });

  test.each([
    ['/handbook', '/handbook/'],
    ['/handbook/frameworks/sbi', '/handbook/frameworks/sbi/'],
  ])('redirects %s to %s', async (path, location) => {
    const { status, headers } = await get(path);
    expect(status).toBe(301);
    expect(headers.location).toBe(location);
  });
});

describe.skipIf(missing)('nginx with a folder of a host', () => {
  let folder: string;
  let nginx: RunningNginx;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'em-playbook-folder-'));
    mkdirSync(join(folder, '.well-known'));
    writeFileSync(join(folder, '.well-known/security.txt'), 'Contact: us');
    writeFileSync(join(folder, '.well-known.txt'), 'secret');
    writeFileSync(join(folder, '.env'), 'secret');
    writeFileSync(join(folder, '404.html'), 'Not here');
    nginx = await startNginx(folder, '/');
  });
  afterAll(async () => {
    await nginx.stop();
    rmSync(folder, { recursive: true });
  });

  test.each([
    ['/.well-known/security.txt', 200, 'Contact: us'],
    ['/.well-known/', 404, 'Not here'],
    ['/.well-known.txt', 404, 'Not here'],
    ['/.env', 404, 'Not here'],
    ['/%2eenv', 404, 'Not here'],
    ['/.well-known/../.env', 404, 'Not here'],
  ])('answers %s with %i', async (path, status, text) => {
    const answer = await ask(nginx.url, path);
    expect([answer.status, answer.body.toString()]).toEqual([status, text]);
  });
});
