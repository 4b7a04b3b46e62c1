import { existsSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { createUrls } from '#domain/navigation/urls.ts';
import { alignTable } from './align-table.ts';
import { fillBrowser } from './bench-saving/fill-browser.ts';
import { measurePage } from './bench-saving/measure.ts';
import { scenarios } from './bench-saving/scenarios.ts';
import { measureRefusals } from './bench-saving/refusals.ts';
import { launchBrowser } from './launch-browser.ts';
import { serve } from './serve.ts';

/**
 * `npm run bench:saving`: how long tools take with lists as long as they may be, on a processor four times slower,
 * on the clock and as the work of the page's thread; exits 1 over its limits. On a machine that is busy with other things
 * the work is judged, since the clock counts theirs. `--only TEXT` takes the pages that have it in their
 * name, `--runs N` another number of runs than five.
 */
const { values } = parseArgs({
  options: { only: { type: 'string', default: '' }, runs: { type: 'string', default: '5' } },
});
const limits = { open: 1_000, key: 50, refusal: 2_000 };
const isBusy = () => loadavg()[0]! > availableParallelism();
if (!existsSync('dist/index.html')) {
  console.error('There is no built site: run npm run build first.');
  process.exit(2);
}

const { server, url } = await serve('dist', 0);
const urls = createUrls(new URL(url).pathname);
const browser = await launchBrowser();
const rows: string[][] = [];
const missed: string[] = [];
for (const { tool, hash, what, lists } of scenarios) {
  const name = `${tool}${hash}: ${what}`;
  if (!name.includes(values.only)) continue;
  const context = await browser.newContext({ serviceWorkers: 'block' });
  await fillBrowser(context, url, lists());
  const address = new URL(tool ? urls.tool(tool, hash) : urls.hub('tools'), url).href;
  const waits = await measurePage(context, address, Number(values.runs));
  await context.close();
  const written = (['open', 'openWork', 'key', 'keyWork'] as const).map((what) =>
    Number.isNaN(waits[what]) ? '–' : String(Math.round(waits[what])),
  );
  rows.push([name, ...written, String(waits.elements)]);
  console.error(rows.at(-1)!.join(' | '));
  const [open, key] = isBusy() ? [waits.openWork, waits.keyWork] : [waits.open, waits.key];
  if (open > limits.open) missed.push(`${name}: opens in ${Math.round(open)} ms`);
  if (key > limits.key) missed.push(`${name}: a key takes ${Math.round(key)} ms`);
}
console.log(alignTable([['page', 'open, ms', 'its work', 'key, ms', 'its work', 'elements'], ...rows]));
if ('refusals'.includes(values.only)) {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const refusals = await measureRefusals(context, new URL(urls.tool('data'), url).href);
  console.log('');
  console.log(
    alignTable([
      ['refused', 'MB', 'after, ms', 'its work', 'page blocked, ms'],
      ...refusals.map(({ name, megabytes, ...ms }) => [
        name,
        megabytes.toFixed(1),
        ...[ms.wait, ms.work, ms.blocked].map((each) => String(Math.round(each))),
      ]),
    ]),
  );
  for (const { name, wait, work } of refusals)
    if ((isBusy() ? work : wait) > limits.refusal) missed.push(`${name}: refused too late`);
}
for (const line of missed) console.log(`OVER  ${line}`);
await browser.close();
server.close();
process.exit(missed.length > 0 ? 1 : 0);
