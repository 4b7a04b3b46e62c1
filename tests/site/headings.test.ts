import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keyOf } from '#domain/library/build-library.ts';
import { isDraft } from '#domain/library/published.ts';
import { checkContent } from '#integrations/check-content/check-content.ts';
import { readPages } from '../support/site.ts';

test('the content check knows the ids of all headings as they are built', () => {
  const pages = new Map(readPages().map(({ path, html }) => [path, html]));
  const { entries } = checkContent(join(import.meta.dirname, '../..'));
  const wrong = entries
    .filter(({ entry }) => !isDraft(entry))
    .flatMap(({ entry, outline }) => {
      const html = pages.get(`/${keyOf(entry)}/`) ?? '';
      return outline.headings
        .filter(({ slug }) => !html.includes(` id="${slug}"`))
        .map(({ slug }) => `${keyOf(entry)}#${slug}`);
    });
  expect(entries.flatMap(({ outline }) => outline.headings).length).toBeGreaterThan(100);
  expect(wrong).toEqual([]);
});
