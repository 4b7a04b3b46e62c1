import { rmSync } from 'node:fs';
import { generate, prepareBareSite, prepareSite } from './bench/projects.ts';
import { runBuild, type Build } from './bench/run-build.ts';

/**
 * `npm run bench [-- 100 2000]`: builds as many generated pages through the site's own templates, beside the barest
 * Astro build of the same MDX, and holds the limits of the quality standard. The folders stay in
 * `.cache/bench/` for `npm run bench:lighthouse -- .cache/bench/site-2000/dist`.
 */
const counts = process.argv.slice(2).map(Number);
const sizes = counts.length > 0 ? counts : [100, 2000, 10_000];
if (sizes.some((count) => !Number.isInteger(count) || count < 1)) {
  console.error('Give numbers of pages, like: npm run bench -- 100 2000');
  process.exit(2);
}

/**
 * The limits (see src/tooling/README.md#what-it-holds-to); the first three are for 2,000 pages, growth is that of one more page's
 * cost.
 */
const limits = { timesBare: 1.8, memory: 2.2e9, bytes: 110e6, growth: 1.25 } as const;

/** A time that is held to a limit is the best of as many builds; a busy machine makes single ones a fifth longer. */
const builds = (count: number): number => (count === 2000 ? 3 : 1);

/** A project, built once or more. */
interface Built extends Build {
  /** What the first build took: one build of any size is only beside one of another. */
  readonly single: number;
}

/** The quickest of some builds of a project, with the most memory that any of them took. */
async function best(folder: string, times: number): Promise<Built> {
  const made: Build[] = [];
  while (made.length < times) made.push(await runBuild(folder));
  const quickest = made.reduce((one, other) => (other.seconds < one.seconds ? other : one));
  const memories = made.map(({ memory }) => memory).filter((memory) => memory !== null);
  return {
    ...quickest,
    single: made[0]!.seconds,
    memory: memories.length > 0 ? Math.max(...memories) : null,
  };
}

const cells = (values: readonly string[]) => values.map((value) => value.padStart(14)).join('');
const show = (name: string, { seconds, memory, pages, bytes, forPrograms }: Build) =>
  console.log(
    name.padEnd(18) +
      cells([
        String(pages),
        seconds.toFixed(1),
        memory === null ? 'not measured' : (memory / 1e9).toFixed(2),
        (bytes / 1e6).toFixed(1),
        (bytes / pages / 1e3).toFixed(1),
        (forPrograms / 1e6).toFixed(1),
        ((1000 * seconds) / pages).toFixed(1),
      ]),
  );

console.log(
  ''.padEnd(18) +
    cells(['pages', 'seconds', 'memory, GB', 'size, MB', 'KB a page', 'programs, MB', 'ms a page']),
);
const measured: { count: number; site: Built; bare: Built }[] = [];
for (const count of sizes) {
  const corpus = generate(count);
  const folder = (kind: string) => `.cache/bench/${kind}-${count}`;
  prepareBareSite(folder('bare'), corpus);
  const bare = await best(folder('bare'), builds(count));
  show(`bare ${count}`, bare);
  rmSync(folder('bare'), { recursive: true });
  prepareSite(folder('site'), corpus);
  const site = await best(folder('site'), builds(count));
  show(`site ${count}`, site);
  measured.push({ count, site, bare });
}

let failures = 0;
const hold = (what: string, value: number, limit: number, digits = 2) => {
  const holds = value <= limit;
  if (!holds) failures += 1;
  console.log(`${holds ? 'ok  ' : 'OVER'} ${what}: ${value.toFixed(digits)} of ${limit}`);
};
console.log('');
const at2000 = measured.find(({ count }) => count === 2000);
if (at2000) {
  const { site, bare } = at2000;
  hold('2,000 pages, time beside the bare build', site.seconds / bare.seconds, limits.timesBare);
  if (site.memory !== null)
    hold('2,000 pages, memory of any process, GB', site.memory / 1e9, limits.memory / 1e9);
  hold('2,000 pages, HTML and search index, MB', site.bytes / 1e6, limits.bytes / 1e6, 1);
}
// What one more page costs must not grow with the number of pages. Three sizes tell: the site's own pages, which are
// the same in each, cancel out.
type Measured = (typeof measured)[number];
const costOfOneMore = (fewer: Measured, more: Measured, costOf: (size: Measured) => number): number =>
  (costOf(more) - costOf(fewer)) / (more.count - fewer.count);
for (const [index, largest] of measured.entries()) {
  const [smallest, middle] = [measured[index - 2], measured[index - 1]];
  if (!smallest || !middle) continue;
  const growth = (costOf: (size: Measured) => number) =>
    costOfOneMore(middle, largest, costOf) / costOfOneMore(smallest, middle, costOf);
  const name = `one page more at ${largest.count} pages beside ${middle.count}`;
  hold(
    `${name}, size`,
    growth(({ site }) => site.bytes),
    limits.growth,
  );
  hold(
    `${name}, time`,
    growth(({ site }) => site.single),
    limits.growth,
  );
}
process.exitCode = failures > 0 ? 1 : 0;
