import { expect, it } from 'vitest';
import { keyOf } from '#domain/library/build-library.ts';
import { publishedEntries, unpublishedKeys } from '#domain/library/published.ts';
import { buildChecked } from '../../../support/build-entry.ts';

const cites = (...ids: string[]) => ({ sources: ids.map((id) => ({ id, claim: 'It helps.' })) });
const entries = [
  buildChecked('faqs', 'shown', cites('both')),
  buildChecked('faqs', 'draft', { draft: true, ...cites('both', 'waits') }),
  buildChecked('books', 'hidden', cites('of-books')),
  ...['both', 'waits', 'of-books', 'nobodys'].map((id) => buildChecked('sources', id)),
].map(({ entry }) => entry);

it.each([
  [
    'leaves out drafts, and sources that only they cite or nobody',
    false,
    [],
    ['shown', 'hidden', 'both', 'of-books'],
  ],
  ['leaves out hidden shelves, and sources that only they cite', false, ['books'], ['shown', 'both']],
  [
    'shows everything while writing',
    true,
    [],
    ['shown', 'draft', 'hidden', 'both', 'waits', 'of-books', 'nobodys'],
  ],
])('a site %s', (_, drafts, hidden, left) => {
  expect(publishedEntries(entries, { drafts, hidden }).map(({ id }) => id)).toEqual(left);
});

it('drafts and what only they cite wait; a source that nobody cites is a mistake of another kind', () => {
  expect([...unpublishedKeys(entries)]).toEqual(['faqs/draft', 'sources/waits']);
  expect(entries.map(keyOf)).toContain('sources/nobodys');
});
