import { existsSync } from 'node:fs';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { precompressFolder } from '#integrations/precompress.ts';
import { headersFor } from '#domain/hosting/header-rules.ts';
import { alignTable } from './align-table.ts';
import { startChromium } from './bench-next/chromium.ts';
import { docusaurusOf } from './bench-next/docusaurus.ts';
import { firstLinked, withLocalLinks } from './bench-next/local-links.ts';
import { measureSwaps, type Side, type Swap, type Way } from './bench-next/measure.ts';
import { slowLineTo } from './bench-next/slow-line.ts';
import { vitepressOf } from './bench-next/vitepress.ts';
import { median } from './median.ts';
import { guidesOf, readPeerPages } from './peer-site.ts';
import { serve } from './serve.ts';

/**
 * `npm run bench:next`: from the click on a link of the longest guide to the next page, on slow 4G, with and without the
 * Speculation Rules, beside a VitePress and a Docusaurus site of the same pages that are built under `.cache`; medians of
 * nine runs that take turns. Exits 1 where the next page, prerendered, takes longer than its limit, and 2 where something
 * is missing. `--runs N` takes another number of runs, `--json` prints every figure.
 */
const { values } = parseArgs({
  options: { runs: { type: 'string', default: '9' }, json: { type: 'boolean', default: false } },
});
/** From the click to a prerendered page, in milliseconds. */
const limit = 100;
/** Milliseconds of rest after which Chromium prerenders by moderate rules; else it begins when the button is pressed. */
const dwell = 200;
const ways: readonly Way[] = [
  { name: 'rests 500 ms', rest: 500 },
  { name: 'quick, 50 ms', rest: 50 },
];
/** The one that npm brings along does not prerender. */
const chromium = '/usr/bin/chromium';

const missing = !existsSync(chromium)
  ? `A browser that prerenders is needed at ${chromium} (Debian: apt-get install chromium).`
  : !existsSync('dist/index.html') && 'There is no built site: run npm run build first.';
if (missing) {
  console.error(missing);
  process.exit(2);
}
if (!existsSync('dist/index.html.br')) await precompressFolder('dist');

const pages = readPeerPages();
const start = guidesOf(pages).at(-1)!;
const link = [start.path, firstLinked(start, pages)] as const;
const peerPages = withLocalLinks(pages);

const ours = await serve('dist', 0);
/** Both peers name what is in this folder by a hash: it may be kept as long as what is in ours. */
const headersOf = (path: string) => headersFor(path.replace(/^assets\//u, '_astro/'));
const vitepress = await serve(await vitepressOf(peerPages), 0, { base: '/', headersOf });
const docusaurus = await serve(await docusaurusOf(peerPages), 0, { base: '/', headersOf });
const servers = [ours, vitepress, docusaurus];
// Connections live as long as with nginx, not five seconds as with Node.
for (const { server } of servers) server.keepAliveTimeout = 75_000;
const [ourLine, vitepressLine, docusaurusLine] = await Promise.all(servers.map(({ url }) => slowLineTo(url)));
const browser = await startChromium(chromium);
const sides: readonly Side[] = [
  { name: 'ours', line: ourLine!, savesData: false },
  { name: 'without rules', line: ourLine!, savesData: true },
  { name: 'VitePress', line: vitepressLine!, savesData: false },
  { name: 'Docusaurus', line: docusaurusLine!, savesData: false },
];

const visits = ['first visit', 'second visit'];
const load = () => loadavg()[0]!.toFixed(1);
const whole = (figure: number) => String(Math.round(figure));
const rows: string[][] = [];
const missed: string[] = [];
for (const way of ways) {
  const all: Record<string, (readonly [Swap, Swap])[]> = {};
  const before = load();
  // The first round warms up what all of them share, and is not counted.
  for (let run = -1; run < Number(values.runs); run++)
    for (const side of sides) {
      const swaps = await measureSwaps(browser, side, way, link);
      if (run >= 0) (all[side.name] ??= []).push(swaps);
    }
  if (values.json) console.log(JSON.stringify({ way, link, all }));
  for (const [index, visit] of visits.entries()) {
    const middle = (side: string) => median(all[side]!.map((swaps) => swaps[index]!.time));
    const prerendered = all['ours']!.filter((swaps) => swaps[index]!.isPrerendered).length;
    const name = `${visit}, ${way.name}`;
    rows.push([
      name,
      ...sides.map((side) => whole(middle(side.name))),
      `${prerendered} of ${values.runs}`,
      `${before} to ${load()}`,
    ]);
    console.error(rows.at(-1)!.join(' | '));
    if (way.rest >= dwell && middle('ours') > limit) missed.push(`${name}: ${whole(middle('ours'))} ms`);
  }
}
console.log(
  alignTable([['click to heading, ms', ...sides.map(({ name }) => name), 'prerendered', 'load'], ...rows]),
);
console.log(`\nlimit: ${limit} ms for ours where the pointer rests, so that the page is prerendered`);
for (const line of missed) console.log(`OVER  ${line}`);
await browser.close();
process.exit(missed.length > 0 ? 1 : 0);
