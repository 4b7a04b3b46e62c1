/**
 * A copy sorted by keys, smallest first, compared one after the other; equal entries keep their order, which for
 * areas is the canonical one.
 */
export function rankBy<T>(entries: readonly T[], keysOf: (entry: T) => readonly number[]): T[] {
  const compare = (a: readonly number[], b: readonly number[]): number => {
    for (const [index, key] of a.entries()) {
      const difference = key - (b[index] ?? 0);
      if (difference !== 0) return difference;
    }
    return 0;
  };
  return [...entries].sort((a, b) => compare(keysOf(a), keysOf(b)));
}
