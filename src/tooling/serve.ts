import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import { existsSync, readFileSync } from 'node:fs';
import sirv from 'sirv';
import { contentTypeOf } from '#domain/hosting/content-types.ts';
import { headersFor, type Headers } from '#domain/hosting/header-rules.ts';
import { createUrls } from '#domain/navigation/urls.ts';
import { site } from '#site';
import { npmRun } from './npm-run.ts';
import { readServeOptions } from './read-port.ts';
import { BadInput } from './tool/bad-input.ts';

interface Options {
  /** Where the site is, instead of where it was built for. */
  readonly base?: string;
  /** The headers of another site than ours, by path. */
  readonly headersOf?: (path: string) => Headers;
  /** Names of headers that are not sent. */
  readonly leftOut?: readonly string[];
}

/** Serves the built site under its base path, with the headers that hosts are configured for. Port 0 picks a free one. */
export async function serve(
  folder: string,
  port: number,
  { base = createUrls(site.base).root, headersOf = headersFor, leftOut = [] }: Options = {},
): Promise<{ server: Server; url: string }> {
  // Read anew for each request, so that a build while serving shows.
  const files = sirv(folder, { dev: true, etag: true, brotli: true, gzip: true });
  const isFolder = (path: string) =>
    /^(?:[\w-]+\/)*[\w-]+$/u.test(path) && existsSync(`${folder}/${path}/index.html`);
  const server = createServer((request, response) => {
    const describe = (path: string) => {
      const headers = { ...headersOf(path), 'Content-Type': contentTypeOf(path) };
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
    // The file by its name: for `index/` alone sirv would take `index.html` beside the folder.
    request.url = `/${path.replace(/(?<=^|\/)$/u, 'index.html')}${query.join('')}`;
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
  await listen(port);
  return { server, url: `http://localhost:${(server.address() as AddressInfo).port}${base}` };
}

/** Whether something else listens on a port. */
const isTaken = (port: number): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(true) : reject(error),
    );
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(false)));
  });

/** Serves `dist/` as the command line says; throws one sentence where it cannot. */
async function run(): Promise<void> {
  const { port, isChosen, build } = readServeOptions(process.argv.slice(2), process.env);
  const mustMove = await isTaken(port).catch((error: NodeJS.ErrnoException) => {
    throw new BadInput(`Port ${port} cannot be used (${error.code}); choose another with --port.`);
  });
  if (mustMove && isChosen)
    throw new BadInput(`Port ${port} is taken; choose another with --port, or end what listens there.`);
  if (build) {
    const code = await npmRun(['--silent', 'build'], { stdio: 'inherit' }).ended;
    if (code !== 0) process.exit(code);
  }
  if (!existsSync('dist/index.html'))
    throw new BadInput('There is no built site in dist/; run npm run build first, or npm start for both.');
  const { url } = await serve('dist', mustMove ? 0 : port);
  if (mustMove) console.log(`\n  Port ${port} is taken, so a free one was chosen.`);
  console.log(`\n  ${site.name} is served at ${url}\n  Press Ctrl+C to stop.\n`);
}

/** `npm run serve`: serves `dist/` at port 4321 (`--port`, PORT), or at a free one where that is taken; with `--build` it builds first. */
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    console.error(error.message);
    process.exit(2);
  }
}
