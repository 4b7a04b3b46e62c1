const day = 24 * 60 * 60 * 1000;

/**
 * What one run looks at where looking at everything would take a quarter of an hour: all `always`, and of the others
 * at most `most`, other ones every day, so that after `days` days each was looked at. The last days have fewer.
 */
export function sample(
  all: readonly string[],
  always: readonly string[],
  most: number,
  now: number = Date.now(),
): { paths: string[]; days: number } {
  const others = all.filter((path) => !always.includes(path));
  const days = Math.max(1, Math.ceil(others.length / most));
  const today = Math.floor(now / day) % days;
  // Every n-th of a sorted list: each day has some of every folder.
  return { paths: [...always, ...others.filter((_, index) => index % days === today)], days };
}
