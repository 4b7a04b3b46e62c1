import type { PageContext } from '#domain/library/page-context.ts';
import type { ProseComponent } from '#domain/library/prose-components.ts';
import { markdownTable } from '../text/markdown-table.ts';
import { markdownCell, markdownQuote, markdownText } from '../text/markdown-text.ts';

/** The words that components write beside those of the author. */
export interface ProseWords {
  readonly example: string;
  readonly weak: string;
  readonly strong: string;
  readonly aspect: string;
  readonly say: string;
  readonly figure: string;
}

/** A component as it stands in a text. */
export interface WrittenComponent {
  readonly attributes: Readonly<Record<string, string>>;
  /** What it holds, as Markdown. */
  readonly inner: string;
  readonly page: Omit<PageContext, 'noted'>;
  readonly words: ProseWords;
}

type ProseWriter = (component: WrittenComponent) => string;

const missing = (what: string): never => {
  throw new Error(`${what} is not in the frontmatter`);
};

/** A label, with what it is about where that is said. */
const label = (name: string, about: string | undefined) =>
  about ? `**${name}: ${markdownText(about)}**` : `**${name}**`;

/** How each component that authors may write reads in plain Markdown: one that is registered and missing here does not compile. */
export const proseMarkdown: Readonly<Record<ProseComponent, ProseWriter>> = {
  Cite: ({ attributes: { id = '' }, page }) => {
    const citation = page.citations.find(({ source }) => source.id === id) ?? missing(`source "${id}"`);
    return `[^${citation.number}]`;
  },
  Say: ({ attributes: { when }, inner, words }) => markdownQuote(`${label(words.say, when)}\n\n${inner}`),
  Example: ({ attributes: { title }, inner, words }) =>
    markdownQuote(`${label(words.example, title)}\n\n${inner}`),
  // The items of its list, not those of lists within them.
  Checklist: ({ inner }) => inner.replace(/^((?:[-*+]|\d+[.)])\s+)(?!\[[ x]\])/gmu, '$1[ ] '),
  Compare: ({ attributes: { weak = '', strong = '', why }, words }) =>
    [
      `- **${words.weak}:** ${markdownText(weak)}\n- **${words.strong}:** ${markdownText(strong)}`,
      ...(why ? [markdownText(why)] : []),
    ].join('\n\n'),
  Figure: ({ attributes: { name = '' }, page, words }) => {
    const { question, alt } =
      page.figures.find((figure) => figure.name === name) ?? missing(`figure "${name}"`);
    return markdownQuote(`${label(words.figure, question)}\n\n${markdownText(alt)}`);
  },
  SideBySide: ({ page, words }) => {
    const { left, right, rows } = page.comparison ?? missing('a comparison');
    return markdownTable(
      [words.aspect, left, right].map(markdownCell),
      rows.map((row) => [row.aspect, row.left, row.right].map(markdownCell)),
    );
  },
};
