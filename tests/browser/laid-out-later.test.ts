import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useSite } from '../support/browser.ts';
import { typicalPages } from '../support/site.ts';

const site = useSite({ inParts: true });
const phone = { width: 390, height: 800 };
/** The longest guide. */
const path = typicalPages().find((each) => each.startsWith('responsibilities/')) ?? '';

async function onPage(viewport: typeof phone, use: (page: Page) => Promise<void>) {
  const context = await site.browser.newContext({ viewport });
  await use(await context.newPage());
  await context.close();
}

/** In the page: notes whether the end of the text is laid out at first, while time stands still for what is to come later. */
const noteFirstLayout = () =>
  document.addEventListener(
    'readystatechange',
    async () => {
      for (const later of document.getAnimations()) later.pause();
      const frame = () => new Promise(requestAnimationFrame);
      await frame();
      await frame();
      const end = [...document.querySelectorAll('.prose > * > *')].at(-1);
      document.documentElement.dataset['early'] = String(
        end?.checkVisibility({ contentVisibilityAuto: true }),
      );
      for (const later of document.getAnimations()) later.play();
    },
    { once: true },
  );
const early = (page: Page) => page.locator('html[data-early]').getAttribute('data-early');
const height = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);
/** Waits until the page is whole: not before its first frame, with which it begins to lay out the rest and scrolls. */
const isDone = async (page: Page) => {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await page.waitForFunction(() => document.getAnimations().length === 0);
};

/** In the page: the heading or paragraph at its upper edge, with its distance from the edge. */
const atTop = (page: Page) =>
  page.evaluate(() => {
    const seen = [...document.querySelectorAll('.prose > *')].find(
      (each) => each.getBoundingClientRect().y >= 0,
    );
    return `${Math.round(seen?.getBoundingClientRect().y ?? NaN)} px: ${seen?.textContent ?? ''}`;
  });
const distanceOf = (page: Page, id: string) =>
  page.evaluate((name) => Math.round(document.getElementById(name)?.getBoundingClientRect().y ?? NaN), id);

const laptop = { width: 1360, height: 760 };

describe('a long page', () => {
  // The moment is two seconds: on a busy machine it may be over before the page is read. The best of three.
  test.each([
    ['a phone', phone],
    ['a laptop', laptop],
  ] as const)(
    'on %s is laid out as far as it is seen, and whole a moment later',
    { retry: 2 },
    (_, viewport) =>
      onPage(viewport, async (page) => {
        await page.addInitScript(noteFirstLayout);
        await page.goto(site.url + path);
        expect(await early(page)).toBe('false');
        await isDone(page);
        const inParts = await height(page);
        await page.reload();
        expect(await early(page), 'reloaded').toBe('true');
        expect(inParts).toBe(await height(page));
      }),
  );

  test('on a phone shows the heading that a link leads to, from outside and from a page that is not yet whole', () =>
    onPage(phone, async (page) => {
      await page.goto(site.url + path);
      const ids = await page.locator('.body h2[id]').evaluateAll((all) => all.map(({ id }) => id));
      expect(ids.length).toBeGreaterThan(5);
      for (const id of ids) {
        await page.goto('about:blank');
        await page.goto(`${site.url}${path}#${id}`);
        await isDone(page);
        expect(await distanceOf(page, id), `from outside to ${id}`).toBe(24);

        await page.goto('about:blank');
        await page.goto(site.url + path, { waitUntil: 'commit' });
        await page.locator('.foot').waitFor({ state: 'attached' });
        await page.evaluate((name) => location.assign(`#${name}`), id);
        await isDone(page);
        expect(await distanceOf(page, id), `at once to ${id}`).toBe(24);
      }
    }));

  test('on a phone shows the same place after going back and after a reload', () =>
    onPage(phone, async (page) => {
      // The fonts are there from the first line on: a text whose fonts come late is not set anew, and other lines break.
      await page.goto(`${site.url}faqs/`);
      await page.evaluate(() => document.fonts.ready);
      await page.goto(site.url + path);
      await page.locator(':root:not([data-opened])').waitFor();
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight * 0.6));
      const place = await atTop(page);
      await page.evaluate(() => location.assign('#sources'));
      await expect.poll(() => distanceOf(page, 'sources')).toBe(24);
      await page.goBack();
      await expect.poll(() => atTop(page)).toBe(place);
      await page.reload();
      await expect.poll(() => atTop(page)).toBe(place);
      await page.goto(`${site.url}faqs/`);
      await page.goBack();
      await expect.poll(() => atTop(page)).toBe(place);
    }));
});

test('on a high and wide screen a page is laid out whole at once', () =>
  onPage({ width: 1360, height: 1000 }, async (page) => {
    await page.addInitScript(noteFirstLayout);
    await page.goto(site.url + path);
    expect(await early(page)).toBe('true');
  }));
