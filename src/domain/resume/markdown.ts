import { escapeMarkdown } from '../text/escape-markdown.ts';

/** Bullets as a Markdown list under a heading. */
export const writeBulletList = (title: string, bullets: readonly string[]): string =>
  `# ${title}\n\n${bullets.map((bullet) => `- ${escapeMarkdown(bullet)}`).join('\n')}\n`;
