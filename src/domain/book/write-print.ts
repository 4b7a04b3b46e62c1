import { xmlText } from '../text/xml-text.ts';
import { anchorOf } from './anchor.ts';
import { writeChapter, type Binding, type BoundPages } from './bind-book.ts';
import { writeImprint } from './front-matter.ts';
import type { BookChapter, BookData, BookPart } from './types.ts';

/** What the paper needs beside the book. */
export interface PrintFrame {
  readonly title: string;
  /** The cover as SVG. */
  readonly cover: string;
  /** Styles of the paper, after those of all books. */
  readonly style: string;
  /** On which sheet an anchor stands; null while nobody knows. */
  readonly sheetOf: (anchor: string) => number | null;
}

/** Anchors that the contents lead to. */
const anchorOfPart = ({ id }: BookPart): string => `part-${id}`;
const anchorOfChapter = ({ id, pages }: BookChapter): string =>
  pages.length === 1 ? anchorOf(pages[0]?.path ?? '') : id;

function writeContents(parts: readonly BookPart[], { words }: BookData, { sheetOf }: PrintFrame): string {
  const line = (anchor: string, title: string) =>
    `<a href="#${anchor}"><span>${xmlText(title)}</span> <span class="sheet-number">${sheetOf(anchor) ?? '000'}</span></a>`;
  const items = parts.map((part) => {
    const shelves = part.shelves.map(
      ({ name, chapters }) =>
        `<li><span class="shelf">${xmlText(name)}</span><ol>${chapters
          .map((chapter) => `<li>${line(anchorOfChapter(chapter), chapter.title)}</li>`)
          .join('')}</ol></li>`,
    );
    return `<li class="of-part">${line(anchorOfPart(part), part.title)}<ol>${shelves.join('')}</ol></li>`;
  });
  return `<section class="book-contents" id="contents"><h1>${xmlText(words.contents)}</h1><ol>${items.join('')}</ol></section>`;
}

/** The whole book as one page of HTML for the printer, whose links all lead to anchors in it or to the site. */
export function writePrint(
  parts: readonly BookPart[],
  pages: BoundPages,
  data: BookData,
  frame: PrintFrame,
): string {
  const { site, style } = data;
  const binding: Binding = { pages, address: site.address, lower: 2, inBook: (_, id) => `#${id}` };
  const body = parts.map((part) => {
    const shelves = part.shelves.map(
      ({ name, chapters }) =>
        `<h2 class="shelf">${xmlText(name)}</h2>\n${chapters.map((chapter) => writeChapter(chapter, binding)).join('\n')}`,
    );
    return [
      `<section class="part theme-${part.id}" id="${anchorOfPart(part)}">`,
      `<h1>${xmlText(part.title)}</h1><p class="lead">${xmlText(part.lead)}</p>`,
      ...shelves,
      '</section>',
    ].join('\n');
  });
  return `<!DOCTYPE html>
<html lang="${site.language}">
<head><meta charset="utf-8"><title>${xmlText(frame.title)}</title><style>${style}${frame.style}</style></head>
<body>
<div class="cover" role="img" aria-label="${xmlText(frame.title)}">${frame.cover}</div>
${writeImprint(frame.title, data)}
${writeContents(parts, data, frame)}
${body.join('\n')}
</body>
</html>
`;
}

/** Links within a document that lead to no anchor of it. */
export function deadLinks(html: string): string[] {
  const ids = new Set(Array.from(html.matchAll(/\sid="([^"]+)"/gu), ([, id]) => id));
  return [...new Set(Array.from(html.matchAll(/\shref="#([^"]*)"/gu), ([, id = '']) => id))].filter(
    (id) => !ids.has(id),
  );
}
