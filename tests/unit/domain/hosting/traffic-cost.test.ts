import { describe, expect, it } from 'vitest';
import { trafficCost } from '#domain/hosting/traffic-cost.ts';

describe('trafficCost', () => {
  it('multiplies the mean bytes of a page by views and price', () => {
    const pages = [
      { bytes: 30_000, requests: 4 },
      { bytes: 50_000, requests: 6 },
    ];
    expect(trafficCost(pages, 1e6, 0.05)).toEqual({
      bytesPerView: 40_000,
      requestsPerView: 5,
      gigabytes: 40,
      cost: 2,
    });
  });

  it('is nothing for a site without pages', () => {
    expect(trafficCost([], 1e6, 0.05).cost).toBe(0);
  });
});
