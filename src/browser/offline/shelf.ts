import { createUrls } from '#domain/navigation/urls.ts';
import { createCatalogue, type Catalogue, type OfflineManifest } from '#domain/offline/manifest.ts';
import { worseOf, type Outcome } from '#domain/offline/outcome.ts';
import { kindOf } from '#domain/offline/what-is-kept.ts';

/** The page that stands in for pages that are not kept: always kept itself. */
export const offlinePage = createUrls('/').tool('offline').slice(1);

/** Every cache of a site begins so; the base path keeps two sites on one origin apart. */
export const cachePrefix = (base: string): string => `em-playbook:${base}:`;
const manifestFile = 'offline.json';
/** Files fetched at the same time. */
const lanes = 4;

/** What one build has kept in this browser, and how more is kept. */
export interface Shelf {
  readonly base: string;
  readonly catalogue: Catalogue;
  readonly cache: Cache;
}

const digestOf = async (response: Response): Promise<string> => {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await response.arrayBuffer()));
  return btoa(String.fromCharCode(...hash.slice(0, 6)))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
};

/**
 * Whether a response is, byte for byte, what the build has published at `path`. Errors, redirects, parts of files
 * and pages of another build are not.
 */
export async function isIntact({ catalogue }: Shelf, path: string, response: Response): Promise<boolean> {
  const { status, type, redirected } = response;
  if (status !== 200 || redirected || type === 'opaque') return false;
  return (await digestOf(response.clone())) === catalogue.digestOf(path);
}

/** Fetches the manifest that the site publishes now, with its text. */
export async function fetchManifest(base: string): Promise<OfflineManifest> {
  const response = await fetch(base + manifestFile, { cache: 'no-store' });
  if (!response.ok) throw new Error(`${manifestFile}: ${response.status}`);
  return (await response.json()) as OfflineManifest;
}

/** The shelf of a build, from its manifest. */
export async function createShelf(base: string, manifest: OfflineManifest): Promise<Shelf> {
  const cache = await caches.open(cachePrefix(base) + manifest.build);
  await cache.put(base + manifestFile, Response.json(manifest));
  return { base, catalogue: createCatalogue(manifest), cache };
}

/** The shelf in a cache, as it was left; null where it has no manifest. */
export async function openShelf(base: string, name: string): Promise<Shelf | null> {
  const manifestIn = () => caches.match(base + manifestFile, { cacheName: name });
  const manifest = await manifestIn();
  if (!manifest) return null;
  const cache = await caches.open(name);
  // A worker that took over has deleted it since, and opening it made it anew.
  if (!(await manifestIn())) {
    await caches.delete(name);
    return null;
  }
  return { base, catalogue: createCatalogue((await manifest.json()) as OfflineManifest), cache };
}

/** The paths of all that is kept. */
export async function keptPaths({ base, catalogue, cache }: Shelf): Promise<string[]> {
  const paths = (await cache.keys()).map(({ url }) => new URL(url).pathname.slice(base.length));
  return paths.filter((path) => catalogue.digestOf(path) !== undefined);
}

/** How files are kept. */
interface Keeping {
  readonly signal?: AbortSignal;
  readonly onProgress?: (path: string) => void;
  /** An earlier build's shelf: what is the same there is copied. */
  readonly earlier?: Shelf;
}

const copyOf = async ({ base, catalogue }: Shelf, path: string, earlier?: Shelf) =>
  earlier?.catalogue.digestOf(path) === catalogue.digestOf(path)
    ? earlier?.cache.match(base + path)
    : undefined;

async function keepFile(shelf: Shelf, path: string, { signal, earlier }: Keeping): Promise<Outcome> {
  if (await shelf.cache.match(shelf.base + path)) return 'done';
  // Where a name does not change with its content, the browser must ask whether it did.
  const cache = kindOf(path) === 'asset' ? 'default' : 'no-cache';
  const response =
    (await copyOf(shelf, path, earlier)) ??
    (await fetch(shelf.base + path, { cache, priority: 'low', signal: signal ?? null }));
  if (response.status >= 500) return 'unreachable';
  if (!(await isIntact(shelf, path, response))) return 'incomplete';
  await shelf.cache.put(shelf.base + path, response);
  return 'done';
}

const isFull = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'QuotaExceededError';

/** Does the work for each item, a few at a time. */
export async function inLanes<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values();
  const lane = async () => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

/** Keeps files that are not kept yet, in order, and tells of each that is. */
export async function keepFiles(
  shelf: Shelf,
  paths: readonly string[],
  keeping: Keeping = {},
): Promise<Outcome> {
  let outcome: Outcome = 'done';
  await inLanes(paths, async (path) => {
    if (outcome === 'full' || keeping.signal?.aborted) return;
    const kept = await keepFile(shelf, path, keeping).catch((error: unknown) =>
      isFull(error) ? 'full' : 'unreachable',
    );
    if (kept === 'done') keeping.onProgress?.(path);
    outcome = worseOf(outcome, kept);
  });
  return keeping.signal?.aborted ? 'cancelled' : outcome;
}

/** Keeps files and pages, the pages last: each only when all it needs is kept. */
export async function keepWhole(
  shelf: Shelf,
  paths: readonly string[],
  keeping: Keeping = {},
): Promise<Outcome> {
  const isPage = (path: string) => kindOf(path) === 'page';
  const files = paths.filter((path) => !isPage(path));
  const outcome = await keepFiles(shelf, files, keeping);
  const kept = new Set(await keptPaths(shelf));
  const isWhole = (page: string) =>
    shelf.catalogue.filesOf(page).every((path) => path === page || kept.has(path));
  const pages = paths.filter((path) => isPage(path) && isWhole(path));
  return worseOf(outcome, await keepFiles(shelf, pages, keeping));
}

/** Keeps a page with everything it needs. */
export const keepPage = (shelf: Shelf, page: string): Promise<Outcome> =>
  keepWhole(shelf, shelf.catalogue.filesOf(page));

/** Removes all that is kept but the files given. */
export async function clearShelf({ base, cache }: Shelf, but: readonly string[]): Promise<void> {
  const stays = new Set([manifestFile, ...but].map((path) => base + path));
  for (const request of await cache.keys())
    if (!stays.has(new URL(request.url).pathname)) await cache.delete(request);
}
