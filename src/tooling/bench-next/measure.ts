import { setTimeout as wait } from 'node:timers/promises';
import type { Chromium } from './chromium.ts';
import { isClick, isHeading, type Heading } from './probe.ts';
import type { SlowLine } from './slow-line.ts';
import { openTab, type Tab } from './tab.ts';

/** Milliseconds for which a button is held down by a quick hand; browsers follow a link when it is let go. */
const press = 60;
/** How the pointer comes to a link: in so many steps, one a frame of so many milliseconds. */
const steps = 10;
const frame = 16;

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
  const point = await tab.evaluate(showLink, new URL(line.url + path).pathname);
  const old = await tab.evaluate(() => document.querySelector('h1')?.textContent);
  await line.quiet();

  const mouse = { ...point, button: 'left', clickCount: 1 } as const;
  const clicked = tab.next(isClick);
  const arrived = tab.next((told): told is Heading => isHeading(told) && told.heading !== old);
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
