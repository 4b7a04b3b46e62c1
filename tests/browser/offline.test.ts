import { cpSync, globSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createCatalogue, type OfflineManifest } from '#domain/offline/manifest.ts';
import { writeFarewell, writeOffline } from '#integrations/offline.ts';
import { launchTestBrowser } from '../support/browser.ts';
import { openHost, type Host } from '../support/host.ts';
import { cacheNames, isKept, keptPaths } from '../support/kept.ts';
import { answerArea, goOn, startTrack, strongTechLead } from '../support/readiness-page.ts';
import { brotliSize, dist } from '../support/site.ts';

let browser: Browser;
let host: Host;
let context: BrowserContext;
let page: Page;
const folders: string[] = [];

beforeAll(async () => {
  browser = await launchTestBrowser();
});
afterAll(async () => {
  await browser.close();
  for (const folder of folders) rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  host = await openHost();
  host.publish('/', dist);
  context = await browser.newContext({ viewport: { width: 1200, height: 900 } });
  page = await context.newPage();
});
afterEach(async () => {
  await context.close();
  host.close();
});

/** A copy of the site, without the compressed forms that the host of these tests does not serve: half of all files. */
function copySite(): string {
  const folder = mkdtempSync(join(tmpdir(), 'em-playbook-copy-'));
  folders.push(folder);
  cpSync(dist, folder, { recursive: true, filter: (path) => !/\.(?:br|gz)$/u.test(path) });
  return folder;
}

/** Publishes a copy of the site as a later build would be: the text of every page changed, and the name of every script. */
async function publishUpdate(): Promise<void> {
  const folder = copySite();
  const scripts = globSync('_astro/*.js', { cwd: folder }).map((path) => path.slice('_astro/'.length));
  // The old hash stays part of the new name: each tool has a `route`, and some have a chunk of that name.
  const renamed = new Map(scripts.map((name) => [name, name.replace(/\.js$/u, '-updated.js')]));
  for (const file of globSync('**/*.{html,js}', { cwd: folder })) {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8').replace(
      /(?<=\/)[\w.-]+\.js/gu,
      (name) => renamed.get(name) ?? name,
    );
    writeFileSync(path, text.replace('<h1', '<h1 data-updated'));
  }
  for (const [from, to] of renamed) renameSync(`${folder}/_astro/${from}`, `${folder}/_astro/${to}`);
  await writeOffline(folder, '/');
  host.publish('/', folder);
}

const manifest = JSON.parse(readFileSync(`${dist}/offline.json`, 'utf8')) as OfflineManifest;
const open = (path: string, on: Page = page) => on.goto(host.origin + path);
/** Opens a page and taps it, so that the worker is there and has kept it. */
async function settle(path: string): Promise<void> {
  await open(path);
  await page.locator('h1').first().click();
  await isKept(page, path);
}
const heading = (on: Page = page) => on.locator('h1').first().innerText();
/** Visits and touches a page until the waiting worker has taken over, which it sees at each visit whether it can. */
const isTakenOver = (on: Page, visit: () => Promise<unknown>) =>
  expect
    .poll(
      async () => {
        await visit();
        await on.locator('h1').click();
        const hasOne = async () => (await cacheNames(on)).length === 1;
        for (let waits = 0; waits < 20 && !(await hasOne()); waits++) await on.waitForTimeout(200);
        return hasOne();
      },
      { timeout: 60_000 },
    )
    .toBe(true);
const isUpdated = (on: Page = page) =>
  on
    .locator('h1')
    .first()
    .evaluate((h1) => 'updated' in h1.dataset);

/** A visit makes the browser look for another worker; a busy one puts that off, so the test asks for it. */
const lookForWorker = () =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update().catch(() => undefined);
  });

