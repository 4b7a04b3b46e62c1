import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import type { ViteDevServer } from 'vite';
import { afterEach, expect, it, vi } from 'vitest';
import { watchContent } from '#integrations/check-content/index.ts';
import { asPublished, soundFiles, temporaryFolder, writeFiles } from '../../../support/temporary-content.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

it('checks the content again when it changes, prints the problems, and answers a page in the same words', async () => {
  const root = temporaryFolder();
  writeFiles(root, asPublished(soundFiles));
  const watcher = new EventEmitter();
  const send = vi.fn();
  const use = vi.fn();
  const print = vi.spyOn(console, 'error').mockReturnValue();
  watchContent({ watcher, ws: { send }, middlewares: { use } } as unknown as ViteDevServer, root, []);

  const [answer] = use.mock.calls[0]!;
  const ask = (path: string) => {
    const end = vi.fn();
    answer({ url: `/content-problems/?path=${path}` }, { setHeader: vi.fn(), end }, vi.fn());
    return end.mock.calls[0]?.[0] as string;
  };
  const change = async (path: string) => {
    send.mockClear();
    watcher.emit('all', 'change', join(root, path));
    await vi.waitFor(() => expect(send).toHaveBeenCalledOnce(), 3000);
  };

  const path = 'content/terms/one-to-one.yaml';
  writeFiles(root, { [path]: `${soundFiles[path]}aliasses: [x]\n` });
  await change(path);
  expect(ask('/terms/one-to-one/')).toContain(`${path}:9  aliasses: no field has this name`);
  expect(print).toHaveBeenCalledExactlyOnceWith(ask('/terms/one-to-one/'));
  expect(ask('/faqs/how-many/')).toBe('');

  await change(path);
  expect(print).toHaveBeenCalledOnce();

  writeFiles(root, { [path]: soundFiles[path]! });
  await change(path);
  expect(print).toHaveBeenLastCalledWith('The content check found no problem.');
  expect(ask('/terms/one-to-one/')).toBe('');
});
