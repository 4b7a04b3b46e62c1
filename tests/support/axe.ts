import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** The schemes besides the light one in which a page is drawn in other colours. */
const otherSchemes = [
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
] as const;

/** The rules, of those that are on, whose answer hangs on colours. */
export const colourRules = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds on a page as it is, or in a part of it, by all rules or by some. Without frames there is nothing for
 * its second tab to do, which legacy mode spares.
 */
export async function audit(
  page: Page,
  { part, rules }: { part?: string; rules?: string[] } = {},
): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode();
  if (part) axe.include(part);
  if (rules) axe.withRules(rules);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** What axe finds on a page that is open in light colours, and in the other schemes by the rules that ask for colours. */
export async function auditInEveryScheme(page: Page): Promise<string[]> {
  const faults = await audit(page);
  for (const [name, media] of otherSchemes) {
    await page.emulateMedia(media);
    faults.push(...(await audit(page, { rules: colourRules })).map((fault) => `${name}: ${fault}`));
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  }
  return faults;
}
