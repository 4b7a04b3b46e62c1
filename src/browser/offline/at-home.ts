import type { Composition } from './messages.ts';
import type { Shelf } from './shelf.ts';
import type { WorkerClient } from './worker-scope.ts';

/** Milliseconds within which a page that can answer has answered. */
const patience = 3000;

const askComposition = (client: WorkerClient): Promise<Composition | null> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<Composition>) => resolve(data);
    setTimeout(resolve, patience, null);
    client.postMessage('composition', [port2]);
  });

/**
 * Whether all that a page can still ask for is in this build: so it is when every built file it names is, since
 * names change with the content. A page that does not answer (frozen, still loading) is taken for one of another build.
 */
export async function isAtHome({ catalogue }: Shelf, client: WorkerClient): Promise<boolean> {
  const names = await askComposition(client);
  return names?.every((name) => catalogue.digestOf(name) !== undefined) ?? false;
}
