import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { slow4G } from '../slow-4g.ts';

/**
 * A slow line as a proxy in front of a server. The browser's own throttling is set page by page and does not reach the
 * page it prerenders out of sight; what passes here is slow whoever asked for it. A new connection costs a round trip,
 * as TCP's does; neither TLS nor TCP's slow start is imitated, and what browsers send takes no room on the line.
 */

/** Bytes in one packet. */
const packet = 1460;
/** Milliseconds without a byte after which nothing is expected any more: several round trips. */
const silence = 600;

/** What a connection still has to deliver, piece by piece. */
type Queue = { readonly bytes: number; readonly deliver: () => void }[];

/** The way to the browser: packets go out one by one at the speed of the line, of each connection in turn. */
function createLane(): (queue: Queue) => void {
  const waiting = new Set<Queue>();
  let isSending = false;
  const send = async () => {
    isSending = true;
    // Reckoned ahead, not from when a timer fires, so that late timers do not make the line slower.
    let time = performance.now();
    for (const queue of waiting) {
      const { bytes, deliver } = queue.shift()!;
      time += (bytes * 8_000) / slow4G.bits;
      await wait(Math.max(0, time - performance.now()));
      deliver();
      // Back to the end of the row.
      waiting.delete(queue);
      if (queue.length > 0) waiting.add(queue);
    }
    isSending = false;
  };
  return (queue) => {
    waiting.add(queue);
    if (!isSending) void send();
  };
}

export interface SlowLine {
  readonly url: string;
  /** Resolves once nothing has passed for a while. */
  readonly quiet: () => Promise<void>;
  readonly close: () => void;
}

/** The address at which the server at `url` answers over a slow line. */
export async function slowLineTo(url: string): Promise<SlowLine> {
  const sendDown = createLane();
  let last = 0;
  /** Does something half a round trip later; what is put off first is done first, for all take the same time. */
  const oneWay = (act: () => void) => {
    last = performance.now();
    setTimeout(act, slow4G.latency / 2);
  };
  const open = (browser: Socket) => {
    const server = connect(Number(new URL(url).port), '127.0.0.1');
    const queue: Queue = [];
    const down = (bytes: number, act: () => void) => {
      queue.push({ bytes, deliver: () => oneWay(act) });
      sendDown(queue);
    };
    server.on('data', (chunk: Buffer) => {
      for (let start = 0; start < chunk.length; start += packet) {
        const piece = chunk.subarray(start, start + packet);
        down(piece.length, () => browser.write(piece));
      }
    });
    server.once('close', () => down(0, () => browser.destroy()));
    browser.on('data', (chunk: Buffer) => oneWay(() => server.write(chunk)));
    browser.once('close', () => server.destroy());
    // A connection that breaks off is closed, too.
    for (const socket of [browser, server]) socket.on('error', () => undefined).setNoDelay();
  };
  const proxy = createServer({ pauseOnConnect: true }, (browser) => {
    open(browser);
    setTimeout(() => browser.resume(), slow4G.latency);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const address = new URL(url);
  address.port = String((proxy.address() as AddressInfo).port);
  return {
    url: address.href,
    quiet: async () => {
      while (performance.now() - last < silence) await wait(50);
    },
    close: () => void proxy.close(),
  };
}
