import { cachePrefix } from './shelf.ts';
import type { WorkerScope } from './worker-scope.ts';

/** The worker of a site on which offline reading is switched off: removes what an earlier build had kept, and itself. */
declare const self: WorkerScope;
/** Filled in when the worker is built. */
declare const BUILD: { readonly base: string };

async function leave(): Promise<void> {
  const names = await caches.keys();
  for (const name of names) if (name.startsWith(cachePrefix(BUILD.base))) await caches.delete(name);
  await self.registration.unregister();
}

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(leave()));
