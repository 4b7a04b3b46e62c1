import { markdownQuote } from './markdown-text.ts';

/** Something that was collected on a page. */
export interface Collected {
  /** What it is called, or when it is said; may be empty. */
  readonly title: string;
  /** Its words; empty where its title says all. */
  readonly text: string;
  /** Where it stands in full. */
  readonly href: string;
}

/** What was collected, as Markdown ready to paste: words as quotes, titles as a list, each with its address. */
export const collectedMarkdown = (items: readonly Collected[]): string =>
  items
    .map(({ title, text, href }) =>
      text
        ? [title && `**${title}**`, markdownQuote(text), href].filter(Boolean).join('\n\n')
        : `- ${title}\n  ${href}`,
    )
    .join(items.some(({ text }) => text) ? '\n\n' : '\n');
