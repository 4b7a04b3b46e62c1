import { writeBulletList } from '#domain/resume/markdown.ts';
import { keep as text } from '#strings/resume';

/** The bullets as Markdown, in the words of the page. */
export const writeBullets = (bullets: readonly string[]): string => writeBulletList(text.title, bullets);
