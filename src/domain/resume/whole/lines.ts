/** A line of a résumé as it was given, without marks of lists and headings. */
export interface Line {
  readonly text: string;
  /** Its place among the lines that hold something, 0 first. */
  readonly index: number;
  readonly isBullet: boolean;
  /** Whether an empty line, or the beginning, stands before it. */
  readonly isApart: boolean;
  /** Whether it was written as a heading: "## Experience". */
  readonly isMarked: boolean;
}

/** The longest résumé or advert that is read, in characters. */
export const maxWholeLength = 50_000;

const bulletMark = /^\s*(?:[-–—•*▪‣·◦●○■□➢➤✓✔]|o(?=\s)|\d{1,2}[.)])\s+/u;
const headingMark = /^\s*#{1,6}\s+/u;
const rule = /^[\s\-–—_=*#|.]+$/u;

/** Markdown around words is no part of them. */
const plain = (text: string): string =>
  text
    .replace(/\*\*|__|`/gu, '')
    .replace(/\[([^\]]+)\]\([^)]*\)/gu, '$1')
    .replace(/\s+/gu, ' ')
    .trim();

const isContinuation = (text: string): boolean => /^\p{Ll}/u.test(text);

/** The lines of a text; what was wrapped within a bullet is one line again. */
export function readLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let isApart = true;
  for (const written of text.slice(0, maxWholeLength).split(/\r\n?|\n/u)) {
    if (written.trim() === '' || rule.test(written)) {
      isApart = true;
      continue;
    }
    const isBullet = bulletMark.test(written);
    const isMarked = headingMark.test(written);
    const words = plain(written.replace(bulletMark, '').replace(headingMark, ''));
    const last = lines.at(-1);
    if (last?.isBullet && !isBullet && !isMarked && !isApart && isContinuation(words))
      lines[lines.length - 1] = { ...last, text: `${last.text} ${words}` };
    else if (words !== '') lines.push({ text: words, index: lines.length, isBullet, isApart, isMarked });
    isApart = false;
  }
  return lines;
}
