/** How a line begins that begins a bullet: with a mark, or with a number as lists have it. */
const mark = /^\s*(?:[•◦▪▫‣●○■□·∙*–—-]|\d{1,2}[.)])\s+/u;
/** Ends a sentence, also before a closing bracket or quotation mark. */
const ending = /[.!?;][)\]”"’]*$/u;
/** Of the longest line; a shorter one was not broken by the edge of the page. */
const fullLine = 0.75;
/** No page is so narrow. */
const leastWidth = 40;

/** Whether a line goes on with what the one before it began, in a text whose lines have no marks. */
function goesOn(before: string, line: string, width: number): boolean {
  if (ending.test(before)) return false;
  if (/^[\p{Ll}\p{Nd}(%&→,]/u.test(line)) return true;
  return width >= leastWidth && before.length >= fullLine * width;
}

/** Joins a line to the one before: a word that the end of the line broke becomes whole. */
const join = (before: string, line: string): string =>
  /\p{Ll}[-‐\u00ad]$/u.test(before) && /^\p{Ll}/u.test(line)
    ? before.slice(0, -1) + line
    : `${before} ${line}`;

/**
 * The bullets of a pasted text. Marks begin them; where there are none, lines that the edge of a page has broken belong
 * together, and every other line is one. Marks go, since the list has its own.
 */
export function splitBullets(text: string): string[] {
  const lines = text.split(/\r?\n|[\u2028\u2029\v\f]/u);
  const width = Math.max(...lines.map((line) => line.trim().length));
  const hasMarks = lines.filter((line) => mark.test(line)).length > 1 || mark.test(lines[0] ?? '');
  const bullets: string[] = [];
  let before = '';
  for (const line of lines) {
    const words = line.replace(mark, '').trim();
    const isFirst = bullets.length === 0 || before === '';
    const joins = !isFirst && !mark.test(line) && (hasMarks || goesOn(before, words, width));
    if (words && joins) bullets.push(join(bullets.pop() ?? '', words));
    else if (words) bullets.push(words);
    before = words;
  }
  return bullets;
}
