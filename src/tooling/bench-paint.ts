import { existsSync } from 'node:fs';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { precompressFolder } from '#integrations/precompress.ts';
import { alignTable } from './align-table.ts';
import { devices, lines, measurePaint, type Paint } from './bench-paint/measure.ts';
import { starlightOf } from './bench-paint/starlight.ts';
import { launchBrowser } from './launch-browser.ts';
import { median } from './median.ts';
import { guidesOf, readPeerPages } from './peer-site.ts';
import { serve } from './serve.ts';

/**
 * `npm run bench:paint`: when the longest guide and a page of middle length are first painted, on a processor four times
 * slower, with and without a slow line, beside a Starlight site of the same pages that is built under `.cache`; medians
 * of nine runs that take turns. Exits 1 over its limits. `--runs N` takes another number of runs, `--only TEXT` the rows
 * that have it in their name, `--json` prints every figure.
 */
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '9' },
    only: { type: 'string', default: '' },
    json: { type: 'boolean', default: false },
  },
});
/** First paint of something to see, for an empty one helps nobody, beside Starlight's; what the fonts may cost, in milliseconds; layout shift. */
const limits = { share: 0.9, fonts: 20, shift: 0 };

if (!existsSync('dist/index.html')) {
  console.error('There is no built site: run npm run build first.');
  process.exit(2);
}
if (!existsSync('dist/index.html.br')) await precompressFolder('dist');

const pages = readPeerPages();
const measured = [
  ['longest', guidesOf(pages).at(-1)!.path],
  ['middle', pages[Math.floor(pages.length / 2)]!.path],
] as const;

const ours = await serve('dist', 0);
const peer = await serve(await starlightOf(pages), 0, { base: '/' });
const browser = await launchBrowser();
/** Who takes turns: the name, where the site is, what is blocked. */
const sides = [
  ['ours', ours.url, []],
  ['Starlight', peer.url, []],
  ['without fonts', ours.url, ['*.woff2']],
] as const;

const whole = (figure: number) => String(Math.round(figure));
const rows: string[][] = [];
const missed: string[] = [];
for (const device of devices)
  for (const line of lines)
    for (const [length, path] of measured) {
      const name = `${length}, ${device.name}, ${line.name}`;
      if (!name.includes(values.only)) continue;
      const all: Record<string, Paint[]> = {};
      // The first round warms up what all of them share, and is not counted.
      for (let run = -1; run < Number(values.runs); run++)
        for (const [side, url, blocked] of sides) {
          const paint = await measurePaint(browser, url + path, device, line, blocked);
          if (run >= 0) (all[side] ??= []).push(paint);
        }
      if (values.json) console.log(JSON.stringify({ name, path, all }));
      const middle = (side: string, figure: keyof Paint) => median(all[side]!.map((paint) => paint[figure]));
      const share = middle('ours', 'contentful') / middle('Starlight', 'contentful');
      const fonts = middle('ours', 'contentful') - middle('without fonts', 'contentful');
      const shift = Math.max(...all['ours']!.map((paint) => paint.shift));
      rows.push([
        name,
        ...['ours', 'Starlight'].map((side) => whole(middle(side, 'contentful'))),
        share.toFixed(2),
        whole(middle('without fonts', 'contentful')),
        ...['ours', 'Starlight'].map((side) => whole(middle(side, 'first'))),
        ...['ours', 'Starlight'].map((side) => whole(middle(side, 'largest'))),
        shift.toFixed(3),
      ]);
      console.error(rows.at(-1)!.join(' | '));
      if (share > limits.share) missed.push(`${name}: ${share.toFixed(2)} of Starlight’s first paint`);
      if (fonts > limits.fonts) missed.push(`${name}: the fonts cost ${whole(fonts)} ms`);
      if (shift > limits.shift) missed.push(`${name}: shifts by ${shift.toFixed(3)}`);
    }
console.log(
  alignTable([
    [
      'first contents, ms',
      'ours',
      'Starlight',
      'share',
      'no fonts',
      'any paint',
      'its',
      'largest',
      'its',
      'shift',
    ],
    ...rows,
  ]),
);
console.log(
  `\nlimits: ${limits.share} of Starlight’s first paint; fonts ${limits.fonts} ms; shift ${limits.shift}; load ${loadavg()[0]!.toFixed(1)}`,
);
for (const line of missed) console.log(`OVER  ${line}`);
await browser.close();
for (const { server } of [ours, peer]) server.close();
process.exit(missed.length > 0 ? 1 : 0);
