import { markdownLink, markdownText } from '../text/markdown-text.ts';

/** A page as a line of a list. */
export interface ListedPage {
  readonly title: string;
  /** Its whole address. */
  readonly url: string;
  /** What stands behind it: when it was saved, why it comes now. */
  readonly note: string;
  /** Whether it is read; absent where nothing is ticked. */
  readonly isRead?: boolean;
}

/** Pages as a list in Markdown below a heading. */
export const readingMarkdown = (heading: string, pages: readonly ListedPage[]): string =>
  [
    `# ${markdownText(heading)}`,
    pages
      .map(({ title, url, note, isRead }) => {
        const box = isRead === undefined ? '' : isRead ? '[x] ' : '[ ] ';
        return `- ${box}${markdownLink(title, url)}${note ? `: ${markdownText(note)}` : ''}`;
      })
      .join('\n'),
    '',
  ].join('\n\n');
