import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { useSite } from '../support/browser.ts';

const site = useSite();
let context: BrowserContext;
/** What must stay empty on every walk: errors, policy violations, requests to other hosts. */
let complaints: string[] = [];

afterEach(async () => {
  await context.close();
  expect(complaints).toEqual([]);
  complaints = [];
});

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  context = await site.browser.newContext({ viewport: { width: 1360, height: 900 }, ...options });
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404')) complaints.push(message.text());
  });
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(site.url).origin)
      complaints.push(`request to ${request.url()}`);
  });
  await page.goto(site.url + path);
  return page;
}

const results = (page: Page) => page.locator('.found-title');
const heading = (page: Page) => page.locator('h1').innerText();

describe('a reader', () => {
  test('walks from the home page by search to an answer, a guide and a template', async () => {
    const page = await open('');
    await page.getByRole('link', { name: 'Search the playbook' }).click();
    const dialog = page.locator('dialog[open]');
    await dialog.getByRole('searchbox', { name: 'Search the playbook' }).fill('how many direct reports');
    await results(page).first().click();
    await expect.poll(() => heading(page)).toMatch(/^How many direct reports/u);
    await expect.poll(() => page.locator('.short-answer').innerText()).toMatch(/six|five|eight/iu);

    await page.locator('.links a[href*="/responsibilities/"]').first().click();
    await page.waitForURL('**/responsibilities/*/');
    await page.locator('.links a[href*="/templates/"]').first().click();
    await page.waitForURL('**/templates/*/');
    await page.getByRole('heading', { name: 'Filled in' }).waitFor();
  });

  test.each([
    ['how many direct reports', 'How many direct reports should an engineering manager have?'],
    ['tech lead', 'Tech lead'],
    ['feedback', 'feedback'],
    ['scorecard', 'Interview scorecard'],
  ])('who searches "%s" sees %s first', async (query, title) => {
    const page = await open(`search/?q=${encodeURIComponent(query)}`);
    await results(page).first().waitFor();
    await expect.poll(() => results(page).first().innerText()).toContain(title);
    await expect.poll(() => page.getByRole('status').innerText()).toMatch(/^\d+ results? for/u);
  });

  describe('who is on a slow line', () => {
    /** A page with a search whose script has not come yet, with a word typed into it; `arrive` lets the script come. */
    const typeEarly = async (path: string) => {
      let arrive = () => {};
      const arrival = new Promise<void>((resolve) => (arrive = resolve));
      const page = await open('');
      await page.route(/_astro\/(?:SearchPage|MissingPage)/u, async (route) => {
        await arrival;
        await route.fallback().catch(() => {}); // The page that asked may be gone.
      });
      await Promise.all([
        page.waitForRequest(/_astro\/(?:SearchPage|MissingPage)/u),
        page.goto(site.url + path, { waitUntil: 'commit' }),
      ]);
      await page.getByRole('searchbox').pressSequentially('scorecard');
      expect(await page.locator('astro-island[ssr]').count()).toBe(1);
      return { page, arrive };
    };

    test.each(['search/', 'search/?q=hiring'])(
      'types at %s before its script is there, and loses nothing',
      async (path) => {
        const { page, arrive } = await typeEarly(path);
        arrive();
        await results(page).first().waitFor();
        await expect.poll(() => page.getByRole('status').innerText()).toContain('“scorecard”');
        await expect.poll(() => page.url()).toContain('?q=scorecard');
      },
    );

    test.each(['search/', 'no/such-page/'])('searches at %s with Enter as in any form', async (path) => {
      const { page, arrive } = await typeEarly(path);
      await page.keyboard.press('Enter');
      await page.waitForURL('**/search/?q=scorecard', { waitUntil: 'commit' });
      arrive();
      await results(page).first().waitFor();
    });

    test('is told when the script does not come', async () => {
      const { page, arrive } = await typeEarly('search/');
      await page.getByText('Search has not started yet').waitFor();
      arrive();
      await page.getByText('Search has not started yet').waitFor({ state: 'hidden' });
    });
  });

  test('has the search engine fetched by the first key, not by opening the search page', async () => {
    const page = await open('');
    const fetched: string[] = [];
    page.on('request', (request) => void fetched.push(new URL(request.url()).pathname));
    await page.goto(`${site.url}search/`, { waitUntil: 'networkidle' });
    const ofEngine = () => fetched.filter((path) => path.startsWith('/pagefind/'));
    expect(ofEngine()).toEqual([]);
    await page.keyboard.press('s');
    await expect.poll(ofEngine).toContain('/pagefind/pagefind.js');
  });

  test('goes on from the words of the address when refining them', async () => {
    const page = await open('search/?q=interview');
    await results(page).first().waitFor();
    await page.keyboard.type(' scorecard');
    await expect.poll(() => page.getByRole('status').innerText()).toContain('“interview scorecard”');
  });

  test('narrows a search to one collection and sees where in a page the words stand', async () => {
    const page = await open('search/?q=debrief');
    await results(page).first().waitFor();
    await page.getByRole('radio', { name: /^Guides/u }).check({ force: true });
    await expect
      .poll(async () => new Set(await page.locator('.found-shelf').allInnerTexts()))
      .toEqual(new Set(['Guide']));
    const more = page.getByRole('button', { name: 'Search the full text too' });
    // Where names say too little it is searched anyway.
    if (await more.isVisible()) await more.click();
    await more.waitFor({ state: 'detached' });
    const section = page.locator('.found-sections a').first();
    await expect.poll(() => section.getAttribute('href')).toMatch(/#/u);
    await section.click();
    await expect.poll(() => page.url()).toMatch(/\/responsibilities\/[a-z-]+\/#/u);
  });

  test('searches without any page being told the words', async () => {
    const page = await open('');
    const referrers: (string | undefined)[] = [];
    await page.goto(`${site.url}search/?q=scorecard`);
    await results(page).first().waitFor();
    page.on('request', (request) => void referrers.push(request.headers()['referer']));
    await page.getByRole('searchbox').fill('feedback');
    await expect.poll(() => page.url()).toContain('q=feedback');
    await results(page).first().click();
    await page.waitForURL((url) => !url.pathname.includes('/search/'));
    expect(referrers.length).toBeGreaterThan(0);
    expect(referrers.filter((referrer) => referrer?.includes('q='))).toEqual([]);
  });

  test('who finds nothing is told so and is given places to begin', async () => {
    const page = await open('search/?q=zzzzqqq');
    await expect.poll(() => page.getByRole('status').innerText()).toMatch(/^Nothing found/u);
    await expect.poll(() => page.locator('.search-shelves a').count()).toBeGreaterThan(3);
  });

  test('who follows a dead link is shown what its words lead to', async () => {
    const page = await open('templates/interview-scorecards/');
    await expect.poll(() => heading(page)).toBe('This page does not exist');
    await results(page).first().waitFor();
    await expect.poll(() => results(page).first().innerText()).toContain('Interview scorecard');
  });

  test('copies words to say', async () => {
    const page = await open('responsibilities/hiring/');
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const say = page.locator('.say').first();
    await say.getByRole('button', { name: 'Copy' }).click();
    await say.getByRole('button', { name: 'Copied' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.replace(/\s+/gu, ' ')).toBe(
      (await say.locator('blockquote').innerText()).replace(/\s+/gu, ' '),
    );
  });

  test('copies a template as Markdown and downloads the same', async () => {
    const page = await open('templates/interview-scorecard/');
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const file = await (await page.request.get(`${site.url}templates/interview-scorecard.md`)).text();
    expect(copied).toBe(file.trim());
    expect(file).toMatch(/^# Interview scorecard\n\n## /u);
  });
});

describe('on a long hub', () => {
  const cards = (page: Page) => page.locator('.hub-group li:visible');
  const field = (page: Page) => page.getByRole('searchbox', { name: 'Narrow this page' });

  test('a reader narrows what is there, opens an entry, and finds it narrowed when going back', async () => {
    const page = await open('faqs/');
    const fetched: string[] = [];
    page.on('request', (request) => void fetched.push(new URL(request.url()).pathname));
    const all = await cards(page).count();
    expect(all).toBeGreaterThan(20);
    await page.waitForTimeout(300);
    expect(fetched).toEqual([]);
    await field(page).click();
    await page.keyboard.type('direct reports');
    await expect
      .poll(() => page.getByRole('status').innerText())
      .toMatch(/^\d+ of \d+ for “direct reports”/u);
    const left = await cards(page).count();
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(all);
    await expect.poll(() => page.url()).toContain('?q=direct+reports');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/faqs/*/');
    await page.goBack();
    await expect.poll(() => field(page).inputValue()).toBe('direct reports');
    await expect.poll(() => cards(page).count()).toBe(left);
    await field(page).press('Escape');
    await expect.poll(() => cards(page).count()).toBe(all);
    expect(page.url()).not.toContain('?');
  });

  test('has all entries and no field without scripts', async () => {
    const page = await open('faqs/?q=reports', { javaScriptEnabled: false });
    expect(await cards(page).count()).toBeGreaterThan(20);
    expect(await page.getByRole('searchbox').count()).toBe(0);
  });
});

describe('with the keyboard alone', () => {
  test('a reader skips to the content, opens search with /, moves by arrows and opens a result', async () => {
    const page = await open('');
    await page.keyboard.press('Tab');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to content');
    await page.keyboard.press('/');
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.type('scorecard');
    await results(page).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => heading(page)).toBe('Interview scorecard');
  });

  test('Ctrl K opens search, Escape closes it, and the focus returns', async () => {
    const page = await open('frameworks/sbi/');
    await page.locator('.find').focus();
    await page.keyboard.press('Control+k');
    await page.locator('dialog[open] input[type=search]').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('dialog[open]').count()).toBe(0);
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain('find');
  });

  test('the / key can be switched off, and stays off', async () => {
    const page = await open('frameworks/sbi/');
    await page.getByRole('checkbox', { name: 'Press / to search' }).uncheck();
    // It is kept a moment after the first interaction of a page.
    await page.waitForFunction(() => document.documentElement.dataset['slash'] === 'off');
    await page.reload();
    await page.locator('h1').click();
    await page.keyboard.press('/');
    await page.waitForTimeout(300);
    await expect.poll(() => page.locator('dialog[open]').count()).toBe(0);
  });
});

describe('on a phone of 320 px', () => {
  const phone = { viewport: { width: 320, height: 640 }, hasTouch: true };

  test('the menu opens, and leads on', async () => {
    const page = await open('', phone);
    await expect.poll(() => page.getByRole('navigation', { name: 'Main' }).isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Frameworks' }).click();
    await expect.poll(() => heading(page)).toBe('Frameworks');
  });

  test('a source opens as a note and closes again', async () => {
    const page = await open('frameworks/sbi/', phone);
    await page.locator('button.cite').first().click();
    await page.locator('.note:popover-open').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.note:popover-open').count()).toBe(0);
  });
});

describe('with JavaScript off', () => {
  const off = { javaScriptEnabled: false };

  test('everything can be read and reached; what needs scripts is not shown', async () => {
    const page = await open('responsibilities/hiring/', { ...off, viewport: { width: 375, height: 700 } });
    await expect.poll(() => heading(page)).toBe('Hiring');
    await expect.poll(() => page.getByRole('button', { name: 'Copy' }).count()).toBe(0);
    await expect.poll(() => page.locator('.foot [data-scheme-choice]').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Answers' }).click();
    await page.getByRole('link', { name: /^How many direct reports/u }).click();
    await expect.poll(() => page.locator('.short-answer').isVisible()).toBe(true);
  });

  test('search says that it needs JavaScript and offers the shelves', async () => {
    const page = await open('search/?q=hiring', off);
    await expect.poll(() => page.locator('main').innerText()).toContain('Search needs JavaScript');
    await expect
      .poll(() => page.locator('main').getByRole('link', { name: 'Frameworks' }).isVisible())
      .toBe(true);
  });
});

describe('the colour scheme', () => {
  test('follows the system, can be chosen, and holds from the first paint of the next page', async () => {
    const page = await open('', { colorScheme: 'dark' });
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const dark = await background();
    await page.locator('.foot [data-scheme-choice]').selectOption('light');
    await expect.poll(() => background()).not.toBe(dark);
    const light = await background();
    await page.goto(`${site.url}frameworks/sbi/`, { waitUntil: 'commit' });
    await page.waitForFunction(() => document.body);
    // Read once: the choice must be there with the first paint.
    expect(await background()).toBe(light);
    await page.locator('.foot [data-scheme-choice]').selectOption('system');
    await expect.poll(() => background()).toBe(dark);
  });
});
