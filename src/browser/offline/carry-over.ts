import { worseOf, type Outcome } from '#domain/offline/outcome.ts';
import { cachePrefix, keepWhole, keptPaths, openShelf, type Shelf } from './shelf.ts';

/** Names of the caches of this site's other builds; those of another site on the origin begin otherwise. */
export const otherCaches = async ({ base, catalogue }: Shelf): Promise<string[]> =>
  (await caches.keys()).filter(
    (name) => name.startsWith(cachePrefix(base)) && name !== cachePrefix(base) + catalogue.build,
  );

/** What of a new build stands for what an earlier one had kept; pages first, for there may be no room for the rest. */
function successorsOf({ catalogue: old }: Shelf, kept: readonly string[], { catalogue }: Shelf): string[][] {
  const paths = new Set(kept);
  const isKept = (path: string) => paths.has(path);
  return [
    [...new Set(old.pages.filter(isKept).flatMap(catalogue.filesOf))],
    old.names.some(isKept) ? [...catalogue.names] : [],
    old.all.every(isKept) ? [...catalogue.all] : [],
  ];
}

/** Fills a new build's shelf with what earlier builds had kept: what is the same is copied, what has changed is fetched. */
export async function carryOver(shelf: Shelf): Promise<Outcome> {
  let outcome: Outcome = 'done';
  for (const name of await otherCaches(shelf)) {
    const earlier = await openShelf(shelf.base, name);
    if (!earlier) continue;
    for (const paths of successorsOf(earlier, await keptPaths(earlier), shelf))
      outcome = worseOf(outcome, await keepWhole(shelf, paths, { earlier }));
  }
  return outcome;
}
