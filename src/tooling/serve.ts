import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import { existsSync, readFileSync } from 'node:fs';
import sirv from 'sirv';
import { contentTypeOf } from '#domain/hosting/content-types.ts';
import { headersFor } from '#domain/hosting/header-rules.ts';
import { createUrls } from '#domain/navigation/urls.ts';
import { site } from '#site';

interface Options {
  /** Where the site is, instead of where it was built for. */
  readonly base?: string;
  /** Names of headers that are not sent. */
  readonly leftOut?: readonly string[];
}

/** Serves the built site under its base path, with the headers that hosts are configured for. Port 0 picks a free one. */
export async function serve(
  folder: string,
  port: number,
  { base = createUrls(site.base).root, leftOut = [] }: Options = {},
): Promise<{ server: Server; url: string }> {
  // Read anew for each request, so that a build while serving shows.
  const files = sirv(folder, { dev: true, etag: true, brotli: true, gzip: true });
  const isFolder = (path: string) =>
    /^(?:[\w-]+\/)*[\w-]+$/u.test(path) && existsSync(`${folder}/${path}/index.html`);
  const server = createServer((request, response) => {
    const describe = (path: string) => {
      const headers = { ...headersFor(path), 'Content-Type': contentTypeOf(path) };
      for (const [name, value] of Object.entries(headers))
        if (!leftOut.includes(name)) response.setHeader(name, value);
    };
    const notFound = () => {
      describe('404.html');
      const page = `${folder}/404.html`;
      // While the site is built anew there is no page for a moment.
      response.writeHead(404).end(existsSync(page) ? readFileSync(page) : undefined);
    };
    const moveTo = (url: string) => {
      response.writeHead(301, { Location: url }).end();
    };
    const [asked = '/', ...query] = (request.url ?? '/').split(/(?=\?)/u);
    // Slashes count once, as with nginx.
    const address = asked.replaceAll(/\/+/gu, '/');
    if (`${address}/` === base) return moveTo(base);
    if (!address.startsWith(base)) return notFound();
    const path = address.slice(base.length);
    if (isFolder(path)) return moveTo(`${base}${path}/${query.join('')}`);
    request.url = `/${path}${query.join('')}`;
    describe(path);
    files(request, response, notFound);
  });
  const listen = (wanted: number) =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(wanted, '127.0.0.1', () => {
        server.off('error', reject);
        resolve();
      });
    });
  await listen(port).catch(() => listen(0));
  return { server, url: `http://localhost:${(server.address() as AddressInfo).port}${base}` };
}

/** `npm run serve`: serves `dist/` at port 4321 (PORT), or at a free one where that is taken. */
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (!existsSync('dist/index.html')) {
    console.error('There is no built site in dist/. Run npm run build first, or npm start for both.');
    process.exit(1);
  }
  const { url } = await serve('dist', Number(process.env['PORT'] ?? 4321));
  console.log(`\n  ${site.name} is served at ${url}\n  Press Ctrl+C to stop.\n`);
}
