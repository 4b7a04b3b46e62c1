/** A text by which it is the same however it is written: its words in small letters, without signs. */
export const wordKey = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
