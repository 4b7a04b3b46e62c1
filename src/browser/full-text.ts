import { isNear, markedWords, type FoundPage } from '#domain/search/results.ts';

/** What we use of Pagefind's browser API (pagefind.app/docs/api). */
interface Pagefind {
  createInstance(options: Record<string, unknown>): PagefindInstance;
}
interface PagefindInstance {
  options(options: Record<string, unknown>): Promise<void>;
  search(
    query: string,
    options: { filters: Record<string, string | { none: string[] }> },
  ): Promise<{ results: TextResult[]; unfilteredResultCount: number }>;
}
interface TextResult {
  id: string;
  score: number;
  data(): Promise<PagefindPage>;
}
interface PagefindPage {
  url: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  excerpt: string;
  sub_results: { title: string; url: string; excerpt: string }[];
}

export interface TextMatch {
  readonly page: FoundPage;
  /** The share of the query's words, by rarity in the text, that the page's text holds and is about: 0 to 1. */
  readonly score: number;
}

export interface FullText {
  /** The pages whose text holds most of the words, the rarer counting more; works by others are left out. */
  search(words: readonly string[], collection: string | undefined): Promise<readonly TextMatch[]>;
}

/** Sections shown below a result. */
const mostSections = 2;
/** Pages taken over from the full text; each costs the text of its page. */
const mostPages = 6;
/** Most words asked for; each may cost a part of the index. */
const mostWords = 8;

const toFoundPage = ({ url, meta, filters, excerpt, sub_results }: PagefindPage): FoundPage => ({
  url,
  title: meta['title'] ?? url,
  answer: meta['answer'] ?? meta['description'] ?? '',
  collection: (filters['collection']?.[0] ?? 'responsibilities') as FoundPage['collection'],
  sections: sub_results
    .filter((section) => section.url.includes('#'))
    .slice(0, mostSections)
    .map(({ title, url: sectionUrl }) => ({ title, url: sectionUrl })),
  excerpt,
});

/**
 * Whether a part of the index or of the filters was asked for since a time of this page, in milliseconds, and did not
 * come. Pagefind 1.5 searches without it, now and later, and finds nothing or the wrong pages. One that breaks off
 * midway is not noticed.
 */
const lacksPart = (base: string, since: number): boolean => {
  const fetched = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  return fetched.some(
    ({ startTime, name, responseStatus, decodedBodySize }) =>
      startTime >= since &&
      ['index', 'filter'].some((folder) => name.includes(`${base}pagefind/${folder}/`)) &&
      // The status is undefined in browsers that do not tell.
      ((responseStatus === 0 && decodedBodySize === 0) || responseStatus >= 400),
  );
};

/** Has a file fetched, once, that will be asked for by `fetch` soon. */
function preload(href: string): void {
  if (document.querySelector(`link[href="${href}"]`)) return;
  const kind = { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous' };
  document.head.append(Object.assign(document.createElement('link'), { ...kind, href }));
}

/**
 * Loads the full-text engine built with the site. It and its searches reject where a file cannot be fetched; what did
 * not come is fetched anew by an engine loaded anew, except the module itself, which some browsers ask for once.
 */
export async function loadFullText(base: string): Promise<FullText> {
  preload(`${base}pagefind/wasm.${document.documentElement.lang.toLowerCase()}.pagefind`);
  const { createInstance } = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  const since = performance.now();
  // As many as a long search may take: beyond 250 browsers stop noting what was fetched.
  performance.setResourceTimingBufferSize(5000);
  const pagefind = createInstance({
    baseUrl: base,
    excerptLength: 24,
    // A query takes a few milliseconds; the worker would cost every first search another 11 KB.
    noWorker: true,
  });
  // A word in a page's title says more than any number of mentions in its text. Unlike `init`, this waits for the engine.
  await pagefind.options({ ranking: { metaWeights: { title: 12, answer: 2, description: 2 } } });
  return {
    async search(words, collection) {
      // Our own pages only: works by others are found by their names.
      const filters = { collection: collection ?? { none: ['sources'] } };
      const asked = words.slice(0, mostWords);
      const answers = await Promise.all(asked.map((word) => pagefind.search(word, { filters })));
      if (lacksPart(base, since)) throw new Error('a part of the index did not come');
      const total = Math.max(1, ...answers.map(({ results }) => results.length)) * 1.5;
      const rarities = answers.map(({ results }) =>
        results.length ? Math.log(1 + total / results.length) : 0,
      );
      const whole = rarities.reduce((sum, rarity) => sum + rarity, 0);
      const pages = new Map<string, { score: number; best: number; result: TextResult; word: string }>();
      answers.forEach(({ results }, index) => {
        const top = results[0]?.score ?? 1;
        for (const result of results) {
          const own = (rarities[index]! / whole) * Math.sqrt(result.score / top);
          const known = pages.get(result.id);
          if (!known) pages.set(result.id, { score: own, best: own, result, word: asked[index]! });
          else {
            known.score += own;
            if (own > known.best) Object.assign(known, { best: own, result, word: asked[index]! });
          }
        }
      });
      const best = [...pages.values()].sort((one, other) => other.score - one.score).slice(0, mostPages);
      const found = await Promise.all(
        best.map(async ({ score, result, word }) => ({ score, word, data: await result.data() })),
      );
      return found
        .filter(({ word, data: { meta, excerpt } }) =>
          isNear(word, `${meta['title'] ?? ''} ${markedWords(excerpt)}`),
        )
        .map(({ score, data }) => ({ page: toFoundPage(data), score }));
    },
  };
}
