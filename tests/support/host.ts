import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** A host on which sites are published under base paths, replaced, and which can lose its network. */
export interface Host {
  readonly origin: string;
  /** Paths asked for since the host was opened. */
  readonly asked: readonly string[];
  publish(base: string, folder: string): void;
  /** As if the reader's network went: no request is answered from now on, or from the first one for `path` on. */
  goDown(path?: string): void;
  goUp(): void;
  close(): void;
}

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** Opens a host on a free port. */
export async function openHost(): Promise<Host> {
  const sites = new Map<string, { folder: string; files: Handler }>();
  const asked: string[] = [];
  let isUp = true;
  let lastPath: string | undefined;
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    asked.push(url);
    if (url === lastPath) isUp = false;
    if (!isUp) return request.socket.destroy();
    // The longest base path that fits: a site at the root is not asked for what another site serves.
    const [base] = [...sites.keys()]
      .filter((each) => url.startsWith(each))
      .toSorted((a, b) => b.length - a.length);
    const site = base === undefined ? undefined : sites.get(base);
    if (base === undefined || !site) return response.writeHead(404).end();
    // The file by its name: for `index/` alone sirv would take `index.html` beside the folder.
    request.url = `/${url.slice(base.length).replace(/(?<=^|\/)(?=$|\?)/u, 'index.html')}`;
    // Pages are asked for anew each time, as hosts have it; what has a digest in its name is not.
    response.setHeader('cache-control', /\/_astro\//u.test(url) ? 'max-age=31536000, immutable' : 'no-cache');
    return site.files(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(readFileSync(`${site.folder}/404.html`));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    asked,
    publish: (base, folder) => sites.set(base, { folder, files: sirv(folder, { dev: true, etag: true }) }),
    goDown: (path) => {
      lastPath = path;
      if (path !== undefined) return;
      isUp = false;
      server.closeAllConnections();
    },
    goUp: () => {
      lastPath = undefined;
      isUp = true;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
