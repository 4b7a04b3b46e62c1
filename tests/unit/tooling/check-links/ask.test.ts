import { describe, expect, it } from 'vitest';
import { createAsk } from '#tooling/check-links/ask.ts';
import { judge } from '#tooling/check-links/judge.ts';
import { startLinkServer } from '../../../support/link-server.ts';

const manners = {
  userAgent: 'A handbook link check (https://handbook.example)',
  patience: 1000,
  longestWait: 2000,
};

async function start(pause = 0) {
  const { host, requests } = await startLinkServer();
  const ask = createAsk({ ...manners, pause });
  return { host, requests, verdictOn: async (path: string) => judge(await ask(host + path)) };
}

describe.concurrent('asking a host', { timeout: 30_000 }, () => {
  it.each([
    ['/sound', 'sound', ''],
    ['/sent-on', 'sound', ''],
    ['/no-head', 'sound', ''],
    ['/hangs-up-on-head', 'sound', ''],
    ['/busy-once', 'sound', ''],
    ['/gone', 'broken', 'status 404'],
    ['/moved-to-gone', 'broken', 'status 404'],
    ['/forbidden', 'unreachable', 'status 403'],
    ['/busy-today', 'unreachable', 'status 503'],
    ['/always-busy', 'unreachable', 'status 429'],
    ['/circle', 'unreachable', 'redirects without end'],
    ['/slow', 'unreachable', 'no answer in time'],
    ['/hangs-up', 'unreachable', 'UND_ERR_SOCKET'],
  ])('finds %s %s', async (path, verdict, detail) => {
    const { verdictOn } = await start();
    expect(await verdictOn(path)).toEqual({ verdict, detail });
  });

  it.each(['/moved', '/moved-twice'])('tells where %s leads for good', async (path) => {
    const { verdictOn, host } = await start();
    expect(await verdictOn(path)).toEqual({ verdict: 'moved', detail: `${host}/sound` });
  });

  it('asks with HEAD, and with GET only where that is refused', async () => {
    const { verdictOn, requests } = await start();
    await verdictOn('/sound');
    await verdictOn('/no-head');
    expect(requests.map(({ line }) => line)).toEqual(['HEAD /sound', 'HEAD /no-head', 'GET /no-head']);
  });

  it('waits as long as a busy host asks, and asks it three times at most', async () => {
    const { verdictOn, requests } = await start();
    await verdictOn('/busy-once');
    expect(requests[1]!.at - requests[0]!.at).toBeGreaterThan(990);
    await verdictOn('/always-busy');
    expect(requests).toHaveLength(5);
  });

  it('says who asks', async () => {
    const { verdictOn, requests } = await start();
    await verdictOn('/sound');
    expect(requests[0]?.agent).toBe(manners.userAgent);
  });

  it('pauses between two requests to a host, also where many want to ask it', async () => {
    const { verdictOn, requests } = await start(100);
    await Promise.all([verdictOn('/sound'), verdictOn('/moved'), verdictOn('/sound')]);
    const times = requests.map(({ at }) => at);
    expect(times).toHaveLength(4);
    for (let at = 1; at < times.length; at++) expect(times[at]! - times[at - 1]!).toBeGreaterThan(95);
  });

  it('says why there is no connection', async () => {
    const ask = createAsk({ ...manners, pause: 0 });
    expect(await ask('http://127.0.0.1:1/')).toHaveProperty('silence');
  });
});
