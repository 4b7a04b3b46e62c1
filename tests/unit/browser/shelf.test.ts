import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createShelf, openShelf } from '#browser/offline/shelf.ts';

const base = '/';
const name = 'em-playbook:/:first';
const manifest = { build: 'first', files: [], sets: [] };

/** Caches of a browser; as in one, opening a cache makes it, and asking in one does not. */
function createCaches(afterAsking: () => void = () => undefined) {
  const all = new Map<string, Map<string, Response>>();
  return {
    all,
    storage: {
      delete: async (key: string) => all.delete(key),
      async match(path: string, { cacheName }: { cacheName: string }) {
        const found = all.get(cacheName)?.get(path)?.clone();
        afterAsking();
        return found;
      },
      async open(key: string) {
        const files = all.get(key) ?? new Map<string, Response>();
        all.set(key, files);
        return { put: async (path: string, response: Response) => void files.set(path, response) };
      },
    },
  };
}

let browser: ReturnType<typeof createCaches>;
beforeEach(() => {
  browser = createCaches();
  vi.stubGlobal('caches', browser.storage);
});
afterEach(() => void vi.unstubAllGlobals());

describe('opening the shelf of a build', () => {
  test('finds what was made', async () => {
    await createShelf(base, manifest);
    expect((await openShelf(base, name))?.catalogue.build).toBe('first');
  });

  test('makes no cache where there is none', async () => {
    expect(await openShelf(base, name)).toBeNull();
    expect([...browser.all.keys()]).toEqual([]);
  });

  test('leaves none behind that a worker deletes at that moment', async () => {
    browser = createCaches(() => browser.all.clear());
    vi.stubGlobal('caches', browser.storage);
    await createShelf(base, manifest);
    expect(await openShelf(base, name)).toBeNull();
    expect([...browser.all.keys()]).toEqual([]);
  });
});
