/** What one person types, told from life, with the entries that answer it. */
export interface ToldLine {
  readonly text: string;
  /** Keys of entries, `faqs/how-many`, the best first. */
  readonly answers: readonly string[];
}

/** Stands between what is typed and the entries that answer it. */
const arrow = '→';

/** The lines of a file of `content/told`, "she cried when I told her → responsibilities/feedback", also of one that was saved on Windows. */
export const toldLines = (text: string): ToldLine[] =>
  text
    .replace(/^\uFEFF/u, '')
    .trimEnd()
    .split(/\r?\n/u)
    .map((line) => {
      const [typed = '', answers = ''] = line.split(arrow);
      return { text: typed.trim(), answers: answers.split(/\s+/u).filter(Boolean) };
    });
