import { trustScript } from '../trusted.ts';
import type { ToWorker } from './messages.ts';

/**
 * Registers the worker that keeps pages for reading offline, and has it keep this page. Where the browser has no
 * workers or forbids them, nothing happens.
 */
export async function keepForOffline(base: string): Promise<void> {
  const container = navigator.serviceWorker;
  if (!container) return;
  const registration = await container
    .register(trustScript(`${base}service-worker.js`), { scope: base, updateViaCache: 'none' })
    .catch(() => null);
  if (!registration) return;

  const tell = (worker: ServiceWorker | null, message: ToWorker) => worker?.postMessage(message);
  const keepThisPage = () => {
    // A worker about to be replaced keeps nothing more: the site is its successor's build by now. And Chromium, waked by
    // a message as it puts such a worker down, leaves the next navigation unanswered for minutes.
    if (registration.installing ?? registration.waiting) return;
    tell(registration.active, {
      type: 'keep',
      page: location.pathname.slice(base.length),
      hasSearched: performance.getEntriesByName(`${location.origin}${base}search/names.json`).length > 0,
    });
  };
  keepThisPage();
  container.addEventListener('controllerchange', keepThisPage);
  tell(registration.waiting, { type: 'take-over' });
}
