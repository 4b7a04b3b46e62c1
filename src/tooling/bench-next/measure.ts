import { setTimeout as wait } from 'node:timers/promises';
import type { Chromium, Send } from './chromium.ts';
import type { SlowLine } from './slow-line.ts';

/** Milliseconds for which a button is held down by a quick hand; browsers follow a link when it is let go. */
const press = 60;
/** How the pointer comes to a link: in so many steps, one a frame of so many milliseconds. */
const steps = 10;
const frame = 16;
/** Milliseconds after which a click is taken to have led nowhere. */
const patience = 20_000;

/** How a reader comes to the next page. */
export interface Way {
  readonly name: string;
  /** Milliseconds for which the pointer rests on the link before the press. */
  readonly rest: number;
}

export interface Side {
  readonly name: string;
  readonly line: SlowLine;
  readonly savesData: boolean;
}

/** Milliseconds from the click until the next page's heading is painted, and whether the page was prerendered by then. */
export interface Swap {
  readonly time: number;
  readonly isPrerendered: boolean;
}

/** What TypeScript's DOM does not know yet. */
interface PrerenderTiming extends PerformanceNavigationTiming {
  readonly activationStart?: number;
}
interface ElementTiming extends PerformanceEntry {
  readonly renderTime: number;
  readonly element: Element | null;
}

/** What the probe tells: that a click happened, or that a page's heading is painted; times are of the clock. */
type Told =
  | { readonly click: number }
  | {
      readonly heading: string;
      readonly time: number;
      /** When a page that was prerendered had been read to its end; null for others. */
      readonly prerendered: number | null;
    };

/**
 * Runs in every document before its own scripts. The mark is the same for a new document, a prerendered one and a page
 * whose script swaps the contents: when the frame in which its heading is first drawn reaches the screen, as the browser
 * itself says of elements that are marked for it. They are marked before any frame can hold them. A prerendered page
 * draws no frame before it is shown. A click is when the button is let go.
 */
const probe = () => {
  const tell = (told: Told) =>
    (globalThis as unknown as { tellBench: (text: string) => void }).tellBench(JSON.stringify(told));
  addEventListener('click', ({ timeStamp }) => tell({ click: performance.timeOrigin + timeStamp }), true);
  new MutationObserver(() => {
    for (const heading of document.querySelectorAll('h1:not([elementtiming])'))
      heading.setAttribute('elementtiming', 'heading');
  }).observe(document, { childList: true, subtree: true });
  new PerformanceObserver((list) => {
    const [entry] = performance.getEntriesByType('navigation') as PrerenderTiming[];
    const { activationStart = 0, domContentLoadedEventEnd: end } = entry!;
    const prerendered = activationStart > 0 && end > 0 ? performance.timeOrigin + end : null;
    for (const { renderTime, element } of list.getEntries() as ElementTiming[]) {
      const heading = element?.textContent;
      if (heading) tell({ heading, time: performance.timeOrigin + renderTime, prerendered });
    }
  }).observe({ type: 'element', buffered: true });
};

/** Brings the first link of the text to a path into view, and gives a point of it. */
const showLink = (path: string) => {
  const links = document.querySelectorAll<HTMLAnchorElement>('main a[href]');
  const link = [...links].find(
    ({ pathname, hash, offsetParent }) => pathname === path && !hash && offsetParent,
  );
  link?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const [box] = link?.getClientRects() ?? [];
  if (!box) throw new Error(`no link to ${path} can be seen`);
  const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  if (!link!.contains(document.elementFromPoint(point.x, point.y)))
    throw new Error(`the link to ${path} is covered`);
  return point;
};