describe('before the first interaction', () => {
  test('nothing is fetched beyond the first visit, and nothing kept; not even where the address scrolls', async () => {
    await open('/frameworks/sbi/#sources');
    await page.waitForTimeout(1500);
    expect(host.asked.filter((path) => /worker|offline|actions/u.test(path))).toEqual([]);
    expect(host.asked.length).toBeLessThanOrEqual(5);
    expect(await cacheNames(page)).toEqual([]);
    await expect
      .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
      .toBe(0);
  });

  test.each([
    ['a tap', () => page.locator('h1').click()],
    ['a key', () => page.keyboard.press('ArrowDown')],
    [
      'scrolling',
      async () => {
        await page.waitForTimeout(500);
        await page.mouse.wheel(0, 400);
      },
    ],
  ])('%s registers the worker, which keeps the page with all it needs', async (_, interact) => {
    await open('/frameworks/sbi/');
    await interact();
    await isKept(page, '/frameworks/sbi/');
    expect((await keptPaths(page)).filter((path) => path.endsWith('.woff2'))).toHaveLength(2);
  });
});

describe('without a network', () => {
  test('every page visited since the first interaction is there, whole, with its query and without its slash', async () => {
    await settle('/');
    const visited = ['/frameworks/sbi/', '/faqs/', '/responsibilities/hiring/', '/terms/'];
    for (const path of visited) {
      await open(path);
      await isKept(page, path);
    }
    host.goDown();
    for (const path of [...visited, '/', '/faqs/?from=a-link', '/faqs']) {
      const response = await open(path);
      expect([path, response?.status()]).toEqual([path, 200]);
      await expect
        .poll(() =>
          // A fallback is a font of the device; where it has none the browser takes another.
          page.evaluate(() =>
            document.fonts.ready.then((fonts) =>
              [...fonts].some(({ family, status }) => !family.includes('fallback') && status === 'error'),
            ),
          ),
        )
        .toBe(false);
    }
  });

  test('search works by names once it was used, for any words', async () => {
    await settle('/');
    await page.keyboard.press('/');
    const box = page.locator('dialog[open] input[type=search]');
    await box.fill('feedback');
    await page.locator('.found-title').first().waitFor();
    const { names, bytesOf } = createCatalogue(manifest);
    // The page about reading offline says so.
    expect(names.reduce((sum, path) => sum + bytesOf(path), 0)).toBeLessThan(250_000);
    const missing = async () => {
      const paths = new Set(await keptPaths(page));
      return names.filter((path) => !paths.has(`/${path}`));
    };
    await expect.poll(missing).toEqual([]);
    // The full text is what the reader asked for, not the whole index.
    expect((await keptPaths(page)).filter((path) => path.startsWith('/pagefind/')).length).toBeLessThan(30);
    host.goDown();
    await page.reload();
    await page.keyboard.press('/');
    await box.fill('scorecard');
    await expect
      .poll(() => page.locator('.found-title').first().innerText())
      .toContain('Interview scorecard');
    await open('/search/?q=hiring');
    await page.locator('.found-title').first().waitFor();
    // Short answers that were not fetched are left out, without an error.
    await open('/search/?q=burnout');
    await page.locator('.found-title').first().waitFor();
  });

  test('the assessment runs to its results, though only its first page was opened before', async () => {
    await open('/tools/readiness/');
    await page.locator('h1').click();
    await isKept(page, '/tools/readiness/');
    host.goDown();
    await page.reload();
    await startTrack(page, strongTechLead.track);
    for (const [at, area] of strongTechLead.levels.entries()) {
      await answerArea(page, area, Number(strongTechLead.evidence[at]));
      await goOn(page);
    }
    await goOn(page);
    await page.locator('.results').waitFor();
    await page.getByRole('heading', { name: /plan/iu }).first().waitFor();
  });

  test('a page that is not kept is answered by one that says so and lists what is', async () => {
    await settle('/frameworks/sbi/');
    host.goDown();
    const response = await open('/frameworks/grow/');
    expect(response?.status()).toBe(503);
    await page.getByRole('heading', { name: 'You are offline' }).waitFor();
    const list = page.locator('.kept a');
    await expect.poll(() => list.allInnerTexts()).toEqual([expect.stringContaining('SBI')]);
    await list.first().click();
    await expect.poll(() => heading()).toContain('SBI');
    host.goUp();
    await open('/frameworks/grow/');
    await expect.poll(() => heading()).toContain('GROW');
  });

  test('search that was never used opens and says that it needs the network', async () => {
    await settle('/frameworks/sbi/');
    host.goDown();
    await page.locator('.find').click();
    await page.locator('dialog[open] input[type=search]').fill('hiring');
    await page.getByText('Search could not be loaded').waitFor();
  });
});

