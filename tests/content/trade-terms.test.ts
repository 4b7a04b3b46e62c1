import { join } from 'node:path';
import { expect, it } from 'vitest';
import { tradeTerms } from '#domain/library/trade-terms.ts';
import { checkContent } from '#integrations/check-content/check-content.ts';

const { entries } = checkContent(join(import.meta.dirname, '../..'));
const addresses = new Set(entries.map(({ entry: { collection, id } }) => `${collection}/${id}`));

it.each(tradeTerms)('the pages that explain $term exist', ({ pages }) => {
  expect(pages.filter((page) => !addresses.has(page))).toEqual([]);
});
