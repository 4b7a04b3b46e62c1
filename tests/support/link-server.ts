import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

type Handler = (request: IncomingMessage, response: ServerResponse, time: number) => void;

const answer =
  (status: number, headers: Record<string, string> = {}): Handler =>
  (_, response) =>
    response.writeHead(status, headers).end('x');

/** How the pages of the host behave. The third argument counts the requests for the page, from 1. */
const pages: Readonly<Record<string, Handler>> = {
  '/sound': answer(200),
  '/gone': answer(404),
  '/moved': answer(301, { location: '/sound' }),
  '/moved-twice': answer(308, { location: '/moved' }),
  '/sent-on': answer(302, { location: '/sound' }),
  '/moved-to-gone': answer(301, { location: '/gone' }),
  '/circle': answer(301, { location: '/circle' }),
  '/forbidden': answer(403),
  '/no-head': (request, response) => response.writeHead(request.method === 'HEAD' ? 405 : 200).end(),
  '/hangs-up-on-head': (request, response) =>
    request.method === 'HEAD' ? request.socket.destroy() : response.end('x'),
  '/hangs-up': (request) => request.socket.destroy(),
  '/slow': (_, response) => setTimeout(() => response.end('x'), 5000).unref(),
  '/busy-once': (_, response, time) =>
    time === 1 ? response.writeHead(429, { 'retry-after': '1' }).end() : response.end('x'),
  '/busy-today': answer(503, { 'retry-after': '86400' }),
  '/always-busy': answer(429, { 'retry-after': '0' }),
};

/** A host on loopback with pages of every kind, and what it was asked: method and path, user agent, when. */
export async function startLinkServer() {
  const requests: { line: string; agent: string; at: number }[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    requests.push({
      line: `${request.method} ${path}`,
      agent: request.headers['user-agent'] ?? '',
      at: performance.now(),
    });
    const time = requests.filter(({ line }) => line.endsWith(` ${path}`)).length;
    (pages[path] ?? answer(404))(request, response, time);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { host: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests };
}
