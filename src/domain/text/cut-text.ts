/** Whole characters as readers see them: a flag or a family is one. */
function* charactersOf(text: string): Generator<string> {
  if (!('Segmenter' in Intl)) return yield* text;
  for (const { segment } of new Intl.Segmenter().segment(text)) yield segment;
}

/** A text of at most so many code units, cut between characters and never within one. */
export function cutText(
  text: string,
  most: number,
  lengthOf = (character: string): number => character.length,
): string {
  if (lengthOf(text) <= most) return text;
  let cut = '';
  let length = 0;
  for (const character of charactersOf(text)) {
    length += lengthOf(character);
    if (length > most) break;
    cut += character;
  }
  return cut;
}
