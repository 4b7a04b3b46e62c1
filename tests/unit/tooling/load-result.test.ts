import { describe, expect, it } from 'vitest';
import { readLoad } from '#tooling/load-result.ts';

const header = 'response-time,DNS+dialup,DNS,Request-write,Response-delay,Response-read,status-code,offset';
const answer = (seconds: number, status: number, began: number) =>
  `${seconds},0.0001,0.0000,0.0000,0.0005,0.0001,${status},${began}`;
const csv = (...lines: string[]) => `${[header, ...lines].join('\n')}\n`;

describe('readLoad', () => {
  it('counts answers by the second, from the first request to the last answer', () => {
    const lines = Array.from({ length: 100 }, (_, index) => answer(0.01, 200, index * 0.01));
    expect(readLoad(csv(...lines), 100, 200).requestsPerSecond).toBeCloseTo(100);
  });

  it('gives the milliseconds that 99 of 100 answers kept to', () => {
    const lines = Array.from({ length: 200 }, (_, index) => answer((index + 1) / 1000, 200, 0));
    expect(readLoad(csv(...lines.toReversed()), 200, 200).p99).toBeCloseTo(198);
  });

  it.each([
    ['another status', csv(answer(0.01, 200, 0), answer(0.01, 500, 0)), 1],
    ['no answer', csv(answer(0.01, 200, 0)), 1],
    ['no answer at all', csv(), 2],
    ['nothing printed', '', 2],
  ])('counts as errors: %s', (_, text, errors) => {
    expect(readLoad(text, 2, 200).errors).toBe(errors);
  });

  it('passes no limit without answers', () => {
    expect(readLoad(csv(), 2, 200)).toMatchObject({ requestsPerSecond: 0, p99: Infinity });
  });

  it('takes the wanted status for right, whatever it is', () => {
    expect(readLoad(csv(answer(0.01, 404, 0)), 1, 404).errors).toBe(0);
  });
});
