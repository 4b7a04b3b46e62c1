/** A phone's line where coverage is poor: round trip in milliseconds and bits a second. */
export const slow4G = { latency: 150, bits: 1_600_000 } as const;
