import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { CDPSession } from 'playwright-core';

/**
 * A Chromium that prerenders. Not started by Playwright, because a browser lets no page prerender to which a debugger is
 * attached as Playwright is ("PrerenderingDisabledByDevTools"). One that attaches to the page's tab gets every page in it,
 * the prerendered ones too, and leaves them their ways.
 */

interface Message {
  readonly id?: number;
  readonly sessionId?: string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** Commands to one session of the browser's protocol, typed as Playwright types them. */
export type Send = CDPSession['send'];
type Listen = (method: string, params: unknown, sessionId: string | undefined) => void;

export interface Chromium {
  /** Commands to the browser itself, or to the session of that id. */
  readonly sendTo: (sessionId?: string) => Send;
  /** Calls `listen` with every event, until what is given back is called. */
  readonly listen: (listen: Listen) => () => void;
  readonly close: () => Promise<void>;
}

/** The protocol's side of an open connection. */
function speak(socket: WebSocket): Omit<Chromium, 'close'> {
  const listeners = new Set<Listen>();
  const answers = new Map<number, (message: Message) => void>();
  let count = 0;
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(data as string) as Message;
    const { id, method, params, sessionId } = message;
    if (id !== undefined) answers.get(id)?.(message);
    else for (const listen of listeners) listen(method ?? '', params, sessionId);
  });
  const sendTo =
    (sessionId?: string) =>
    (method: string, params: object = {}) =>
      new Promise((resolve, reject) => {
        const id = ++count;
        answers.set(id, ({ result, error }) => {
          answers.delete(id);
          if (error) reject(new Error(`${method}: ${error.message}`));
          else resolve(result);
        });
        socket.send(JSON.stringify({ id, method, params, sessionId }));
      });
  return {
    sendTo: sendTo as Chromium['sendTo'],
    listen: (listen) => {
      listeners.add(listen);
      return () => void listeners.delete(listen);
    },
  };
}

/** Starts the Chromium at a path, with nothing kept of earlier times. */
export async function startChromium(path: string): Promise<Chromium> {
  const profile = mkdtempSync(join(tmpdir(), 'em-playbook-chromium-'));
  const child = spawn(
    path,
    [
      '--headless=new',
      // Needed for root in containers.
      '--no-sandbox',
      '--no-first-run',
      '--disable-background-networking',
      // Without a screen it finds no mouse, and pages would wait for the press that they wait for on phones.
      '--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  // Where the bench fails, its browser ends with it.
  process.once('exit', () => child.kill());
  const ended = new Promise((resolve) => child.once('close', resolve));
  const address = await new Promise<string>((resolve, reject) => {
    createInterface(child.stderr).on('line', (line) => {
      const [, found] = /listening on (ws:\S+)/u.exec(line) ?? [];
      if (found) resolve(found);
    });
    child.once('error', reject);
    void ended.then(() => reject(new Error(`${path} ended before it could be spoken to.`)));
  });
  const socket = new WebSocket(address);
  await new Promise((resolve) => socket.addEventListener('open', resolve, { once: true }));
  const spoken = speak(socket);
  return {
    ...spoken,
    close: async () => {
      await spoken.sendTo()('Browser.close');
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
