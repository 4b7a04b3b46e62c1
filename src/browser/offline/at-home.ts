import { ask, type Composition } from './messages.ts';
import type { Shelf } from './shelf.ts';
import type { WorkerClient } from './worker-scope.ts';

/**
 * Whether all that a page can still ask for is in this build: so it is when every built file it names is, since
 * names change with the content. A page that does not answer (frozen, still loading) is taken for one of another build.
 */
export async function isAtHome({ catalogue }: Shelf, client: WorkerClient): Promise<boolean> {
  const names = await ask<Composition>(client, 'composition');
  return names?.every((name) => catalogue.digestOf(name) !== undefined) ?? false;
}
