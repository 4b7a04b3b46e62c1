import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchTestBrowser } from '../support/browser.ts';
import { buildEnvironment } from '../support/build-environment.ts';
import { openHost, type Host } from '../support/host.ts';
import { keptPaths } from '../support/kept.ts';
import { answerArea, goOn, startTrack, strongTechLead } from '../support/readiness-page.ts';
import { dist } from '../support/site.ts';

/** The site built for a folder of its host, beside the one built for the root: both on one origin. */
const base = '/handbook/';
const folder = '.cache/handbook';

let browser: Browser;
let host: Host;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  const began = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', folder],
    { env: buildEnvironment({ BASE_PATH: base, PRECOMPRESS: 'off', CARDS: 'off' }), encoding: 'utf8' },
  );
  expect(status, stderr).toBe(0);
  console.log(`build under ${base}: ${((performance.now() - began) / 1000).toFixed(1)} s`);
  host = await openHost();
  host.publish('/', dist);
  host.publish(base, folder);
  browser = await launchTestBrowser();
  context = await browser.newContext({ viewport: { width: 1200, height: 900 } });
  page = await context.newPage();
  // A build takes a quarter of a minute alone, and minutes on a busy machine.
}, 900_000);
afterAll(async () => {
  await browser?.close();
  host?.close();
  rmSync(folder, { recursive: true, force: true });
});

const open = (path: string) => page.goto(host.origin + path);
/** The line of the data page about saved self-assessments. */
const assessments = () => page.getByRole('row').filter({ hasText: /Self-assessments: \d/u });
const heading = () => page.locator('h1').first().innerText();
/** Paths that a site keeps for reading offline. */
const kept = (site: string) => keptPaths(page, `em-playbook:${site}:`);
const isKept = (site: string, path: string) =>
  expect.poll(async () => (await kept(site)).includes(path)).toBe(true);

/** Goes by links and keys alone, as a reader does, and leaves one answered area behind. */
async function walk(): Promise<void> {
  await page.locator('a[href*="/responsibilities/hiring/"]').first().click();
  await expect.poll(heading).toBe('Hiring');
  await isKept(base, `${base}responsibilities/hiring/`);
  await page.keyboard.press('/');
  await page.locator('dialog[open] input[type=search]').fill('scorecard');
  await page.locator('.found-title').first().click();
  await expect.poll(heading).toBe('Interview scorecard');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Tools' }).click();
  await page.locator(`main a[href="${base}tools/readiness/"]`).first().click();
  await page.waitForURL(`**${base}tools/readiness/`);
}

test('under a base path everything is reached by links, nothing outside it is asked for, and all of it works offline', async () => {
  await open(base);
  await page.locator('h1').first().click();
  await isKept(base, base);
  await walk();
  await startTrack(page, strongTechLead.track);
  await isKept(base, `${base}tools/readiness/`);
  await page.getByRole('contentinfo').getByRole('link', { name: 'Your data on this device' }).click();
  await assessments().waitFor();
  await isKept(base, `${base}tools/data/`);
  expect(host.asked.filter((path) => !path.startsWith(base))).toEqual([]);
  expect(readFileSync(`${folder}/sitemap-0.xml`, 'utf8')).not.toMatch(
    /<loc>https:\/\/[^/]+\/(?!handbook\/)/u,
  );
  await open(`${base}search/?q=scorecard`);
  const fullText = page.getByRole('button', { name: 'Search the full text too' });
  await fullText.click();
  await fullText.waitFor({ state: 'detached' });
  await expect.poll(async () => (await kept(base)).filter((path) => path.includes('wasm')).length).toBe(1);

  host.goDown();
  await open(base);
  await walk();
  await page.getByRole('contentinfo').getByRole('link', { name: 'Your data on this device' }).click();
  await assessments().waitFor();
  host.goUp();
});

test('a site at the root keeps and answers nothing of the site below it, and the other way round', async () => {
  await open('/frameworks/sbi/');
  await page.locator('h1').click();
  await isKept('/', '/frameworks/sbi/');
  await open(`${base}frameworks/`);
  await page.waitForTimeout(500);
  expect((await kept('/')).filter((path) => path.startsWith(base))).toEqual([]);
  expect((await kept(base)).filter((path) => !path.startsWith(base))).toEqual([]);
  const scopes = await page.evaluate(async () =>
    (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname).sort(),
  );
  expect(scopes).toEqual(['/', base]);

  // In a fresh profile the worker of the root is the only one, and its scope holds the other site's pages, too.
  const fresh = await browser.newContext();
  const visitor = await fresh.newPage();
  await visitor.goto(`${host.origin}/`);
  await visitor.locator('h1').first().click();
  await visitor.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await visitor.goto(`${host.origin}${base}frameworks/`);
  const caught = await keptPaths(visitor);
  expect(caught.filter((path) => path.startsWith(base))).toEqual([]);
  host.goDown();
  await expect(visitor.goto(`${host.origin}${base}frameworks/`)).rejects.toThrow(/ERR_/u);
  host.goUp();
  await fresh.close();
});

test('what a reader saves on one site is not seen on the other', async () => {
  await open('/tools/readiness/');
  await startTrack(page, strongTechLead.track);
  await answerArea(page, strongTechLead.levels[0]!, 2);
  await goOn(page);
  await page.locator('.foot [data-scheme-choice]').selectOption('dark');
  const counts = async (site: string) => {
    await open(`${site}tools/data/`);
    return assessments().innerText();
  };
  const [own, others] = [await counts('/'), await counts(base)];
  expect(own).not.toBe(others);
  await expect.poll(() => page.locator('.foot [data-scheme-choice]').inputValue()).toBe('system');
  const names = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name).sort());
  expect(names).toEqual(['em-playbook:/', 'em-playbook:/handbook/']);

  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('button', { name: 'Yes, delete everything' }).click();
  await page.getByText('Nothing is saved in this browser.').waitFor();
  await open(`${base}tools/offline/`);
  await page.getByRole('button', { name: 'Remove all of it' }).click();
  await page.getByText('Removed.').waitFor();
  await expect.poll(() => counts('/')).toBe(own);
  await expect.poll(() => kept('/')).toContain('/frameworks/sbi/');
});
