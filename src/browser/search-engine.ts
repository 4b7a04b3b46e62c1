import { isNear, markedWords, rankByTitle, type FoundPage } from '#domain/search/results.ts';

/** What we use of Pagefind's browser API (pagefind.app/docs/api). */
interface Pagefind {
  createInstance(options: Record<string, unknown>): PagefindInstance;
}
interface PagefindInstance {
  options(options: Record<string, unknown>): Promise<void>;
  search(
    query: string,
    options: { filters: Record<string, string | { none: string[] }> },
  ): Promise<{
    results: { data(): Promise<PagefindPage> }[];
    /** Pages found by filter and value, whatever the filters of this search. */
    totalFilters: Record<string, Record<string, number>>;
  }>;
}
interface PagefindPage {
  url: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  excerpt: string;
  sub_results: { title: string; url: string; excerpt: string }[];
}

export interface SearchAnswer {
  /** Pages found in all. */
  readonly total: number;
  /** Pages found in each collection, without the filter. */
  readonly counts: Readonly<Record<string, number>>;
  readonly pages: readonly FoundPage[];
}

export interface SearchEngine {
  /** The best `limit` pages for a query; `collection` narrows it. */
  search(query: string, options: { limit: number; collection?: string }): Promise<SearchAnswer>;
}

/** Sections shown below a result. */
const mostSections = 3;

const toFoundPage = ({ url, meta, filters, sub_results }: PagefindPage): FoundPage => ({
  url,
  title: meta['title'] ?? url,
  answer: meta['answer'] ?? meta['description'] ?? '',
  collection: (filters['collection']?.[0] ?? 'responsibilities') as FoundPage['collection'],
  sections: sub_results
    .filter((section) => section.url.includes('#'))
    .slice(0, mostSections)
    .map(({ title, url: sectionUrl, excerpt }) => ({ title, url: sectionUrl, excerpt })),
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
 * Loads the search engine built with the site. It and its searches reject where a file cannot be fetched; what did not
 * come is fetched anew by an engine loaded anew, except the module itself, which some browsers ask for once.
 */
export async function loadSearchEngine(base: string): Promise<SearchEngine> {
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
    async search(query, { limit, collection }) {
      // Our pages before the works they cite, whatever the engine thinks of the titles of those. Counts by collection
      // come with an answer because it is narrowed by the collections.
      const filters = collection
        ? [{ collection }]
        : [{ collection: { none: ['sources'] } }, { collection: 'sources' }];
      const answers = await Promise.all(filters.map((filter) => pagefind.search(query, { filters: filter })));
      const results = answers.flatMap((answer) => answer.results);
      if (lacksPart(base, since)) throw new Error('a part of the index did not come');
      const found = await Promise.all(results.slice(0, limit).map((result) => result.data()));
      const near = found.filter(({ meta, excerpt }) =>
        isNear(query, `${meta['title'] ?? ''} ${markedWords(excerpt)}`),
      );
      return near.length === 0
        ? { total: 0, counts: {}, pages: [] }
        : {
            total: results.length - (found.length - near.length),
            counts: answers[0]?.totalFilters['collection'] ?? {},
            pages: rankByTitle(query, near.map(toFoundPage)),
          };
    },
  };
}
