import { launchBrowser } from '#tooling/launch-browser.ts';
import { serveSite } from './tests/support/site.ts';
const { server, url } = await serveSite();
const browser = await launchBrowser();
const [, , path, setup, ...shots] = process.argv;
const own = ['Led four engineers for five months to replace the search index; complaints from customers fell from 60 to 15 a month.', 'Worked on React, TypeScript and GraphQL features.', 'Hired five engineers in six months, raising offer acceptance from 50% to 80%.'];
for (const shot of shots) {
  const [name, width, scheme] = shot.split(':');
  const context = await browser.newContext({ viewport: { width: Number(width), height: 900 }, colorScheme: (scheme ?? 'light') as 'light' });
  const page = await context.newPage();
  page.on('console', (m) => m.type() === 'error' && console.log('console', m.text()));
  page.on('pageerror', (e) => console.log('pageerror', e.message));
  await page.goto(url + path);
  if (setup === 'bullets') {
    await page.getByLabel('Bullet 1').waitFor();
    await page.getByLabel('Bullet 1').fill(own[0]!);
    for (const [i, t] of own.slice(1).entries()) { await page.getByRole('button', { name: 'Add a bullet' }).click(); await page.getByLabel(`Bullet ${i + 2}`).fill(t); }
    await page.getByText('The bullets together').waitFor();
  }
  if (setup === 'example') await page.locator('summary').first().click();
  if (setup === 'rolefit') { await page.locator('fieldset.question').first().waitFor(); for (const q of await page.locator('fieldset.question').all()) await q.locator('input').nth(Math.floor(Number(width)) % 5).check(); }
  await page.waitForTimeout(400);
  await page.screenshot({ path: `/tmp/shot-${name}.png`, fullPage: true });
  console.log(name, await page.evaluate(() => document.documentElement.scrollWidth - innerWidth));
  await context.close();
}
await browser.close(); server.close();
