import { xmlText } from '../text/xml-text.ts';
import { wrapWords } from '../text/wrap-words.ts';
import type { BookData } from './types.ts';

/** Of a cover, in pixels: what shops and reading systems ask for. */
export const coverSize = { width: 1600, height: 2560 };

/** The front of a book: its title large, where it comes from below. Type is whatever `serif` and `sans-serif` are. */
export function coverSvg(
  title: string,
  { site, words, colours }: Pick<BookData, 'site' | 'words' | 'colours'>,
  { width, height } = coverSize,
): string {
  const isShort = title.length <= 24;
  const size = isShort ? 248 : 176;
  const line = (text: string, y: number, attributes: string) =>
    `<text x="140" y="${y}" font-weight="600" ${attributes}>${xmlText(text)}</text>`;
  const titleLines = wrapWords(title, isShort ? 10 : 14)
    .slice(0, 7)
    .map((text, index) =>
      line(text, 620 + index * size * 1.12, `font-family="serif" font-size="${size}" fill="${colours.ink}"`),
    );
  const below = wrapWords(words.cover, 36);
  const belowLines = below.map((text, index) =>
    line(
      text,
      height - 270 - (below.length - 1 - index) * 76,
      `font-family="sans-serif" font-size="58" fill="${colours.soft}"`,
    ),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
    `<rect width="${width}" height="64" fill="${colours.accent}"/>`,
    `<rect x="140" y="250" width="110" height="110" fill="${colours.accent}"/>`,
    ...titleLines,
    ...belowLines,
    line(site.name, height - 140, `font-family="sans-serif" font-size="50" fill="${colours.accent}"`),
    '</svg>',
  ].join('');
}
