import { expect, test } from 'vitest';
import { useSite } from '../support/browser.ts';
import { typicalPages } from '../support/site.ts';
import { findFaults } from '../support/visit-pages.ts';

const site = useSite();

/** In the page: what moves for longer than a millisecond, and whether scrolling glides. */
const findMotion = (): string[] => {
  const longest = (times: string) =>
    Math.max(...times.split(',').map((time) => parseFloat(time) * (time.trim().endsWith('ms') ? 1 : 1000)));
  return [...document.querySelectorAll('*')].flatMap((element) => {
    const name = `<${element.localName} class="${element.getAttribute('class') ?? ''}">`;
    const isMoving = [undefined, '::before', '::after'].some((part) => {
      const { transitionDuration, animationDuration } = getComputedStyle(element, part);
      return longest(transitionDuration) > 1 || longest(animationDuration) > 1;
    });
    const isGliding = getComputedStyle(element).scrollBehavior === 'smooth';
    return [...(isMoving ? [`${name} moves`] : []), ...(isGliding ? [`${name} glides`] : [])];
  });
};

test('nothing moves but the scrolling to a heading, and that not where less motion is asked for', async () => {
  const faults = await findFaults(site, typicalPages(), { reducedMotion: 'reduce' }, async (page) => {
    const reduced = await page.evaluate(findMotion);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    const free = await page.evaluate(findMotion);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    return [...reduced, ...free.filter((fault) => fault !== '<html class=""> glides')];
  });
  expect(faults).toEqual([]);
});

test('in forced colours what is chosen looks different from what is not', async () => {
  const context = await site.browser.newContext({ forcedColors: 'active' });
  const page = await context.newPage();
  /** Two pictures of the same thing, chosen and not chosen. */
  const pictures: Record<string, [Buffer, Buffer]> = {};

  const frameworks = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Frameworks' });
  await page.goto(`${site.url}frameworks/`);
  const current = await frameworks.screenshot();
  await page.goto(`${site.url}books/`);
  pictures['the section one is in'] = [current, await frameworks.screenshot()];

  await page.goto(`${site.url}search/?q=hiring`);
  const filters = page.locator('.search-filters label');
  await filters.first().waitFor();
  const chosenFilter = await filters.first().screenshot();
  await filters.nth(1).click();
  await page.getByRole('searchbox').focus();
  pictures['a filter of the search'] = [chosenFilter, await filters.first().screenshot()];

  await page.goto(`${site.url}tools/readiness/`);
  await page
    .locator('button', { hasText: /^Start/u })
    .first()
    .click();
  const answer = page.locator('.option').first();
  await answer.waitFor();
  const open = await answer.screenshot();
  await answer.click();
  await page.mouse.move(0, 0);
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  pictures['an answer'] = [await answer.screenshot(), open];

  await context.close();
  for (const [what, [chosen, other]] of Object.entries(pictures))
    expect(chosen.equals(other), `${what} looks the same chosen and not chosen`).toBe(false);
});