describe('what is kept', () => {
  test('is only what the build has published: no error page, no part of a file, nothing altered on the way', async () => {
    const folder = copySite();
    const altered = join(folder, 'faqs/index.html');
    writeFileSync(
      altered,
      readFileSync(altered, 'utf8').replace('</body>', '<p>Brought to you by Café Wi-Fi'),
    );
    host.publish('/', folder);
    await settle('/');
    await open('/frameworks/no-such-page/');
    await open('/faqs/');
    await page.evaluate(() => fetch('/tools/readiness/peer.json', { headers: { range: 'bytes=0-10' } }));
    await open('/terms/');
    await isKept(page, '/terms/');
    const paths = await keptPaths(page);
    expect(paths).not.toContain('/frameworks/no-such-page/');
    expect(paths).not.toContain('/tools/readiness/peer.json');
    expect(paths).not.toContain('/faqs/');
  });

  test('is whole pages: each with every file it can ask for', async () => {
    await settle('/frameworks/sbi/');
    const paths = await keptPaths(page);
    const names = readFileSync(`${dist}/frameworks/sbi/index.html`, 'utf8').match(/_astro\/[\w./-]+/gu) ?? [];
    for (const name of names) expect(paths).toContain(`/${name}`);
    expect(paths.some((path) => /\/open-search\./u.test(path))).toBe(true);
  });
});

describe('an update', () => {
  test('published while a tab has a half-finished assessment loses nothing, and waits for it', async () => {
    await open('/tools/readiness/');
    await startTrack(page, strongTechLead.track);
    await isKept(page, '/tools/readiness/');
    await answerArea(page, strongTechLead.levels[0]!, 2);
    await goOn(page);
    await publishUpdate();

    const other = await context.newPage();
    await open('/frameworks/sbi/', other);
    expect(await isUpdated(other)).toBe(true);
    await other.locator('h1').click();
    const waiting = () =>
      other.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state ?? null);
    await expect.poll(waiting).toBe('installed');
    expect(await cacheNames(page)).toHaveLength(2);

    // The host has deleted every script the half-finished tab is made of.
    for (const [at, area] of strongTechLead.levels.entries()) {
      if (at === 0) continue;
      await answerArea(page, area, Number(strongTechLead.evidence[at]));
      await goOn(page);
    }
    await goOn(page);
    await page.locator('.results').waitFor();
    expect(await isUpdated(page)).toBe(false);

    // The old tab goes on to the new version; now the new worker takes over, with what the old one had kept.
    await isTakenOver(page, async () => {
      await open('/tools/readiness/');
      expect(await isUpdated()).toBe(true);
    });
    await isKept(page, '/tools/readiness/');
    host.goDown();
    await page.reload();
    expect(await isUpdated()).toBe(true);
    await page
      .getByText(/results|finished/iu)
      .first()
      .waitFor();
  });

  test('reaches an online reader at the next page, and takes over at once where nobody needs the old one', async () => {
    await settle('/frameworks/sbi/');
    await open('/faqs/');
    await isKept(page, '/faqs/');
    const [before] = await cacheNames(page);
    await publishUpdate();
    await open('/terms/');
    expect(await isUpdated()).toBe(true);
    await expect.poll(async () => await cacheNames(page)).not.toContain(before);
    await page.locator('h1').click();
    await isKept(page, '/terms/');
    host.goDown();
    for (const path of ['/frameworks/sbi/', '/faqs/', '/terms/']) {
      await open(path);
      expect([path, await isUpdated()]).toEqual([path, true]);
    }
  });

  test('cut off by the network loses nothing, and is taken up again when it is back', async () => {
    await settle('/frameworks/sbi/');
    await open('/faqs/');
    await isKept(page, '/faqs/');
    await publishUpdate();
    host.goDown('/faqs/');
    const asked = host.asked.length;
    await open('/terms/');
    await page.locator('h1').click();
    const isInstalling = () =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.installing !== null);
    // The new worker asks for the kept page last, and then for nothing more.
    await expect.poll(() => host.asked.slice(asked)).toContain('/faqs/');
    await expect.poll(isInstalling).toBe(false);
    const visited = ['/frameworks/sbi/', '/faqs/'];
    for (const path of visited) {
      const response = await open(path);
      expect([path, response?.status(), await isUpdated()]).toEqual([path, 200, false]);
    }

    host.goUp();
    await isTakenOver(page, async () => {
      await open('/terms/');
      await lookForWorker();
    });
    await isKept(page, '/terms/');
    host.goDown();
    for (const path of [...visited, '/terms/']) {
      await open(path);
      expect([path, await isUpdated()]).toEqual([path, true]);
    }
  });
});

