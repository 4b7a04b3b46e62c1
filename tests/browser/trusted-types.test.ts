import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { trustedPolicy } from '#browser/trusted.ts';
import { useSite } from '../support/browser.ts';

const site = useSite();

/** The page's side of Trusted Types, which TypeScript's DOM does not know yet. */
interface TrustedPage {
  trustedTypes: {
    createPolicy(name: string, rules: object): { createScriptURL(text: string): string };
  };
  attempts: Record<string, () => unknown>;
}
declare const window: TrustedPage;

/** What happens when a script on the page does what injected text would have to do. */
const attempts: Readonly<Record<string, () => unknown>> = {
  markup: () => (document.createElement('p').innerHTML = '<b>x</b>'),
  'a script from elsewhere': () => (document.createElement('script').src = 'https://elsewhere.example/x.js'),
  'text as code': () => setTimeout('1' as unknown as () => void),
  'a policy of its own': () => window.trustedTypes.createPolicy('other', {}),
  'a worker by its address': () => navigator.serviceWorker.register('/other.js'),
};

/** The browser's reason for refusing an attempt; null where it goes through. */
const refusal = (page: Page, name: string): Promise<string | null> =>
  page.evaluate(async (code) => {
    try {
      await window.attempts[code]?.();
      return null;
    } catch (error) {
      return (error as Error).message;
    }
  }, name);

/** A page on which the attempts can be made. */
const prepare = async (path: string): Promise<Page> => {
  const page = await site.browser.newPage();
  const source = Object.entries(attempts).map(([name, attempt]) => `${JSON.stringify(name)}: ${attempt}`);
  await page.addInitScript(`window.attempts = { ${source.join(', ')} }`);
  await page.goto(site.url + path);
  return page;
};

test.each(['', 'responsibilities/hiring/', 'search/', 'tools/readiness/', 'tools/data/'])(
  'text becomes neither markup nor script on /%s',
  async (path) => {
    const page = await prepare(path);
    for (const name of Object.keys(attempts)) expect(await refusal(page, name), name).toMatch(/Trusted/u);
    await page.close();
  },
);

test('a policy of the site gives one address, and only once', async () => {
  const page = await prepare('');
  const results = await page.evaluate((policyName) => {
    const { trustedTypes } = window;
    const policy = trustedTypes.createPolicy(policyName, { createScriptURL: () => '/worker.js' });
    const address = String(policy.createScriptURL('https://elsewhere.example/x.js'));
    try {
      trustedTypes.createPolicy(policyName, {});
      return [address, 'made twice'];
    } catch {
      return [address, 'refused'];
    }
  }, trustedPolicy);
  expect(results).toEqual(['/worker.js', 'refused']);
  await page.close();
});

test('the rules by which the browser prepares pages are put in after the first interaction, and are let in', async () => {
  const page = await site.browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())));
  await page.goto(`${site.url}responsibilities/hiring/`, { waitUntil: 'networkidle' });
  const rules = page.locator('head > script[type=speculationrules]');
  expect(await rules.count()).toBe(0);
  await page.keyboard.press('Shift');
  await expect.poll(() => rules.count()).toBe(1);
  const { prerender } = JSON.parse((await rules.textContent()) ?? '{}') as { prerender: object[] };
  expect(prerender).toHaveLength(1);
  expect(complaints).toEqual([]);
  await page.close();
});

test.each(['search/?q=', 'missing/'])('markup in the address %s is shown as text', async (place) => {
  const markup = '<img src=x onerror="document.title=1">';
  const page = await site.browser.newPage();
  await page.goto(site.url + place + encodeURIComponent(markup));
  await page.locator('main input[type=search]').waitFor();
  await page.locator('.search-status').getByText('img', { exact: false }).waitFor();
  await expect.poll(() => page.locator('img').count()).toBe(0);
  await expect.poll(() => page.title()).not.toBe('1');
  await page.close();
});
