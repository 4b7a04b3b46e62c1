import { keep as text } from '#strings/resume';
import { escapeMarkdown } from '#domain/text/escape-markdown.ts';

/** The bullets as a Markdown list under a heading. */
export const writeBullets = (bullets: readonly string[]): string =>
  `# ${text.title}\n\n${bullets.map((bullet) => `- ${escapeMarkdown(bullet)}`).join('\n')}\n`;
