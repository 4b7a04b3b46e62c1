import { createCatalogue } from '#domain/offline/manifest.ts';
import { kindOf } from '#domain/offline/what-is-kept.ts';
import type { SaveOutcome } from '#domain/offline/outcome.ts';
import { ask, type ToWorker } from './messages.ts';
import {
  cachePrefix,
  clearShelf,
  createShelf,
  fetchManifest,
  inLanes,
  keepWhole,
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

/** The build whose worker serves the pages of this site; null where there is none yet. */
async function activeBuild(base: string): Promise<string | null> {
  const registration = await navigator.serviceWorker.getRegistration(base);
  return registration?.active ? ask<string>(registration.active, { type: 'build' } satisfies ToWorker) : null;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The title of a kept page. By hand, since the page's policy lets nobody turn text into markup. */
async function titleOf({ base, cache }: Shelf, page: string): Promise<string> {
  const html = (await (await cache.match(base + page))?.text()) ?? '';
  const title = /<title>([^<]+)/u.exec(html)?.[1] ?? page;
  // Cloned, since a part of a text keeps the whole of it in memory.
  return structuredClone(title.replace(/&(\w+|#39);/gu, (whole, name: string) => entities[name] ?? whole));
}

/** Pages with their titles, read a few at a time: a site may have thousands. */
async function withTitles(shelf: Shelf, pages: readonly string[]): Promise<Kept['pages']> {
  const titles = new Map<string, string>();
  await inLanes(pages, async (page) => void titles.set(page, await titleOf(shelf, page)));
  return pages.map((page) => ({ href: shelf.base + page, title: titles.get(page) ?? page }));
}

/** Reads what is kept; null where this browser keeps nothing for the site. */
export async function readKept(base: string): Promise<Kept | null> {
  if (!('caches' in globalThis && 'serviceWorker' in navigator)) return null;
  const manifest = await fetchManifest(base).catch(() => null);
  const build = (await activeBuild(base)) ?? manifest?.build;
  const shelf = build === undefined ? null : await openShelf(base, cachePrefix(base) + build);
  const published = manifest ? createCatalogue(manifest) : shelf?.catalogue;
  if (!published) return null;
  const paths = shelf ? await keptPaths(shelf) : [];
  const kept = new Set(paths);
  const isLeft = (path: string) =>
    !kept.has(path) || shelf?.catalogue.digestOf(path) !== published.digestOf(path);
  const pages = paths.filter((path) => kindOf(path) === 'page' && path !== offlinePage);
  const { quota, usage } = await navigator.storage.estimate();
  return {
    pages: shelf ? await withTitles(shelf, pages) : [],
    bytes: sum(paths.map((path) => shelf?.catalogue.bytesOf(path) ?? 0)),
    allPages: published.pages.length,
    allBytes: sum(published.all.map(published.bytesOf)),
    left: sum(published.all.filter(isLeft).map(published.bytesOf)),
    room: quota === undefined || usage === undefined ? null : quota - usage,
  };
}

/**
 * Keeps every file of the site as it is published now, and tells how many bytes are kept while it does. Keeps nothing
 * while the worker of an earlier build serves the site: what it does not know it would not serve.
 */
export async function keepEverything(
  base: string,
  { signal, onBytes }: { signal: AbortSignal; onBytes: (bytes: number) => void },
): Promise<SaveOutcome> {
  const manifest = await fetchManifest(base);
  const build = await activeBuild(base);
  if (build !== null && build !== manifest.build) return 'outdated';
  const shelf = await createShelf(base, manifest);
  const { all, bytesOf } = shelf.catalogue;
  let bytes = 0;
  return keepWhole(shelf, all, { signal, onProgress: (path) => onBytes((bytes += bytesOf(path))) });
}

/** Removes what is kept, but for the page that says so when there is no network. */
export async function removeKept(base: string): Promise<void> {
  for (const shelf of await openShelves(base)) await clearShelf(shelf, shelf.catalogue.filesOf(offlinePage));
}
