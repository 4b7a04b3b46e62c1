/** A share, or a number that follows from one, between these; null where there is no upper end. */
export interface Spread {
  readonly low: number;
  readonly high: number | null;
}

/** The 95th percentile of the normal distribution: nine in ten lie within it on both sides. */
const z = 1.645;

/** Between which shares the true one lies, nine times in ten: Wilson's interval (see README.md#spread). */
export function shareSpread(
  some: number,
  all: number,
): { readonly low: number; readonly high: number } | null {
  if (all <= 0) return null;
  const middle = some + z ** 2 / 2;
  const half = z * Math.sqrt((some * (all - some)) / all + z ** 2 / 4);
  const share = (count: number) => Math.min(1, Math.max(0, count / (all + z ** 2)));
  return { low: some === 0 ? 0 : share(middle - half), high: some === all ? 1 : share(middle + half) };
}

/** How many of `all` it takes for one of `some`, nine times in ten. */
export function perOneSpread(some: number, all: number): Spread | null {
  const spread = shareSpread(some, all);
  if (!spread) return null;
  return { low: 1 / spread.high, high: spread.low > 0 ? 1 / spread.low : null };
}

/** What applicants per hire are multiplied by for the ends of its spread, where few of many are hired. */
export function spreadFactors(hires: number): { readonly low: number; readonly high: number } {
  const middle = hires + z ** 2 / 2;
  const half = z * Math.sqrt(hires + z ** 2 / 4);
  return { low: hires / (middle + half), high: hires / (middle - half) };
}
