/** The lines of a file of `content/asked`, also of one that was saved on Windows. */
export const askedLines = (text: string): string[] =>
  text
    .replace(/^\uFEFF/u, '')
    .trimEnd()
    .split(/\r?\n/u);
