/** What the parser says of a text it can't read: "2:1: Expected a closing tag for `<Say>` (2:1) (mdx-jsx:…)". */
const complaint = /^(?:\w+: )?(\d+):(\d+): (.+)$/u;

/** Most characters of a line that are repeated. */
const longest = 80;

const inText = 'a text in MDX is prose, and these signs are code';

/** Signs that are code in MDX, by what stands at the fault, with what to write instead. */
const remedies: readonly (readonly [sign: RegExp, remedy: string])[] = [
  [/^<!--/u, 'Remove the comment: the file holds only what readers read.'],
  [/^<https?:/u, 'Write the link as [text](https://…).'],
  [/^<[\s\d=]/u, `Write "under", "fewer than" or "before" in words, or &lt; for the sign itself: ${inText}.`],
  [/^<\w[\w.]*(?:\s[^>]*)?=(?!["'])/u, 'Write what belongs to a component in quotes: <Say when="…">.'],
  [
    /^<(?:Cite|Figure|Compare|SideBySide)\b[^>]*[^/]>/u,
    'Close it where it begins: end it with /> instead of >.',
  ],
  [/^<\/(\w+)/u, 'Remove this closing tag, or write the opening one before the text it belongs to.'],
  [/^<(?:br|hr|img)\b/u, 'Remove it: Markdown has a blank line for a new paragraph.'],
  [
    /^<[A-Z]/u,
    'Close it after its text, with a blank line before, on a line of its own: </…>, with the same name.',
  ],
  [/^</u, `Remove the tag, or write &lt; for the sign itself: ${inText}.`],
  [/^[{}]/u, `Write the words without braces, or \\{ for the sign itself: ${inText}.`],
];

/** Where in a line the sign stands that the fault comes from: at the column, or before it. */
function signAt(line: string, column: number): number {
  if (/[<{]/u.test(line[column - 1] ?? '')) return column - 1;
  return Math.max(line.lastIndexOf('<', column - 1), line.lastIndexOf('{', column - 1));
}

export interface TextFault {
  /** Line of the text, 1 first. */
  line: number;
  reason: string;
  remedy: string;
}

/** What an author reads of a text that MDX can't read: where, the line itself, why, and what to write instead. */
export function readComplaint(error: string, text: string): TextFault {
  const [message = ''] = error.split('\n');
  const [, row = '1', column = '1', why = message] = complaint.exec(message) ?? [];
  const line = (text.split(/\r?\n/u)[Number(row) - 1] ?? '').trimEnd();
  const sign = signAt(line, Number(column));
  const start = Math.max(0, Math.min(sign < 0 ? Number(column) - 1 : sign, line.length - longest));
  const excerpt = line.length > longest ? `…${line.slice(start, start + longest)}…` : line.trim();
  const plainWhy = why
    .replaceAll(/ \((?:\d+:\d+|mdx[\w-]*:[\w-]+|U\+\w+|note: .*?`)\)/gu, '')
    .replace(/^Could not parse expression with \w+: .*$/u, 'what stands in braces is no expression');
  const remedy = sign < 0 ? undefined : remedies.find(([code]) => code.test(line.slice(sign)))?.[1];
  return {
    line: Number(row),
    reason: `MDX cannot read "${excerpt}", column ${column}: ${plainWhy}`,
    remedy: remedy ?? 'Correct the text at this place: write < and { as words.',
  };
}
