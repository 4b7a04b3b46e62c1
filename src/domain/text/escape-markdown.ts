/** A text as Markdown shows it letter by letter, on one line: what a reader typed cannot become markup. */
export const escapeMarkdown = (words: string): string =>
  words
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|!~&]/gu, '\\$&')
    .replace(/^([-+=]|\d+[.)])/u, '\\$1');
