import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { useSite } from '../support/browser.ts';
import { walkReadiness } from '../support/readiness-walk.ts';
import { findSmallTargets } from '../support/targets.ts';
import { findLostText, findLostWideText } from '../support/text-fit.ts';

const site = useSite();

test.each([
  ['light', {}],
  ['dark', {}],
  ['light', { forcedColors: 'active' }],
] as const)('axe finds nothing in any state, %s %o', async (colorScheme, more) => {
  const context = await site.browser.newContext({
    viewport: { width: 1200, height: 900 },
    colorScheme,
    ...more,
  });
  const page = await context.newPage();
  const faults: string[] = [];
  await walkReadiness(page, site.url, async (state) => {
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    for (const { id, nodes } of violations)
      for (const { target } of nodes) faults.push(`${state}: ${id}: ${target.join(' ')}`);
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
