/**
 * Letters to change, add, drop or swap with their neighbour to make one word of another (optimal string alignment),
 * or `limit` + 1 where it takes more.
 */
export function editDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= other.length; column++) {
      const differs = one[row - 1] === other[column - 1] ? 0 : 1;
      let cost = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + differs);
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1])
        cost = Math.min(cost, beforeLast[column - 2]! + 1);
      current.push(cost);
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return last[other.length]!;
}

/** Most letters a word of this length may differ in and still be a slip of the finger. */
export const slipsIn = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/** How often a word stands here that two slips may have meant. */
const commonHere = 3;

/** A word of the library with how often it stands there. */
export type Vocabulary = ReadonlyMap<string, number>;

/**
 * The word of the vocabulary that was meant by one it does not hold: the nearest, then one that `fits` the words beside
 * it ("scope creap" is no "cheap"), then one that begins alike, then the commonest; null where none is near. Words with
 * digits are names, which nobody mends.
 */
export function correctedWord(
  word: string,
  vocabulary: Vocabulary,
  fits: (known: string) => boolean = () => false,
): string | null {
  const most = slipsIn(word);
  if (most === 0 || /\d/u.test(word)) return null;
  let best: { word: string; rank: number } | null = null;
  for (const [known, count] of vocabulary) {
    if (known.length < 4) continue;
    const distance = editDistance(word, known, most);
    // Two slips make many words of one: only a word that is common here was meant.
    if (distance > most || (distance > 1 && count < commonHere)) continue;
    const rank =
      distance * 20 +
      (fits(known) ? 0 : 10) +
      (known[0] === word[0] ? 0 : 5) -
      Math.min(4, Math.log2(1 + count));
    if (!best || rank < best.rank) best = { word: known, rank };
  }
  return best?.word ?? null;
}

/** Two words of the vocabulary that were typed as one, "techlead"; null where they are not. */
export function splitWord(word: string, vocabulary: Vocabulary): readonly [string, string] | null {
  for (let length = word.length - 3; length >= 3; length--) {
    const pair = [word.slice(0, length), word.slice(length)] as const;
    if (pair.every((part) => vocabulary.has(part))) return pair;
  }
  return null;
}
