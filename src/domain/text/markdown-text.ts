/** What would become markup within a line, wherever it stands. */
const inline = /[\\`*_~]|<(?=[a-z/!?])|&(?=#?\w+;)|\[(?=\^)|\](?=[([:])/giu;
/** What would make a line a heading, a quotation, a list or a rule. */
const opening = /^(?:[#>+=-]|\d+(?=[.)]))/u;

/** A plain text as Markdown that reads the same, with as few backslashes as that takes; on one line. */
export const markdownText = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(inline, '\\$&')
    .replace(opening, (mark) => (/^\d/u.test(mark) ? `${mark}\\` : `\\${mark}`));

/** A plain text as a cell of a table in Markdown. */
export const markdownCell = (text: string): string => markdownText(text).replaceAll('|', '\\|');

/** An address as the target of a link: what would end it early is encoded. */
const target = (href: string): string =>
  href.replace(
    /[\s()<>]/gu,
    (mark) => `%${mark.codePointAt(0)?.toString(16).padStart(2, '0').toUpperCase()}`,
  );

/** Within the text of a link brackets mean something, too. */
const inLink = new RegExp(`[[\\]]|${inline.source}`, 'giu');

/** A link in Markdown with a plain text. */
export const markdownLink = (text: string, href: string): string =>
  `[${text.replace(/\s+/gu, ' ').trim().replace(inLink, '\\$&')}](${target(href)})`;

/** A text of several lines as a quotation. */
export const markdownQuote = (text: string): string => text.replace(/^(?=.)/gmu, '> ').replace(/^$/gmu, '>');