async function evaluate<Result, Given = undefined>(
  send: Send,
  act: (given: Given) => Result,
  given?: Given,
): Promise<Result> {
  const { result, exceptionDetails } = await send('Runtime.evaluate', {
    expression: `(${act})(${JSON.stringify(given)})`,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as Result;
}

/** A tab, in a profile of its own. */
interface Tab {
  /** Commands to the page that is shown: the one that came first, for those that it has prepared came later. */
  readonly page: () => Send;
  /** The next thing told of which `isIt` says yes. */
  readonly next: <Kind extends Told>(isIt: (told: Told) => told is Kind) => Promise<Kind>;
  readonly loaded: () => Promise<void>;
  readonly close: () => Promise<void>;
}

async function openTab(browser: Chromium, savesData: boolean): Promise<Tab> {
  const send = browser.sendTo();
  const { browserContextId } = await send('Target.createBrowserContext');
  await send('Target.createTarget', { url: 'about:blank', browserContextId, width: 1280, height: 800 });
  const { targetInfos } = await send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const { targetId } = targetInfos.find((target) => target.browserContextId === browserContextId)!;
  const { sessionId: tab } = await send('Target.attachToTarget', { targetId, flatten: true });

  const pages = new Map<string, Send>();
  const prepare = (page: Send) =>
    Promise.all([
      page('Runtime.enable'),
      page('Runtime.addBinding', { name: 'tellBench' }),
      page('Page.enable'),
      page('Page.addScriptToEvaluateOnNewDocument', { source: `(${probe})()` }),
      page('Emulation.setDataSaverOverride', { dataSaverEnabled: savesData }),
      page('Runtime.runIfWaitingForDebugger'),
    ]);
  let prepared: Promise<unknown> = Promise.resolve();
  const stopListening = browser.listen((method, params, sessionId) => {
    const { sessionId: id } = params as { sessionId: string };
    if (method === 'Target.attachedToTarget' && sessionId === tab) {
      pages.set(id, browser.sendTo(id));
      prepared = prepare(pages.get(id)!);
      // A page that is given up while it is prepared needs nothing more.
      prepared.catch(() => undefined);
    }
    if (method === 'Target.detachedFromTarget') pages.delete(id);
  });
  await browser.sendTo(tab)('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: true,
  });
  await prepared;

  /** What `read` first makes of an event of the tab's pages. */
  const hear = <Heard>(read: (method: string, params: unknown) => Heard | undefined): Promise<Heard> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => finish(() => reject(new Error('the page did not come'))), patience);
      const stop = browser.listen((method, params, sessionId) => {
        const heard = pages.has(sessionId ?? '') ? read(method, params) : undefined;
        if (heard !== undefined) finish(() => resolve(heard));
      });
      const finish = (settle: () => void) => {
        clearTimeout(timer);
        stop();
        settle();
      };
    });
  return {
    page: () => pages.values().next().value!,
    next: (isIt) =>
      hear((method, params) => {
        if (method !== 'Runtime.bindingCalled') return undefined;
        const told = JSON.parse((params as { payload: string }).payload) as Told;
        return isIt(told) ? told : undefined;
      }),
    loaded: () =>
      hear((method) => (method === 'Page.loadEventFired' ? true : undefined)).then(() => undefined),
    close: async () => {
      stopListening();
      await send('Target.disposeBrowserContext', { browserContextId });
    },
  };
}

/** Reads a page to the end of what it fetches, goes to the link as a person does, and follows it. */
async function follow(tab: Tab, { line }: Side, { rest }: Way, [start, path]: readonly [string, string]) {
  const loaded = tab.loaded();
  await tab.page()('Page.navigate', { url: line.url + start });
  await loaded;
  const page = tab.page();
  // The first interaction: what a site does only then, it does while its reader reads.
  const key = { key: 'Shift', code: 'ShiftLeft', windowsVirtualKeyCode: 16 };
  for (const type of ['keyDown', 'keyUp'] as const) await page('Input.dispatchKeyEvent', { type, ...key });
  await wait(500);
  await line.quiet();
  const point = await evaluate(page, showLink, new URL(line.url + path).pathname);
  const old = await evaluate(page, () => document.querySelector('h1')?.textContent);
  await line.quiet();

  const mouse = { ...point, button: 'left', clickCount: 1 } as const;
  const clicked = tab.next((told) => 'click' in told);
  const arrived = tab.next((told) => 'heading' in told && told.heading !== old);
  for (let step = steps; step >= 0; step--) {
    await page('Input.dispatchMouseEvent', { type: 'mouseMoved', x: point.x + 20 * step, y: point.y });
    await wait(frame);
  }
  await wait(rest);
  await page('Input.dispatchMouseEvent', { type: 'mousePressed', ...mouse });
  await wait(press);
  // The answer never comes where the page is gone before it is given.
  void page('Input.dispatchMouseEvent', { type: 'mouseReleased', ...mouse }).catch(() => undefined);
  const [{ click }, { time, prerendered }] = await Promise.all([clicked, arrived]);
  return { time: time - click, isPrerendered: prerendered !== null && prerendered <= click };
}

/** Follows a link on a first visit, and once more when both pages have been seen. */
export async function measureSwaps(
  browser: Chromium,
  side: Side,
  way: Way,
  link: readonly [string, string],
): Promise<readonly [Swap, Swap]> {
  const tab = await openTab(browser, side.savesData);
  try {
    return [await follow(tab, side, way, link), await follow(tab, side, way, link)];
  } finally {
    await tab.close();
  }
}
