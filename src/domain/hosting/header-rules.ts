/** Header fields by name; which host sends them how: see README.md#hosting. */
export type Headers = Readonly<Record<string, string>>;

/**
 * Sent with every response. The page's own Content-Security-Policy, in a meta element, holds the hashes of its
 * scripts and styles; of two policies a browser enforces both, so this one says only what a meta element cannot.
 */
export const strictHeaders: Headers = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  // Without includeSubDomains: whoever hosts a handbook does not decide for the rest of a domain.
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  // Interview practice records an answer when it is asked to; nothing else of the device is ever used.
  'Permissions-Policy':
    'camera=(), display-capture=(), geolocation=(), microphone=(self), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/**
 * What pages of other sites may read, too: data that is the same for everybody, for notebooks and pages that ask for it
 * in a browser. The folder lies in no folder of the rules below.
 */
export const shared = {
  folder: 'data/v1/',
  headers: { 'Access-Control-Allow-Origin': '*' },
  why: 'data for notebooks and pages of other sites',
} as const satisfies { folder: string; headers: Headers; why: string };

/** How long what lies below a folder may be kept. */
export interface CacheRule {
  /** Below the base path, with a slash at its end: every host can say "everything below a folder". */
  readonly folder: string;
  readonly cacheControl: string;
  /** One line for readers of the configuration: what is there, and why this long. */
  readonly why: string;
}

const forAYear = 'public, max-age=31536000, immutable';

/** Folders whose files are named after their content, so that a name never changes its meaning. */
export const cacheRules: readonly CacheRule[] = [
  { folder: '_astro/', cacheControl: forAYear, why: 'scripts and fonts, named by a hash of their content' },
  { folder: 'pagefind/fragment/', cacheControl: forAYear, why: 'texts of search results, named by a hash' },
  { folder: 'pagefind/index/', cacheControl: forAYear, why: 'parts of the search index, named by a hash' },
  { folder: 'pagefind/filter/', cacheControl: forAYear, why: 'filters of the search, named by a hash' },
];

/**
 * For everything else: pages, the service worker, the entry of the search index, tool data, downloads. Kept, but
 * asked for anew each time; what has not changed costs an answer of 304 without a body.
 */
export const revalidated = {
  cacheControl: 'no-cache',
  why: 'pages, the service worker, data, downloads: kept, and asked for anew each time',
} as const;

/** The headers of a file or page, by its path below the base path (`_astro/page.js`, `frameworks/sbi/`). */
export function headersFor(path: string): Headers {
  const rule = cacheRules.find(({ folder }) => path.startsWith(folder)) ?? revalidated;
  return {
    ...strictHeaders,
    ...(path.startsWith(shared.folder) ? shared.headers : {}),
    'Cache-Control': rule.cacheControl,
  };
}
