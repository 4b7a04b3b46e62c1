import { cachePrefix, keepFiles, keepPage, keptPaths, openShelf, type Shelf } from './shelf.ts';

/** Names of the caches of this site's other builds; those of another site on the origin begin otherwise. */
export const otherCaches = async ({ base, catalogue }: Shelf): Promise<string[]> =>
  (await caches.keys()).filter(
    (name) => name.startsWith(cachePrefix(base)) && name !== cachePrefix(base) + catalogue.build,
  );

/** Fills a new build's shelf with what earlier builds had kept: what is the same is copied, what has changed is fetched. */
export async function carryOver(shelf: Shelf): Promise<void> {
  for (const name of await otherCaches(shelf)) {
    const old = await openShelf(shelf.base, name);
    if (!old) continue;
    const paths = await keptPaths(old);
    const isSame = (path: string) => old.catalogue.digestOf(path) === shelf.catalogue.digestOf(path);
    for (const path of paths.filter(isSame)) {
      const response = await old.cache.match(shelf.base + path);
      if (response) await shelf.cache.put(shelf.base + path, response);
    }
    if (paths.length === old.catalogue.all.length) await keepFiles(shelf, shelf.catalogue.all);
    for (const page of old.catalogue.pages.filter((path) => paths.includes(path)))
      await keepPage(shelf, page);
    if (old.catalogue.search.some((path) => paths.includes(path)))
      await keepFiles(shelf, shelf.catalogue.search);
  }
}
