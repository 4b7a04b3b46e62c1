// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { dayOf, today } from '#browser/records/new-record.ts';
import { fileName } from '#islands/parts/download.ts';
import { writeDate } from '#islands/parts/write-date.ts';

// 18:00 on the 14th in Los Angeles, 15:00 on the 15th in Auckland.
const evening = '2026-07-15T01:00:00.000Z';

describe.each([
  ['America/Los_Angeles', '2026-07-14', '14 July 2026', '2026-01-14'],
  ['UTC', '2026-07-15', '15 July 2026', '2026-01-15'],
  ['Pacific/Auckland', '2026-07-15', '15 July 2026', '2026-01-15'],
])('in %s', (zone, day, written, winterDay) => {
  beforeEach(() => {
    vi.stubEnv('TZ', zone);
    vi.useFakeTimers({ now: Date.parse(evening) });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
  });

  test('a moment is on the reader’s own day, in summer and in winter', () => {
    expect(dayOf(evening)).toBe(day);
    expect(dayOf('2026-01-15T07:30:00.000Z')).toBe(winterDay);
    expect(writeDate(evening)).toBe(written);
  });

  test('today is that day too, and so is the day in the name of a file', () => {
    expect(today()).toBe(day);
    expect(fileName('plan', 'json')).toBe(`plan-${day}.json`);
    expect(fileName('plan', 'ics', '2026-08-03')).toBe('plan-2026-08-03.ics');
  });

  test.each(['2026-03-01', '2026-03-01T00:00:00.000Z'])('%s is that day everywhere', (time) => {
    expect(dayOf(time)).toBe('2026-03-01');
    expect(writeDate(time)).toBe('1 March 2026');
  });
});
