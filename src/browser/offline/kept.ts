import {
  cachePrefix,
  clearShelf,
  createShelf,
  fetchManifest,
  keepFiles,
  keptPaths,
  offlinePage,
  openShelf,
  type Outcome,
  type Shelf,
} from './shelf.ts';

/** What a reader can read offline, and what more there is. */
export interface Kept {
  readonly pages: readonly { readonly href: string; readonly title: string }[];
  readonly bytes: number;
  /** Pages of the whole site, and the bytes of all its files. */
  readonly allPages: number;
  readonly allBytes: number;
  /** Bytes the browser still gives the site; null where it does not say. */
  readonly room: number | null;
}

const bytesOf = ({ catalogue }: Shelf, paths: readonly string[]): number =>
  paths.reduce((sum, path) => sum + catalogue.bytesOf(path), 0);

/** The shelf of what is published now; offline, the one with the most in it. Null where there is none. */
async function currentShelf(base: string): Promise<Shelf | null> {
  try {
    return await createShelf(base, await fetchManifest(base));
  } catch {
    const names = (await caches.keys()).filter((name) => name.startsWith(cachePrefix(base)));
    const shelves = (await Promise.all(names.map((name) => openShelf(base, name)))).filter((shelf) => shelf !== null);
    const counts = await Promise.all(shelves.map(async (shelf) => (await keptPaths(shelf)).length));
    return shelves[counts.indexOf(Math.max(...counts))] ?? null;
  }
}

async function titleOf({ base, cache }: Shelf, page: string): Promise<string> {
  const html = await (await cache.match(base + page))?.text();
  const title = html?.match(/<title>([^<]*)<\/title>/u)?.[1];
  return title ? (new DOMParser().parseFromString(title, 'text/html').body.textContent ?? page) : page;
}
