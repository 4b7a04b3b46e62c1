import { expect, it } from 'vitest';
import { themeOf } from '#domain/library/theme-of.ts';
import { buildEntry } from '../../../support/build-entry.ts';

it('themeOf knows the theme of a page, and that a term has none', () => {
  expect(themeOf(buildEntry('frameworks', 'sbi', { theme: 'delivery' }))).toBe('delivery');
  expect(themeOf(buildEntry('terms', 'one-to-one'))).toBeUndefined();
});
