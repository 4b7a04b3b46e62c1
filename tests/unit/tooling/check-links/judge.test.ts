import { expect, it } from 'vitest';
import { judge, waitOf } from '#tooling/check-links/judge.ts';

const reply = (status: number) => ({ status, movedTo: null, retryAfter: null });

it.each([
  [200, 'sound'],
  [302, 'sound'],
  [404, 'broken'],
  [410, 'broken'],
  [401, 'unreachable'],
  [403, 'unreachable'],
  [429, 'unreachable'],
  [500, 'unreachable'],
])('takes status %i for %s', (status, verdict) => {
  expect(judge(reply(status)).verdict).toBe(verdict);
});

it('calls nothing broken that did not answer', () => {
  expect(judge({ silence: 'ENOTFOUND' })).toEqual({ verdict: 'unreachable', detail: 'ENOTFOUND' });
});

it('reads Retry-After as seconds and as a date', () => {
  const now = new Date('2026-11-21T12:00:00Z');
  expect(waitOf('90', now)).toBe(90_000);
  expect(waitOf('Sat, 21 Nov 2026 12:01:00 GMT', now)).toBe(60_000);
  expect(waitOf('Sat, 21 Nov 2026 11:00:00 GMT', now)).toBe(0);
  expect(waitOf('soon', now)).toBeNull();
  expect(waitOf(null, now)).toBeNull();
});
