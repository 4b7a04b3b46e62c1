import { createCatalogue, kindOf, type Catalogue, type OfflineManifest } from '#domain/offline/manifest.ts';
import type { Outcome } from '#domain/offline/outcome.ts';

/** The page that stands in for pages that are not kept: always kept itself. */
export const offlinePage = 'tools/offline/';

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
  const cache = await caches.open(name);
  const manifest = await cache.match(base + manifestFile);
  return (
    (manifest && { base, catalogue: createCatalogue((await manifest.json()) as OfflineManifest), cache }) ??
    null
  );
}

/** The paths of all that is kept. */
export async function keptPaths({ base, catalogue, cache }: Shelf): Promise<string[]> {
  const paths = (await cache.keys()).map(({ url }) => new URL(url).pathname.slice(base.length));
  return paths.filter((path) => catalogue.digestOf(path) !== undefined);
}

async function keepFile(shelf: Shelf, path: string, signal?: AbortSignal): Promise<boolean> {
  if (await shelf.cache.match(shelf.base + path)) return true;
  // Where a name does not change with its content, the browser must ask whether it did.
  const cache = kindOf(path) === 'asset' ? 'default' : 'no-cache';
  const response = await fetch(shelf.base + path, { cache, priority: 'low', signal: signal ?? null });
  if (!(await isIntact(shelf, path, response))) return false;
  await shelf.cache.put(shelf.base + path, response);
  return true;
}

const isFull = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'QuotaExceededError';

/** Keeps files that are not kept yet, in order, and tells after each how many there are. */
export async function keepFiles(
  shelf: Shelf,
  paths: readonly string[],
  { signal, onProgress }: { signal?: AbortSignal; onProgress?: (path: string) => void } = {},
): Promise<Outcome> {
  const queue = [...paths];
  let outcome: Outcome = 'done';
  const work = async () => {
    for (let path = queue.shift(); path !== undefined; path = queue.shift())
      try {
        if (await keepFile(shelf, path, signal)) onProgress?.(path);
        else outcome = 'incomplete';
      } catch (error) {
        if (signal?.aborted || isFull(error)) {
          outcome = signal?.aborted ? 'cancelled' : 'full';
          queue.length = 0;
        } else outcome = 'incomplete';
      }
  };
  await Promise.all(Array.from({ length: lanes }, work));
  return outcome;
}

/** Removes all that is kept but the files given. */
export async function clearShelf({ base, cache }: Shelf, but: readonly string[]): Promise<void> {
  const stays = new Set([manifestFile, ...but].map((path) => base + path));
  for (const request of await cache.keys())
    if (!stays.has(new URL(request.url).pathname)) await cache.delete(request);
}

/** Keeps a page once everything it needs is kept. */
export async function keepPage(shelf: Shelf, page: string): Promise<void> {
  const files = shelf.catalogue.filesOf(page);
  if ((await keepFiles(shelf, files.slice(0, -1))) === 'done') await keepFiles(shelf, files.slice(-1));
}
