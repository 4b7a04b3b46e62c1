import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { slowLineTo, type SlowLine } from '#tooling/bench-next/slow-line.ts';
import { slow4G } from '#tooling/slow-4g.ts';

/** A tenth of a second's worth of the line. */
const body = 'x'.repeat(slow4G.bits / 8 / 10);
const server = createServer((request, response) => void response.end(request.url === '/page' ? body : ''));
let line: SlowLine;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  line = await slowLineTo(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
});
afterAll(() => {
  line.close();
  server.close();
});

/** Milliseconds until all of some answers are there, each over a connection of its own. */
async function timeOf(paths: readonly string[]): Promise<number> {
  const start = performance.now();
  const texts = await Promise.all(
    paths.map(async (path) => (await fetch(line.url + path, { headers: { connection: 'close' } })).text()),
  );
  for (const [index, path] of paths.entries()) expect(texts[index]).toBe(path === 'page' ? body : '');
  return performance.now() - start;
}

// A busy machine may be slower than the line, so only the least time is held, less a timer's millisecond or two.
describe('a slow line', () => {
  it('takes a round trip to connect and one to ask', async () => {
    expect(await timeOf(['empty'])).toBeGreaterThan(2 * slow4G.latency - 5);
  });

  it('has one width for all connections', async () => {
    expect(await timeOf(['page', 'page', 'page'])).toBeGreaterThan(2 * slow4G.latency + 300 - 5);
  });

  it('is quiet once nothing has passed for a while', async () => {
    const start = performance.now();
    await Promise.all([timeOf(['empty']), line.quiet()]);
    expect(performance.now() - start).toBeGreaterThan(600);
  });
});
