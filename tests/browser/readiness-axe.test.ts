import { expect, test } from 'vitest';
import { auditInEveryScheme } from '../support/axe.ts';
import { useSite } from '../support/browser.ts';
import { walkReadiness } from '../support/readiness-walk.ts';
import { findSmallTargets } from '../support/targets.ts';
import { findLostText, findLostWideText } from '../support/text-fit.ts';

const site = useSite();

test('axe finds nothing in any state, nor in dark or forced colours', async () => {
  const context = await site.browser.newContext({
    viewport: { width: 1200, height: 900 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const faults: string[] = [];
  await walkReadiness(page, site.url, async (state) => {
    for (const fault of await auditInEveryScheme(page)) faults.push(`${state}: ${fault}`);
  });
  expect(faults).toEqual([]);
  await context.close();
});

test.each([320, 768])('nothing is lost and targets are large enough in any state at %i px', async (width) => {
  const context = await site.browser.newContext({ viewport: { width, height: 800 } });
  const page = await context.newPage();
  const faults: string[] = [];
  await walkReadiness(page, site.url, async (state) => {
    const found = [
      ...(await findSmallTargets(page, { isTool: true })),
      ...(await findLostText(page)),
      ...(await findLostWideText(page)),
    ];
    faults.push(...found.map((fault) => `${state}: ${fault}`));
  });
  expect(faults).toEqual([]);
  await context.close();
});
