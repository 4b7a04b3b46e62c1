import type { RouteHandler, RouteHandlerCallbackOptions, WorkboxPlugin } from 'workbox-core/types.js';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, NetworkFirst, NetworkOnly } from 'workbox-strategies';
import { pathOf, routeOf, type Territory } from '#domain/offline/routing.ts';
import { kindOf } from '#domain/offline/what-is-kept.ts';
import { isAtHome } from './at-home.ts';
import { carryOver, otherCaches } from './carry-over.ts';
import type { ToWorker } from './messages.ts';
import {
  cachePrefix,
  createShelf,
  fetchManifest,
  isIntact,
  keepFiles,
  keepPage,
  offlinePage,
  openShelf,
  type Shelf,
} from './shelf.ts';
import type { AskingEvent, WorkerScope } from './worker-scope.ts';

/**
 * The worker of one build. It keeps nothing that its own build has not published, and serves what it keeps to pages
 * of its own build, so that old and new never mix. A new build's worker fetches what the old one had kept, and takes
 * over once no open page is made of anything that the new build lacks.
 */
declare const self: WorkerScope;
/** Filled in when the worker is built. */
declare const BUILD: { readonly id: string; readonly base: string; readonly names: readonly string[] };

const { base } = BUILD;
const territory: Territory = { origin: self.location.origin, base, names: new Set(BUILD.names) };
const cacheName = cachePrefix(base) + BUILD.id;
/** Seconds after which a kept page is shown instead of waiting for the network. */
const patience = 4;

let opening: Promise<Shelf | null> | undefined;
/** The shelf of this build; null where the browser has thrown it away, and nothing more is kept. */
const getShelf = () => (opening ??= openShelf(base, cacheName));
const askedBy = (request: Request) => ({
  url: request.url,
  method: request.method,
  isNavigation: request.mode === 'navigate',
  isPartial: request.headers.has('range'),
});

/** Keeps files by their path alone, and only what this build has published; a page once its files are kept. */
const onlyIntact: WorkboxPlugin = {
  cacheKeyWillBeUsed: async ({ request }) => base + (pathOf(request.url, territory) ?? ''),
  cacheWillUpdate: async ({ request, response }) => {
    const shelf = await getShelf();
    const path = pathOf(request.url, territory);
    if (!shelf || path === null || !(await isIntact(shelf, path, response))) return null;
    if (kindOf(path) !== 'page') return response;
    return (await keepFiles(shelf, shelf.catalogue.filesOf(path).slice(0, -1))) === 'done' ? response : null;
  },
};
const plugins = [onlyIntact];
const networkFirst = new NetworkFirst({ cacheName, plugins, networkTimeoutSeconds: patience });
const cacheFirst = new CacheFirst({ cacheName, plugins });
const networkOnly = new NetworkOnly();

/** Ids of pages that are of this build; those of another build, and those that did not answer, are asked again. */
const residents = new Set<string>();
async function isResident(id: string): Promise<boolean> {
  const [shelf, client] = [await getShelf(), await self.clients.get(id)];
  if (!residents.has(id) && shelf && client && (await isAtHome(shelf, client))) residents.add(id);
  return residents.has(id);
}

/** Data has the same name in every build: only a page of this build gets it from here. */
const dataOfBuild = async ({ event, request }: RouteHandlerCallbackOptions): Promise<Response> => {
  const { clientId } = event as AskingEvent;
  const strategy = (await isResident(clientId)) ? cacheFirst : networkOnly;
  return strategy.handle({ event, request });
};

let keepingSearch: Promise<void> | undefined;
async function keepSearch(): Promise<void> {
  const shelf = await getShelf();
  if (!shelf) return;
  await keepPage(shelf, 'search/');
  await keepFiles(shelf, shelf.catalogue.names);
}

const answerAs = (kind: ReturnType<typeof kindOf>, handler: RouteHandler) =>
  registerRoute(({ request }) => routeOf(askedBy(request), territory) === kind, handler);
answerAs('page', networkFirst);
answerAs('asset', cacheFirst);
answerAs('data', dataOfBuild);
answerAs('search', (options) => {
  options.event.waitUntil((keepingSearch ??= keepSearch()));
  return dataOfBuild(options);
});

setCatchHandler(async ({ request }) => {
  const page =
    request.mode === 'navigate' ? await caches.match(base + offlinePage, { cacheName }) : undefined;
  return page ? new Response(page.body, { status: 503, headers: page.headers }) : Response.error();
});

/** Replaces an earlier build's worker if every open page can go on with this build. */
async function takeOver(): Promise<void> {
  const shelf = await getShelf();
  if (!shelf) return;
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const own = windows.filter(({ url }) => pathOf(url, territory) !== null);
  const answers = await Promise.all(own.map((client) => isAtHome(shelf, client)));
  if (answers.every(Boolean)) await self.skipWaiting();
}

async function install(): Promise<void> {
  const manifest = await fetchManifest(base);
  // The site is being published at this moment: the browser tries again at the next visit.
  if (manifest.build !== BUILD.id) throw new Error(`${BUILD.id} has been replaced by ${manifest.build}`);
  const shelf = await createShelf(base, manifest);
  const outcomes = [await keepPage(shelf, offlinePage), await carryOver(shelf)];
  // The earlier worker stays, with all that it keeps, and the browser tries again at the next visit. Other files are
  // kept as they are visited again: what there is no room for, and what somebody alters on the way.
  if (outcomes.includes('unreachable')) throw new Error(`${BUILD.id} could not be fetched`);
  await takeOver();
}

async function activate(): Promise<void> {
  const shelf = await getShelf();
  if (shelf) for (const name of await otherCaches(shelf)) await caches.delete(name);
  await self.clients.claim();
}

async function obey(message: ToWorker, [asker]: readonly MessagePort[]): Promise<void> {
  if (message.type === 'build') return asker?.postMessage(BUILD.id);
  if (message.type === 'take-over') return takeOver();
  const shelf = await getShelf();
  if (!shelf) return;
  await keepPage(shelf, message.page);
  if (message.hasSearched) await (keepingSearch ??= keepSearch());
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('message', (event) => event.waitUntil(obey(event.data as ToWorker, event.ports)));
