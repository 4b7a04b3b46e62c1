import { spawn } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { createUrls } from '#domain/navigation/urls.ts';
import { site } from '#site';
import { alignTable } from './align-table.ts';
import { readLoad, type LoadResult } from './load-result.ts';
import { startNginx } from './nginx.ts';

/** Connections that ask again as soon as they have their answer: enough to keep every core of a small machine busy. */
const load = { requests: 8000, connections: 16, secondsAtMost: 30 } as const;

/**
 * 50 ms is less than a phone's way to a host and back, so that a reader does not notice it. 1,000 requests a
 * second are 200 first visits: what one small machine should bear before there is any CDN.
 */
const limits = { requestsPerSecond: 1000, p99: 50, errors: 0 } as const;

const isWithin = ({ requestsPerSecond, p99, errors }: LoadResult) =>
  requestsPerSecond >= limits.requestsPerSecond && p99 <= limits.p99 && errors <= limits.errors;

/** Sends the load and gives hey's lines. What a hung hey did not ask for counts as errors. */
const sendLoad = (url: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const options = `-n ${load.requests} -c ${load.connections} -t 5 -o csv -disable-compression`.split(' ');
    const hey = spawn('hey', [...options, '-H', 'Accept-Encoding: br', url], {
      timeout: load.secondsAtMost * 1000,
    });
    let csv = '';
    hey.stdout.on('data', (text: Buffer) => (csv += text.toString()));
    hey.once('error', () => reject(new Error('The load tool is missing (Debian: apt-get install hey).')));
    hey.once('close', () => resolve(csv));
  });

const targets = () => [
  { name: 'page', path: 'frameworks/sbi/', status: 200 },
  { name: 'home page', path: '', status: 200 },
  { name: 'hashed asset', path: globSync('_astro/*.js', { cwd: 'dist' }).sort()[0] ?? '', status: 200 },
  { name: 'missing page', path: 'no-such-page/', status: 404 },
];

async function measure(): Promise<(LoadResult & { name: string })[]> {
  const nginx = await startNginx('dist', createUrls(site.base).root);
  try {
    const results = [];
    for (const { name, path, status } of targets())
      results.push({ name, ...readLoad(await sendLoad(nginx.url + path), load.requests, status) });
    return results;
  } finally {
    await nginx.stop();
  }
}

/** `npm run bench:serve`: what the generated nginx configuration bears on this machine, beside the limits. */
try {
  if (!existsSync('dist/index.html'))
    throw new Error('There is no built site in dist/. Run npm run build first.');
  const results = await measure();
  console.log(
    `nginx on ${availableParallelism()} cores that it shares with the load: ` +
      `${load.requests} requests each, ${load.connections} at once, brotli\n`,
  );
  const rows = results.map(({ name, requestsPerSecond, p99, errors }) => [
    name,
    requestsPerSecond.toFixed(0),
    p99.toFixed(1),
    String(errors),
  ]);
  const limitRow = ['limit', `≥ ${limits.requestsPerSecond}`, `≤ ${limits.p99}`, String(limits.errors)];
  console.log(alignTable([['', 'requests/s', 'p99 ms', 'errors'], ...rows, limitRow]));
  if (!results.every(isWithin)) throw new Error('A figure is beyond its limit.');
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
