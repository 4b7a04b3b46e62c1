import { setTimeout as sleep } from 'node:timers/promises';
import { waitOf, type Reply } from './judge.ts';

export interface Manners {
  /** Names the project and where it can be reached. */
  readonly userAgent: string;
  /** Milliseconds between two requests to one host. */
  readonly pause: number;
  /** Milliseconds after which a request is given up. */
  readonly patience: number;
  /** Most milliseconds that we wait because a host asks us to. */
  readonly longestWait: number;
}

const mostRedirects = 5;
const mostRetries = 2;
/** Milliseconds to wait where a host is busy without saying for how long. */
const usualWait = 10_000;
/** Statuses after which a host is worth asking again. */
const busy: readonly number[] = [429, 503];
/** True where a host does not answer HEAD as it may answer GET. */
const refusesHead = (reply: Reply) =>
  'silence' in reply || (reply.status >= 400 && !busy.includes(reply.status));

/** Lets one request at a time through to each host, with a pause between two. */
function createGate(pause: number) {
  const free = new Map<string, Promise<number>>();
  return async <T>(host: string, request: () => Promise<T>): Promise<T> => {
    const before = free.get(host) ?? Promise.resolve(0);
    const turn = before.then(async (freeTime) => {
      await sleep(Math.max(0, freeTime - performance.now()));
      return request();
    });
    const next = () => performance.now() + pause;
    free.set(host, turn.then(next, next));
    return turn;
  };
}

/** Why a request failed: the code beneath fetch's "fetch failed", or the time that ran out. */
const reasonOf = (error: unknown): string => {
  const { name, message, cause } = error as Error & { cause?: { code?: string; message?: string } };
  return name === 'TimeoutError' ? 'no answer in time' : (cause?.code ?? cause?.message ?? message);
};

/** Makes the function that asks a host for an address and never rejects. */
export function createAsk({ userAgent, pause, patience, longestWait }: Manners) {
  const gate = createGate(pause);

  const request = (method: string, address: string): Promise<Response> =>
    gate(new URL(address).host, async () => {
      const response = await fetch(address, {
        method,
        redirect: 'manual',
        headers: { 'user-agent': userAgent, accept: 'text/html,*/*;q=0.8' },
        signal: AbortSignal.timeout(patience),
      });
      await response.body?.cancel();
      return response;
    });

  async function follow(method: string, start: string): Promise<Reply> {
    let address = start;
    let movedTo: string | null = null;
    let isPermanent = true;
    for (let hop = 0; hop <= mostRedirects; hop++) {
      const { status, headers } = await request(method, address);
      const target = headers.get('location');
      // A DOI is a redirect by design; that its registry knows it is the answer.
      const isLast = status < 300 || status >= 400 || !target || new URL(address).host === 'doi.org';
      if (isLast) return { status, movedTo, retryAfter: headers.get('retry-after') };
      address = new URL(target, address).href;
      isPermanent &&= status === 301 || status === 308;
      if (isPermanent) movedTo = address;
    }
    return { silence: 'redirects without end' };
  }

  const reach = (method: string, address: string): Promise<Reply> =>
    follow(method, address).catch((error: unknown) => ({ silence: reasonOf(error) }));

  return async (address: string): Promise<Reply> => {
    for (let retries = 0; ; retries++) {
      const head = await reach('HEAD', address);
      const reply = refusesHead(head) ? await reach('GET', address) : head;
      if ('silence' in reply || !busy.includes(reply.status)) return reply;
      const wait = waitOf(reply.retryAfter, new Date()) ?? usualWait;
      if (retries === mostRetries || wait > longestWait) return reply;
      await sleep(wait);
    }
  };
}
