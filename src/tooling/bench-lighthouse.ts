import { existsSync } from 'node:fs';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import { precompressFolder } from '#integrations/precompress.ts';
import { typicalPages } from './built-pages.ts';
import { freePort } from './free-port.ts';
import { launchBrowser } from './launch-browser.ts';
import { pageKind } from './page-kind.ts';
import { serve } from './serve.ts';
import { median } from './median.ts';

/**
 * `npm run bench:lighthouse [-- FOLDER [START]]`: Lighthouse on the longest page of each type of the built site, as it
 * judges phones, the median of three runs for each figure, against the quality standard; on those whose paths begin with
 * START alone where that is given, since a page takes half a minute. Exits 1 when a figure misses its limit.
 */
const [folder = 'dist', start = ''] = process.argv.slice(2);
// A missing page is sent as missing, which costs it points.
const paths = typicalPages(folder).filter((path) => path !== '404.html' && path.startsWith(start));
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const runs = 3;
/** Layout shift and blocking time in milliseconds at most; tools run a little script of their own. */
const limits = { page: { shift: 0, blocking: 0 }, tool: { shift: 0.01, blocking: 50 } } as const;

interface Figures {
  readonly scores: readonly number[];
  readonly shift: number;
  readonly blocking: number;
  /** Audits that cost points, for the reader of the report. */
  readonly faults: readonly string[];
}

async function measure(url: string, port: number): Promise<Figures> {
  const outcome = await lighthouse(url, {
    port,
    output: 'json',
    logLevel: 'silent',
    onlyCategories: [...categories],
  });
  if (!outcome) throw new Error(`Lighthouse gave no result for ${url}`);
  const { lhr } = outcome;
  if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
  const weighty = new Set(
    Object.values(lhr.categories).flatMap(({ auditRefs }) =>
      auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
    ),
  );
  return {
    scores: categories.map((name) => Math.round((lhr.categories[name]?.score ?? 0) * 100)),
    shift: lhr.audits['cumulative-layout-shift']?.numericValue ?? 1,
    blocking: lhr.audits['total-blocking-time']?.numericValue ?? Infinity,
    faults: Object.values(lhr.audits)
      .filter(({ id, score }) => weighty.has(id) && score !== null && score < 0.9)
      .map(({ id }) => id),
  };
}

// The benchmark builds its sites without the compressed files; what is judged is sent as a host sends it.
if (!existsSync(join(folder, 'index.html.br'))) await precompressFolder(folder);

// With any Referrer-Policy header the bundled Chromium aborts Lighthouse's navigations (net::ERR_ABORTED).
const { server, url } = await serve(folder, 0, { leftOut: ['Referrer-Policy'] });
const port = await freePort();
const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
const cells = (values: readonly (number | string)[]) =>
  values.map((value) => String(value).padStart(15)).join('');
console.log(''.padEnd(50) + cells([...categories, 'shift', 'blocking, ms']));
let misses = 0;
try {
  for (const path of paths) {
    const all: Figures[] = [];
    for (let run = 0; run < runs; run += 1) all.push(await measure(url + path, port));
    const scores = categories.map((_, index) => median(all.map((each) => each.scores[index] ?? 0)));
    const shift = median(all.map((each) => each.shift));
    const blocking = median(all.map((each) => each.blocking));
    const faults = new Set(all.flatMap((each) => each.faults));
    const limit = pageKind(`/${path}`) === 'tool' ? limits.tool : limits.page;
    const holds =
      scores.every((score) => score === 100) && shift <= limit.shift && blocking <= limit.blocking;
    if (!holds) misses += 1;
    console.log(
      `/${path}`.padEnd(50) +
        cells([...scores, shift.toFixed(3), Math.round(blocking)]) +
        (holds ? '' : `   MISSES ${[...faults].join(', ')}`),
    );
  }
} finally {
  await browser.close();
  server.close();
}
console.log(
  `\nlimits: 100 four times; shift ${limits.page.shift}, blocking ${limits.page.blocking} ms (tools ${limits.tool.shift}, ${limits.tool.blocking} ms)`,
);
console.log(misses === 0 ? 'every page holds them' : `${misses} pages miss them`);
process.exitCode = misses > 0 ? 1 : 0;
