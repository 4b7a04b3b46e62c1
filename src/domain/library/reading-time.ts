/** Words a reader of English takes in per minute, on a screen: a cautious round figure. */
const wordsPerMinute = 220;

/** Minutes it takes to read an MDX text, at least one. */
export function readingMinutes(mdx: string): number {
  const words = mdx.replace(/<[^>]+>/gu, ' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return Math.max(1, Math.round(words / wordsPerMinute));
}
