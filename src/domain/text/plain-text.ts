/** Inline: an escaped sign or "<", bold, an address between angle brackets, a link. */
const inline = /&lt;|\\([!-/:-@[-`{-~])|\*\*|<(https?:[^>\s]*)>|\[((?:\\.|[^\]\\])*)\]\(([^)\s]*)\)/giu;

const plainLine = (line: string): string =>
  line.replace(inline, (found, sign?: string, address?: string, words?: string, href?: string) =>
    found === '&lt;'
      ? '<'
      : words === undefined
        ? (sign ?? address ?? '')
        : `${plainLine(words)} (${href ?? ''})`,
  );

const isRule = (line: string): boolean => /^\|(?:\s*:?-+:?\s*\|)+$/u.test(line);
/** The cells of a row: its bars, but not those that are escaped. */
const plainRow = (line: string): string =>
  line
    .slice(1, -1)
    .split(/(?<!\\)\|/u)
    .map((cell) => plainLine(cell.trim()))
    .join(' | ');

/** The Markdown that tools write as text to paste where nobody reads Markdown: headings are lines, marks go. */
export const plainText = (markdown: string): string =>
  markdown
    .split('\n')
    .filter((line) => !isRule(line))
    .map((line) => (line.startsWith('|') ? plainRow(line) : plainLine(line.replace(/^#{1,6} /u, ''))))
    .join('\n');
