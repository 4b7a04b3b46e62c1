import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { wordsOf, isStopWord, stemOf } from '#domain/search/words.ts';
import { alignTable } from './align-table.ts';
import { askPagefind, askSite } from './bench-search/ask-site.ts';
import { lunrOver } from './bench-search/lunr.ts';
import { measureWaits } from './bench-search/measure-waits.ts';
import { figuresOf, type Figures, type Query, type Ranking } from './bench-search/score.ts';
import { launchBrowser } from './launch-browser.ts';
import { serve } from './serve.ts';

/**
 * `npm run bench:search`: what a reader of the built site gets for each query of tests/search/queries.yaml, by kind,
 * beside plain Pagefind and lunr over the same text, and how soon answers come; exits 1 under its limits. Those of strangers.jsonl, of the hard
 * kinds alone, are printed apart and have no limit.
 * `--queries FILE.jsonl --json` asks another set, a `{ "id", "query" }` a line, and prints a line each with the results;
 * `--misses KIND` lists what queries of the tuning half miss.
 */
const { values } = parseArgs({
  options: {
    queries: { type: 'string' },
    json: { type: 'boolean', default: false },
    misses: { type: 'string' },
  },
});
const fail = (message: string): never => {
  console.error(message);
  process.exit(2);
};
if (!existsSync('dist/search/names.json')) fail('There is no built site: run npm run build first.');

const { server, url } = await serve('dist', 0);
const browser = await launchBrowser();
const page = await browser.newPage({ serviceWorkers: 'block' });
await page.goto(`${url}search/`);
await page.waitForSelector('.search-panel form');

async function close(status: number): Promise<never> {
  await browser.close();
  server.close();
  process.exit(status);
}

if (values.queries !== undefined) {
  if (!existsSync(values.queries)) fail(`There is no file ${values.queries}.`);
  const lines = readFileSync(values.queries, 'utf8')
    .split('\n')
    .filter((line) => line.trim());
  for (const [index, line] of lines.entries()) {
    let asked: { id?: unknown; query?: unknown };
    try {
      asked = JSON.parse(line) as typeof asked;
    } catch {
      fail(`Line ${index + 1} of ${values.queries} is not JSON.`);
      continue;
    }
    if (typeof asked.query !== 'string') fail(`Line ${index + 1} of ${values.queries} has no "query".`);
    const results = await askSite(page, asked.query as string);
    console.log(
      values.json
        ? JSON.stringify({ id: asked.id, results })
        : [asked.query, ...results.map((found) => `    ${found.title}  ${found.url}`)].join('\n'),
    );
  }
  await close(0);
}

const own = (parse(readFileSync('tests/search/queries.yaml', 'utf8')) as Query[]).filter(
  ({ later, kind }) => !later && kind !== 'nonsense',
);
const strangers = readFileSync('tests/search/strangers.jsonl', 'utf8')
  .trimEnd()
  .split('\n')
  .map((line): Query => ({ ...(JSON.parse(line) as Query), set: 'strangers' }));
const queries = [...own, ...strangers];
const base = new URL(url).pathname;
const lunr = lunrOver('dist', base);
const relative = (path: string) => `/${path.slice(base.length)}`;
const engines: Record<string, [Query, Ranking][]> = { ours: [], Pagefind: [], lunr: [] };
for (const query of queries) {
  const found = (await askSite(page, query.query)).map((result) => relative(result.url));
  engines['ours']!.push([query, found]);
  engines['Pagefind']!.push([query, (await askPagefind(page, query.query)).map(relative)]);
  engines['lunr']!.push([query, lunr(query.query).map(relative)]);
  const isHit = found.slice(0, 3).some((path) => query.right[path] === 2);
  if (values.misses && query.set === 'tune' && !isHit && [query.kind, 'all'].includes(values.misses))
    console.log(
      `${query.kind}: ${query.query}\n    wanted ${Object.keys(query.right).join(' ')}\n    got ${found.slice(0, 3).join(' ')}`,
    );
}

