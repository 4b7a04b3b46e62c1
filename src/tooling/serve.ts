import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import { existsSync, readFileSync } from 'node:fs';
import sirv from 'sirv';
import { contentTypeOf } from '#domain/hosting/content-types.ts';
import { headersFor } from '#domain/hosting/header-rules.ts';
import { createUrls } from '#domain/navigation/urls.ts';
import { site } from '#site';

/**
 * Serves the built site under its base path, with the headers that hosts are configured for but those named in
 * `leftOut`. Port 0 picks a free one.
 */
export async function serve(
  folder: string,
  port: number,
  leftOut: readonly string[] = [],
): Promise<{ server: Server; url: string }> {
  const base = createUrls(site.base).root;
  // Read anew for each request, so that a build while serving shows.
  const files = sirv(folder, { dev: true, etag: true, brotli: true, gzip: true });
  const server = createServer((request, response) => {
    const describe = (path: string) => {
      const headers = { ...headersFor(path), 'Content-Type': contentTypeOf(path) };
      for (const [name, value] of Object.entries(headers))
        if (!leftOut.includes(name)) response.setHeader(name, value);
    };
    const notFound = () => {
      describe('404.html');
      response.writeHead(404).end(readFileSync(`${folder}/404.html`));
    };
    const url = request.url ?? '/';
    if (!url.startsWith(base)) return notFound();
    request.url = `/${url.slice(base.length)}`;
    describe(new URL(request.url, 'http://localhost').pathname.slice(1));
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
