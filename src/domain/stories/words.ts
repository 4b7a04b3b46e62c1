/** The words of a text in lower case; "I’m" is one word. Scripts without spaces give one word a run. */
export const wordsOf = (text: string): string[] =>
  (text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu) ?? []).map((word) =>
    word.replaceAll('’', "'").toLowerCase(),
  );
