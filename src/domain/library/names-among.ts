/** Words that make an alias a sentence or a question of somebody's, not a name. */
const spoken =
  /(?:^|[^\p{L}])(?:i|i'm|i’m|me|my|we|us|our|you|your|he|him|his|she|her|they|them|their|it|it's|it’s|how|what|why|when|who|whom|whose|which|where|should|can|do|does|did|is|are|was|will|would|won't|won’t|don't|don’t|not|no)(?:$|[^\p{L}])/iu;

/** Most words of a name. */
const longestName = 4;

/**
 * The aliases that are names, which a reader recognises under "Also called"; the rest is what people ask, and only
 * feeds search: "PIP" and "performance plan" are names, "they put me on a plan" is not.
 */
export const namesAmong = (aliases: readonly string[]): string[] =>
  aliases.filter(
    (alias) => alias.split(/\s+/u).length <= longestName && !spoken.test(alias) && !alias.endsWith('?'),
  );

/**
 * The names under "Also called": those that the entry lists itself, or else the aliases that look like names. A
 * page lists them where its short aliases are no synonyms, such as a rival theory or what the thing is confused with.
 */
export const namesOf = (data: {
  aliases: readonly string[];
  alsoCalled?: readonly string[] | undefined;
}): string[] => (data.alsoCalled ? [...data.alsoCalled] : namesAmong(data.aliases));
