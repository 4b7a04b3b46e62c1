import { createCatalogue } from '#domain/offline/manifest.ts';
import type { Outcome } from '#domain/offline/outcome.ts';
import {
  cachePrefix,
  clearShelf,
  createShelf,
  fetchManifest,
  keepFiles,
  keptPaths,
  offlinePage,
  openShelf,
  type Shelf,
} from './shelf.ts';

/** What a reader can read offline, and what more there is. */
export interface Kept {
  readonly pages: readonly { readonly href: string; readonly title: string }[];
  readonly bytes: number;
  /** Pages of the site as it is published now, the bytes of all its files, and those that are not kept. */
  readonly allPages: number;
  readonly allBytes: number;
  readonly left: number;
  /** Bytes the browser still gives the site; null where it does not say. */
  readonly room: number | null;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** The shelves of this site; while a new build waits for its turn there are two. */
async function openShelves(base: string): Promise<Shelf[]> {
  const names = (await caches.keys()).filter((name) => name.startsWith(cachePrefix(base)));
  const shelves = await Promise.all(names.map((name) => openShelf(base, name)));
  return shelves.filter((shelf) => shelf !== null);
}

/** The shelf with the most on it, and the paths of that. */
async function openFullest(base: string): Promise<{ shelf: Shelf; paths: string[] } | undefined> {
  const shelves = await openShelves(base);
  const filled = await Promise.all(shelves.map(async (shelf) => ({ shelf, paths: await keptPaths(shelf) })));
  return filled.toSorted((a, b) => b.paths.length - a.paths.length)[0];
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The title of a kept page. By hand, since the page's policy lets nobody turn text into markup. */
async function titleOf({ base, cache }: Shelf, page: string): Promise<string> {
  const html = (await (await cache.match(base + page))?.text()) ?? '';
  const title = /<title>([^<]+)/u.exec(html)?.[1] ?? page;
  return title.replace(/&(\w+|#39);/gu, (whole, name: string) => entities[name] ?? whole);
}

/** Reads what is kept; null where this browser keeps nothing for the site. */
export async function readKept(base: string): Promise<Kept | null> {
  if (!('caches' in globalThis && 'serviceWorker' in navigator)) return null;
  const fullest = await openFullest(base);
  const published = await fetchManifest(base).then(createCatalogue, () => fullest?.shelf.catalogue);
  if (!published) return null;
  const { shelf, paths = [] } = fullest ?? {};
  const kept = new Set(paths);
  const isLeft = (path: string) =>
    !kept.has(path) || shelf?.catalogue.digestOf(path) !== published.digestOf(path);
  const pages = paths.filter((path) => shelf?.catalogue.pages.includes(path) && path !== offlinePage);
  const { quota, usage } = await navigator.storage.estimate();
  return {
    pages: await Promise.all(
      pages.map(async (page) => ({ href: base + page, title: shelf ? await titleOf(shelf, page) : page })),
    ),
    bytes: sum(paths.map((path) => shelf?.catalogue.bytesOf(path) ?? 0)),
    allPages: published.pages.length,
    allBytes: sum(published.all.map(published.bytesOf)),
    left: sum(published.all.filter(isLeft).map(published.bytesOf)),
    room: quota === undefined || usage === undefined ? null : quota - usage,
  };
}

/** Keeps every file of the site as it is published now, and tells how many bytes are kept while it does. */
export async function keepEverything(
  base: string,
  { signal, onBytes }: { signal: AbortSignal; onBytes: (bytes: number) => void },
): Promise<Outcome> {
  const shelf = await createShelf(base, await fetchManifest(base));
  const { all, pages, bytesOf } = shelf.catalogue;
  let bytes = 0;
  const onProgress = (path: string) => onBytes((bytes += bytesOf(path)));
  // Pages last: each is there only when what it needs is.
  const files = all.filter((path) => !pages.includes(path));
  const outcome = await keepFiles(shelf, files, { signal, onProgress });
  return outcome === 'done' ? keepFiles(shelf, pages, { signal, onProgress }) : outcome;
}

/** Removes what is kept, but for the page that says so when there is no network. */
export async function removeKept(base: string): Promise<void> {
  for (const shelf of await openShelves(base)) await clearShelf(shelf, shelf.catalogue.filesOf(offlinePage));
}
