import type { ToWorker } from './messages.ts';

/** Trusted Types, where the browser has them; the standard library of TypeScript does not know them yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL: (url: string) => string };
}
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };

/** The address of the worker, as the page's policy wants it: the only script address ever made from a text. */
function workerUrl(base: string): string {
  const createScriptURL = () => `${base}service-worker.js`;
  return (
    trustedTypes?.createPolicy('em-playbook', { createScriptURL }).createScriptURL('') ?? createScriptURL()
  );
}

/**
 * Registers the worker that keeps pages for reading offline, and has it keep this page. Where the browser has no
 * workers or forbids them, nothing happens.
 */
export async function keepForOffline(base: string): Promise<void> {
  const container = navigator.serviceWorker;
  if (!container) return;
  const registration = await container
    .register(workerUrl(base), { scope: base, updateViaCache: 'none' })
    .catch(() => null);
  if (!registration) return;

  const tell = (worker: ServiceWorker | null, message: ToWorker) => worker?.postMessage(message);
  const keepThisPage = () =>
    tell(registration.active, {
      type: 'keep',
      page: location.pathname.slice(base.length),
      hasSearched: performance.getEntriesByName(`${location.origin}${base}pagefind/pagefind.js`).length > 0,
    });
  keepThisPage();
  container.addEventListener('controllerchange', keepThisPage);
  tell(registration.waiting, { type: 'take-over' });
}