describe('saving everything', () => {
  test('shows its size before, its progress while and its result after; can be stopped and taken up again', async () => {
    await open('/tools/offline/');
    const start = page.getByRole('button', { name: 'Save everything for offline' });
    await page.getByText(/^All \d+ pages, the search and the tools take [\d.]+ MB/u).waitFor();
    await start.click();
    await page.locator('progress').waitFor();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByText('Stopped.').waitFor();
    await start.click();
    await page.getByText('The site now works without a network').waitFor({ timeout: 220_000 });
    await page.getByText('Everything is saved.', { exact: false }).first().waitFor();
    host.goDown();
    await open('/cases/datadog-2023-outage/');
    await expect.poll(() => heading()).toMatch(/Datadog/u);
  });

  test('says when there is little room, keeps what fits, and everything goes on working', async () => {
    await open('/tools/offline/');
    const session = await context.newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', { origin: host.origin, quotaSize: 3_000_000 });
    await page.reload();
    await page.getByText(/^This browser has room for only [\d.]+ MB more/u).waitFor();
    await page.getByRole('button', { name: 'Save everything for offline' }).click();
    await page.getByText('There is no more room').waitFor({ timeout: 220_000 });
    await open('/frameworks/sbi/');
    await page.locator('.find').click();
    await page.locator('dialog[open] input[type=search]').fill('feedback');
    await page.locator('.found-title').first().waitFor();
  });
});

test('while an old tab holds a new version back, nothing is promised of it', async () => {
  await settle('/frameworks/sbi/');
  await publishUpdate();
  const other = await context.newPage();
  await open('/tools/offline/', other);
  await other.getByRole('button', { name: 'Save everything for offline' }).click();
  await other.getByText('A new version of this site is waiting').waitFor();
  const waiting = () =>
    other.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state ?? null);
  await expect.poll(waiting).toBe('installed');

  // As saving did before it asked which build is served: the shelf of the one that waits is the fuller one.
  await other.evaluate(async () => {
    const [, last] = await caches.keys();
    const cache = await caches.open(last!);
    for (const path of ['/terms/', '/faqs/']) await cache.put(path, await fetch(path));
  });
  await other.reload();
  const list = other.locator('.kept a');
  await list.first().waitFor();
  await expect.poll(() => list.allInnerTexts()).toEqual([expect.stringContaining('SBI')]);

  await page.close();
  await isTakenOver(other, () => other.reload());
  await other.getByRole('button', { name: 'Save everything for offline' }).click();
  await other.getByText('The site now works without a network').waitFor({ timeout: 220_000 });
});

describe('switched off', () => {
  test('an earlier worker and what it kept go at the next visit', async () => {
    await settle('/frameworks/sbi/');
    await page.evaluate(() => caches.open('em-playbook:/handbook/:other'));
    const folder = copySite();
    await writeFarewell(folder, '/');
    host.publish('/', folder);
    await open('/terms/');
    await lookForWorker();
    await expect.poll(async () => await cacheNames(page)).toEqual(['em-playbook:/handbook/:other']);
    await expect
      .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
      .toBe(0);
  });
});

test('the worker weighs at most 12 KB', () => {
  const [worker, manifest] = ['service-worker.js', 'offline.json'].map((file) =>
    brotliSize(readFileSync(`${dist}/${file}`)),
  );
  console.log(`worker: ${worker} of ${12 * 1024} bytes after brotli; manifest: ${manifest} bytes`);
  expect(worker).toBeLessThanOrEqual(12 * 1024);
});
