import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { median } from '../median.ts';

/** How many times slower the processor is made than that of this machine. */
export const slowdown = 4;

/** What a reader waits for on a page, in milliseconds. */
export interface Waits {
  /** From asking for the page until all of it that is loaded at once is drawn. */
  readonly open: number;
  /** From a key to the picture that shows it. */
  readonly key: number;
  /** What the page's own thread works until then, and for a key until it is saved: the same on a busy machine. */
  readonly openWork: number;
  readonly keyWork: number;
  /** Elements of the tool. */
  readonly elements: number;
}

/** Notes when a tool is there as a whole: its records are open, and nothing of it is still being fetched. */
const noteOpened = () => {
  const seen = () => {
    const tool = document.querySelector('[data-tool][data-started]');
    if (!tool || tool.querySelector('.loading')) return requestAnimationFrame(seen);
    // Drawn with the next picture.
    return requestAnimationFrame(() =>
      setTimeout(() => ((globalThis as { opened?: number }).opened = performance.now())),
    );
  };
  requestAnimationFrame(seen);
};

const taskSeconds = async (session: CDPSession): Promise<number> => {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN;
};

const keys = 5;
/** A key and what it sets off is over by then. */
const rest = 400;

/** Presses keys in the first field of the tool, or the arrow in its first choice; null where it has neither. */
async function pressKeys(page: Page, session: CDPSession): Promise<Pick<Waits, 'key' | 'keyWork'>> {
  const text = page.locator('[data-tool] :is(input[type=text], textarea):visible').first();
  const radio = page.locator('[data-tool] input[type=radio]:visible').first();
  const isText = (await text.count()) > 0;
  if (!isText && (await radio.count()) === 0) return { key: NaN, keyWork: NaN };
  await (isText ? text : radio).focus();
  await page.evaluate(() => {
    const pictures: number[] = ((globalThis as { pictures?: number[] }).pictures = []);
    addEventListener(
      'keydown',
      ({ timeStamp }) =>
        requestAnimationFrame(() => setTimeout(() => pictures.push(performance.now() - timeStamp))),
      { capture: true },
    );
  });
  // The first loads what saves.
  await page.keyboard.press(isText ? 'a' : 'ArrowDown');
  await page.waitForTimeout(2_000);
  const work: number[] = [];
  for (let count = 0; count < keys; count++) {
    const before = await taskSeconds(session);
    await page.keyboard.press(isText ? 'e' : 'ArrowDown');
    await page.waitForTimeout(rest);
    work.push(1_000 * ((await taskSeconds(session)) - before));
  }
  // A large record is written when nobody types any more; left sooner, the next page would begin with that.
  await page.waitForTimeout(2_000);
  const pictures = await page.evaluate(() => (globalThis as { pictures?: number[] }).pictures ?? []);
  return { key: median(pictures.slice(1)), keyWork: slowdown * median(work) };
}

/**
 * Opens a page anew and presses keys in it: on the clock with the processor slowed down, or counting what the thread
 * works at full speed, which is then as much more on the slower one.
 */
async function measureOnce(context: BrowserContext, address: string, isSlow: boolean): Promise<Waits> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  if (isSlow) await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(noteOpened);
  await page.goto(address, { waitUntil: 'commit', timeout: 120_000 });
  const opened = await page.waitForFunction(() => (globalThis as { opened?: number }).opened, null, {
    timeout: 120_000,
  });
  const openWork = slowdown * 1_000 * (await taskSeconds(session));
  const open = (await opened.jsonValue()) ?? NaN;
  const elements = await page.evaluate(() => document.querySelectorAll('[data-tool] *').length);
  const pressed = await pressKeys(page, session);
  await page.close();
  return { open, openWork, elements, ...pressed };
}

/** What a page costs: medians of some runs on the clock, and of as many that count the work. */
export async function measurePage(context: BrowserContext, address: string, runs: number): Promise<Waits> {
  const [slow, counted]: [Waits[], Waits[]] = [[], []];
  for (let run = 0; run < runs; run++) {
    slow.push(await measureOnce(context, address, true));
    counted.push(await measureOnce(context, address, false));
  }
  const medianOf = (found: readonly Waits[], what: keyof Waits) => median(found.map((waits) => waits[what]));
  return {
    open: medianOf(slow, 'open'),
    key: medianOf(slow, 'key'),
    openWork: medianOf(counted, 'openWork'),
    keyWork: medianOf(counted, 'keyWork'),
    elements: medianOf(slow, 'elements'),
  };
}
