import type { Browser } from 'playwright-core';
import { coverSvg } from '#domain/book/cover.ts';
import type { BoundPages } from '#domain/book/bind-book.ts';
import type { BookCover, BookData, BookPart } from '#domain/book/types.ts';
import { writeEpub } from '#domain/book/write-epub.ts';
import { deadLinks, writePrint } from '#domain/book/write-print.ts';
import { zipEpub } from '#domain/book/zip-epub.ts';
import { createFileUrls } from '#domain/navigation/file-urls.ts';
import { bookFonts, coverOn, printPdf, type Paper } from './print-book.ts';
import { readPdf, type ReadPdf } from './read-pdf.ts';

/** The EPUB of some parts of the site, as a file. `modified` is a moment in UTC. */
export function makeEpub(
  data: BookData,
  pages: BoundPages,
  { cover, modified }: { cover: BookCover; modified: string },
): Uint8Array<ArrayBuffer> {
  const { name, address } = data.site;
  const id = new URL(createFileUrls('/').download().slice(1), address).href;
  return zipEpub(writeEpub(data.parts, pages, data, { title: name, id, modified, cover }));
}

const refuse = (dead: Iterable<string>, what: string): void => {
  const all = [...dead];
  if (all.length > 0)
    throw new Error(
      `${what} has links that lead nowhere: ${all.slice(0, 10).join(', ')}${all.length > 10 ? ` and ${all.length - 10} more` : ''}`,
    );
};

export interface MadePdf {
  readonly pdf: Buffer;
  readonly read: ReadPdf;
}

/**
 * The PDF of some parts of the site, with the number of its sheet behind each line of the contents. It is printed
 * twice, since only what is printed knows its sheets. Throws where a link leads nowhere.
 */
export async function makePdf(
  browser: Browser,
  parts: readonly BookPart[],
  pages: BoundPages,
  { data, paper, style }: { data: BookData; paper: Paper; style: string },
): Promise<MadePdf> {
  const title = data.site.name;
  const print = async (places: ReadonlyMap<string, number>) => {
    const html = writePrint(parts, pages, data, {
      title,
      cover: coverSvg(title, data, coverOn[paper]),
      style: `${bookFonts()}\n${style}`,
      sheetOf: (anchor) => places.get(anchor) ?? null,
    });
    refuse(deadLinks(html), 'The document');
    const pdf = await printPdf(browser, html, paper);
    return { pdf, read: await readPdf(pdf) };
  };
  const first = await print(new Map());
  const second = await print(first.read.places);
  const { read } = second;
  refuse(
    [...read.linked].filter((name) => !read.places.has(name)),
    'The PDF',
  );
  refuse(
    [...read.places].filter(([name, sheet]) => first.read.places.get(name) !== sheet).map(([name]) => name),
    'The contents',
  );
  return second;
}
