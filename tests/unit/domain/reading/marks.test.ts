import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isMarked,
  isUnmarked,
  keptMarks,
  markedAt,
  savedMarks,
  setMark,
  setSeen,
  type MarkName,
} from '#domain/reading/marks.ts';
import { progressOf } from '#domain/reading/progress.ts';
import { readingMarkdown } from '#domain/reading/markdown.ts';
import { mergeChange } from '#domain/records/merge-change.ts';
import { mergeRecords } from '#domain/records/merge.ts';
import { recordSchemas } from '#domain/records/schema.ts';
import type { ReadingMark } from '#domain/records/toolkit-records.ts';
import { timed, times } from '../../../support/records.ts';

const at = (minute: number) => `2026-01-15T09:0${minute}:00.000Z`;
const page = { id: 'frameworks/sbi', title: 'SBI', seen: '2026-01-10' };

/** States of the marks on one page, as tabs and devices may hold them. */
const states: fc.Arbitrary<ReadingMark> = fc
  .record({
    title: fc.constantFrom('SBI', 'SBI feedback'),
    seen: fc.option(fc.constantFrom('2026-01-10', '2026-01-12'), { nil: undefined }),
    saved: fc.option(timed(fc.boolean()), { nil: undefined }),
    read: fc.option(timed(fc.boolean()), { nil: undefined }),
    updatedAt: times,
  })
  .map(({ seen, saved, read, ...rest }) => ({
    id: page.id,
    ...rest,
    ...(seen && { seen }),
    ...(saved && { saved }),
    ...(read && { read }),
  }));

describe('a mark', () => {
  it('takes over the page as it stands, and leaves the other mark', () => {
    const saved = setMark(undefined, page, 'saved', true, at(1));
    expect(saved).toEqual({ ...page, saved: { v: true, at: at(1) }, updatedAt: at(1) });
    const both = setMark(saved, { ...page, title: 'SBI feedback', seen: '2026-01-12' }, 'read', true, at(2));
    expect(both).toEqual({
      id: page.id,
      title: 'SBI feedback',
      seen: '2026-01-12',
      saved: { v: true, at: at(1) },
      read: { v: true, at: at(2) },
      updatedAt: at(2),
    });
  });

  it('that is taken away leaves what was seen, and with the last one nothing is kept', () => {
    const saved = setMark(undefined, page, 'saved', true, at(1));
    const off = setMark(saved, { ...page, seen: '2026-01-12' }, 'saved', false, at(2));
    expect(off).toMatchObject({ seen: '2026-01-10', saved: { v: false } });
    expect([isMarked(off, 'saved'), isUnmarked(off), markedAt(off, 'saved')]).toEqual([false, true, '']);
  });

  it('has no day where its page has no reviews', () => {
    const mark = setMark(undefined, { id: 'terms/one-to-one', title: '1:1' }, 'saved', true, at(1));
    expect(mark).not.toHaveProperty('seen');
    expect(setSeen(mark, '2026-01-12', at(2))).toMatchObject({ seen: '2026-01-12', updatedAt: at(2) });
  });

  it('set later wins, whatever the clock says, and can always be saved', () => {
    fc.assert(
      fc.property(
        states,
        fc.constantFrom<MarkName>('saved', 'read'),
        fc.boolean(),
        times,
        (mark, name, isOn, time) => {
          const next = setMark(mark, page, name, isOn, time);
          expect(isMarked(next, name)).toBe(isOn);
          expect(isMarked(mergeRecords('reading', mark, { ...next, updatedAt: mark.updatedAt }), name)).toBe(
            isOn,
          );
          expect(recordSchemas.reading.safeParse(next).success).toBe(true);
        },
      ),
    );
  });
});

describe('two states of the marks on one page', () => {
  it('keep what each device marked', () => {
    const one = setMark(undefined, page, 'saved', true, at(1));
    const two = setMark(undefined, page, 'read', true, at(2));
    for (const merged of [mergeRecords('reading', one, two), mergeRecords('reading', two, one)])
      expect(merged).toMatchObject({ saved: { v: true }, read: { v: true }, updatedAt: at(2) });
  });

  it('give themselves when merged with themselves, whichever comes first, in any grouping', () => {
    const merge = (a: ReadingMark, b: ReadingMark) => mergeRecords('reading', a, b);
    fc.assert(
      fc.property(states, states, states, (a, b, c) => {
        expect(merge(a, a)).toEqual(a);
        expect(merge(b, a)).toEqual(merge(a, b));
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
      }),
      { numRuns: 500 },
    );
  });

  it('of two tabs keep both, mark by mark', () => {
    const base = setMark(undefined, page, 'saved', true, at(1));
    const stored = setMark(base, page, 'saved', false, at(3));
    const mine = setMark(base, page, 'read', true, at(2));
    expect(mergeChange('reading', base, mine, stored)).toMatchObject({
      saved: { v: false, at: at(3) },
      read: { v: true, at: at(2) },
    });
  });
});

it.each([
  ['frameworks/sbi', true],
  ['/evil.example', false],
  ['frameworks//sbi', false],
  ['../frameworks/sbi', false],
  ['javascript:alert', false],
  ['frameworks/sbi/', false],
  ['frameworks/SBI', false],
  ['', false],
])('the key %s is one: %s', (id, isKey) => {
  expect(recordSchemas.reading.safeParse({ id, title: '', updatedAt: at(1) }).success).toBe(isKey);
});

describe('the list', () => {
  const early = setMark(undefined, { id: 'faqs/one', title: 'One' }, 'saved', true, at(1));
  const late = setMark(undefined, { id: 'faqs/two', title: 'Two' }, 'saved', true, at(3));
  const read = setMark(undefined, { id: 'faqs/three', title: 'Three' }, 'read', true, at(2));
  const off = setMark(early, { id: 'faqs/four', title: 'Four' }, 'saved', false, at(4));
  const all = [early, read, off, late];

  it('has the last one saved first, and nothing that is off it', () => {
    expect(savedMarks(all).map(({ title }) => title)).toEqual(['Two', 'One']);
    expect(keptMarks(all).map(({ title }) => title)).toEqual(['Two', 'Three', 'One']);
  });

  it('counts a page that is read on every path', () => {
    const steps = [
      { id: 'faqs/one', minutes: 2 },
      { id: 'faqs/three', minutes: 5 },
    ];
    expect(progressOf({ steps }, all)).toEqual({ done: 1, of: 2, minutesLeft: 2 });
    expect(progressOf({ steps }, [])).toEqual({ done: 0, of: 2, minutesLeft: 7 });
  });

  it('is written in Markdown, letter by letter', () => {
    const pages = [
      { title: 'One *star*', url: 'https://a.example/faqs/one/', note: 'Saved', isRead: true },
      { title: 'Two', url: 'https://a.example/faqs/two/', note: '' },
    ];
    expect(readingMarkdown('List', pages)).toBe(
      '# List\n\n- [x] [One \\*star\\*](https://a.example/faqs/one/): Saved\n- [Two](https://a.example/faqs/two/)\n\n',
    );
  });
});
