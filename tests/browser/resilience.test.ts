import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from '../support/browser.ts';
import { isToolPath, typicalPages } from '../support/site.ts';
import { findFaults, type VisitOptions } from '../support/visit-pages.ts';

const site = useSite();
const pages = typicalPages();
const needsScripts = (path: string) => isToolPath(path) || /^(?:search|404)/u.test(path);
/** What the browser keeps can only be shown by a script, so these pages have nothing to print. */
const withoutPaper = new Set(['tools/data/', 'tools/offline/', 'tools/own-book/']);
const reading = pages.filter((path) => !needsScripts(path));

/**
 * The texts that can be seen in the main part of the open page, in their order. Left out are buttons that need
 * scripts, and notes in the margin, which say what the list of sources says.
 */
const readTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(
      document.querySelector('main') ?? document,
      NodeFilter.SHOW_TEXT,
    );
    const texts: string[] = [];
    while (walker.nextNode()) {
      const { parentElement: parent, textContent } = walker.currentNode;
      const text = textContent?.replace(/\s+/gu, ' ').trim();
      if (!text || !parent?.checkVisibility({ visibilityProperty: true })) continue;
      if (!parent.closest('script, style, .needs-scripts, .note')) texts.push(text);
    }
    return texts;
  });

const textsOf = async (options: VisitOptions): Promise<ReadonlyMap<string, readonly string[]>> => {
  const texts = new Map<string, readonly string[]>();
  await findFaults(site, reading, options, async (page, path) => {
    texts.set(path, await readTexts(page));
    return [];
  });
  return texts;
};

/** What each page lacks of the texts it has with everything on. */
const missing = (whole: ReadonlyMap<string, readonly string[]>, part: typeof whole): string[] =>
  [...whole].flatMap(([path, texts]) => {
    const rest = new Set(part.get(path));
    return texts.filter((text) => !rest.has(text)).map((text) => `/${path} lacks: ${text.slice(0, 80)}`);
  });

const blockStyles: VisitOptions = {
  // Before the page's own parser meets them; the policy allows what is done through the document.
  prepare: (context) =>
    context.addInitScript(() => {
      new MutationObserver(() => {
        for (const sheet of document.styleSheets) sheet.disabled = true;
      }).observe(document, { childList: true, subtree: true });
    }),
};
const block = (types: readonly string[]): VisitOptions => ({
  prepare: (context) =>
    context.route('**/*', (route) =>
      types.includes(route.request().resourceType()) ? route.abort() : route.continue(),
    ),
});

test('reading pages say everything without scripts, without styles, and without fonts and images', async () => {
  const whole = await textsOf({});
  for (const [path, texts] of whole)
    expect(texts.join(' ').split(' ').length, `words on /${path}`).toBeGreaterThan(20);
  expect(missing(whole, await textsOf({ javaScriptEnabled: false })), 'without scripts').toEqual([]);
  expect(missing(whole, await textsOf(block(['font', 'image']))), 'without fonts and images').toEqual([]);
  expect(missing(whole, await textsOf(blockStyles)), 'without styles').toEqual([]);
});

test('what is read in the order of the page stands in that order on a phone too', async () => {
  const faults = await findFaults(site, reading, { viewport: { width: 375, height: 667 } }, (page) =>
    page.evaluate(() => {
      const parts = [...document.querySelectorAll('main :is(h1, h2, h3, h4, p, table, figure, blockquote)')]
        .filter((part) => part.checkVisibility() && !part.closest('.visually-hidden'))
        .map((part) => ({ part, top: part.getBoundingClientRect().top }));
      return parts
        .filter(({ top }, index) => top < (parts[index - 1]?.top ?? top) - 1)
        .map(({ part }) => `${part.textContent?.trim().slice(0, 60)} stands above what comes before it`);
    }),
  );
  expect(faults).toEqual([]);
});

test('without scripts a tool shows the way to its worksheet, and search the way to the shelves', async () => {
  const faults = await findFaults(
    site,
    pages.filter(needsScripts),
    { javaScriptEnabled: false },
    async (page, path) => {
      const links = page.locator('main a:visible');
      const targets = await links.evaluateAll((all) =>
        all.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
      );
      const tool = /^tools\/[^/]+\//u.exec(path)?.[0];
      const isWorksheet = tool !== undefined && path !== tool;
      if (isWorksheet || withoutPaper.has(path)) return [];
      const wanted = tool ? new RegExp(`/${tool}[^/]+/$`, 'u') : /\/frameworks\/$/u;
      return targets.some((target) => wanted.test(target)) ? [] : ['shows no way on'];
    },
  );
  expect(faults).toEqual([]);
});

test('a search whose names do not come says so, and is answered rightly once they do', async () => {
  const context = await site.browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const ask = async (words: string, said: RegExp) => {
    await page.getByRole('searchbox').fill(words);
    await expect.poll(() => page.getByRole('status').innerText()).toMatch(said);
  };
  await page.route('**/search/names.json', (route) => route.abort());
  await page.goto(`${site.url}search/`);
  await ask('scorecard', /^Search could not be loaded/u);
  await page.unrouteAll();
  await ask('scorecards', /^\d+ results for “scorecards”/u);
  await expect.poll(() => page.getByRole('radio').count()).toBeGreaterThan(2);
  await ask('zzzzqqq', /^Nothing found/u);
  await context.close();
});

test.each(['index', 'filter', 'fragment', 'wasm'])(
  'a search whose full text lacks its %s says so, answers by names, and searches the text once it comes',
  async (file) => {
    const context = await site.browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    const failed = page.getByText('The full text could not be searched');
    const askForText = async (words: string) => {
      await page.getByRole('searchbox').fill(words);
      const status = new RegExp(`^\\d+ results? for “${words}”`, 'u');
      await expect.poll(() => page.getByRole('status').innerText()).toMatch(status);
      const more = page.getByRole('button', { name: 'Search the full text too' });
      // Where names say too little it is searched anyway.
      if (await more.isVisible()) await more.click();
      await more.waitFor({ state: 'detached' });
    };
    await page.route(`**/pagefind/${file}*/**`, (route) => route.abort());
    await page.route(`**/pagefind/${file}.*`, (route) => route.abort());
    await page.goto(`${site.url}search/`);
    await askForText('scorecard');
    await failed.waitFor();
    expect(await page.locator('.found').count()).toBeGreaterThan(0);
    await page.unrouteAll();
    await askForText('scorecards');
    await failed.waitFor({ state: 'detached' });
    await context.close();
  },
);