/** Whether a query has no telling word in common with the names of its pages: what only meaning can find. */
const names = JSON.parse(readFileSync('dist/search/names.json', 'utf8')) as {
  collections: string[];
  entries: [number, string, string, string][];
};
const stemsAt = new Map(
  names.entries.map(([number, path, title, aliases]) => [
    `/${path.startsWith('/') ? path.slice(1) : `${names.collections[number]}/${path}`}`,
    new Set(wordsOf(`${title} ${aliases}`).map(stemOf)),
  ]),
);
const sharesNothing = ({ query, right }: Query) => {
  const telling = wordsOf(query)
    .filter((word) => !isStopWord(word))
    .map(stemOf);
  return Object.keys(right).every(
    (path) => right[path] !== 2 || !telling.some((stem) => stemsAt.get(path)?.has(stem)),
  );
};

const isOwn = ({ set }: Query) => set !== 'strangers';
const kindsOf = (asked: readonly Query[]) => [...new Set(asked.map(({ kind }) => kind))];
const groups: [string, (query: Query) => boolean][] = [
  ['all', isOwn],
  ['half tuned on', ({ set }) => set === 'tune'],
  ['half held aside', ({ set }) => set === 'held'],
  ...kindsOf(own).map((name): [string, (query: Query) => boolean] => [
    name,
    (query) => isOwn(query) && query.kind === name,
  ]),
  ['no word in common', (query) => isOwn(query) && sharesNothing(query)],
  ['strangers', (query) => !isOwn(query)],
  ...kindsOf(strangers).map((name): [string, (query: Query) => boolean] => [
    `strangers, ${name}`,
    (query) => !isOwn(query) && query.kind === name,
  ]),
];
const percent = (share: number) => share.toFixed(2);
const figures = new Map<string, Record<string, Figures>>();
const rows = groups.map(([name, belongs]) => {
  const found = Object.fromEntries(
    Object.entries(engines).map(([engine, pairs]) => [
      engine,
      figuresOf(pairs.filter(([query]) => belongs(query))),
    ]),
  );
  figures.set(name, found);
  const ours = found['ours']!;
  return [
    name,
    String(ours.queries),
    ...[ours.success1, ours.success3, ours.mrr, ours.ndcg5, ours.nothing].map(percent),
    ...['Pagefind', 'lunr'].flatMap((engine) => [
      percent(found[engine]!.success3),
      percent(found[engine]!.mrr),
    ]),
  ];
});
console.log(
  alignTable([
    ['queries', 'n', 's@1', 's@3', 'MRR', 'nDCG@5', 'nothing', 'Pagefind s@3', 'MRR', 'lunr s@3', 'MRR'],
    ...rows,
  ]),
);

/** Milliseconds from the last key to the answer; with the first query of each kind, from a word to a sentence. */
const patience = { cold: 125, warm: 80 };
const typed = kindsOf(own).map((name) => own.find(({ kind }) => kind === name)!.query);
const waits = await measureWaits(browser, `${url}search/`, typed);
console.log(
  `From the last key to the answer, medians of ${typed.length}: ${Math.round(waits.cold)} ms with nothing in the cache, ${Math.round(waits.warm)} ms after that.`,
);

const limits: [string, boolean][] = [
  [`answers with nothing in the cache after ≤ ${patience.cold} ms`, waits.cold <= patience.cold],
  [`answers after that within ≤ ${patience.warm} ms`, waits.warm <= patience.warm],
  ['success@3 of all ≥ 0.95', figures.get('all')!['ours']!.success3 >= 0.95],
  ['MRR of all ≥ 0.85', figures.get('all')!['ours']!.mrr >= 0.85],
  ['nothing found in at most 1 of 100', figures.get('all')!['ours']!.nothing <= 0.01],
  ['success@3 of the half held aside ≥ 0.92', figures.get('half held aside')!['ours']!.success3 >= 0.92],
  ...kindsOf(own).flatMap((kind): [string, boolean][] => {
    const found = figures.get(kind)!;
    return [
      [`success@3 of ${kind} ≥ 0.85`, found['ours']!.success3 >= 0.85],
      [
        `${kind} no worse than Pagefind and lunr`,
        ['Pagefind', 'lunr'].every((engine) => found['ours']!.success3 >= found[engine]!.success3),
      ],
    ];
  }),
];
const missed = limits.filter(([, holds]) => !holds).map(([limit]) => limit);
for (const limit of missed) console.log(`MISSED  ${limit}`);
await close(missed.length > 0 ? 1 : 0);
