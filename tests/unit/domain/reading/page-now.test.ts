import { describe, expect, it } from 'vitest';
import { changesSince, pageNow } from '#domain/reading/page-now.ts';
import type { ReadingMark } from '#domain/records/toolkit-records.ts';
import { buildEntry } from '../../../support/build-entry.ts';

const entry = buildEntry('faqs', 'how', { title: 'How?', reviewed: '2026-11-29' });
const now = pageNow(entry, [
  { on: '2026-11-21', changed: 'It was new.' },
  { on: '2026-11-21', changed: 'A number was mended' },
  { on: '2026-11-25', changed: 'The answer is shorter' },
  { on: '2026-11-29', changed: 'A condition was missing.' },
  { on: '2026-11-29', changed: 'A link was dead.' },
]);
const seenOn = (seen?: string): ReadingMark => ({
  id: 'faqs/how',
  title: 'How?',
  ...(seen && { seen }),
  updatedAt: '2026-11-30T00:00:00.000Z',
});
const last = { on: '2026-11-29', why: 'A condition was missing. A link was dead.' };
const before = { on: '2026-11-25', why: 'The answer is shorter.' };

describe('a page as it stands', () => {
  it('has its changes, newest first, and not the reviews that made it', () => {
    expect(now).toEqual({ title: 'How?', reviewed: '2026-11-29', changes: [last, before] });
    expect(pageNow(entry, []).changes).toEqual([]);
  });

  it.each([
    ['before the first change', '2026-11-21', [last, before]],
    ['between the two', '2026-11-25', [last]],
    ['on the last day', '2026-11-29', []],
    ['as a later build has it', '2026-12-24', []],
    ['without a day', undefined, []],
  ])('seen %s has changed so much since', (_, seen, changes) => {
    expect(changesSince(seenOn(seen), now)).toEqual(changes);
  });
});
