import { anchorOf } from './anchor.ts';
import { pagesOf } from './pages-of.ts';
import { readPage, type ReadPage } from './read-page.ts';
import type { BookChapter, BookData, BookPage, BookPart } from './types.ts';
import { xmlText } from '../text/xml-text.ts';
import { writeMarkup } from './write-markup.ts';

/** A page as it stands in a book. */
export interface BoundPage {
  readonly page: BookPage;
  /** Its anchor: the id of its section, and what every id within begins with. */
  readonly id: string;
  readonly read: ReadPage;
}

/** Pages by their path, read and ready to be written as chapters. */
export type BoundPages = ReadonlyMap<string, BoundPage>;

/** Reads the pages of a book from their HTML. Throws where one is no page. */
export function bindPages(parts: readonly BookPart[], htmlOf: (path: string) => string): BoundPages {
  return new Map(
    pagesOf(parts).map((page) => {
      const read = readPage(htmlOf(page.path));
      if (!read) throw new Error(`${page.path} holds nothing to read`);
      return [page.path, { page, id: anchorOf(page.path), read }];
    }),
  );
}

/** How chapters are written: for a file each, or for one document. */
export interface Binding {
  readonly pages: BoundPages;
  readonly address: BookData['site']['address'];
  /** By how many steps the heading of a page is lower than the first. */
  readonly lower: number;
  /** The address of a place in the book, from anywhere in it. */
  readonly inBook: (page: BoundPage, id: string) => string;
}

/** Where a link of a page leads: to a place in the book, or to the site, or to wherever it led before. */
export function addressIn({ pages, address, inBook }: Binding, referrer: BoundPage, href: string): string {
  const site = new URL(address);
  const target = new URL(href, new URL(referrer.page.path, site));
  const isOurs = target.origin === site.origin && target.pathname.startsWith(site.pathname);
  const page = isOurs && pages.get(target.pathname.slice(site.pathname.length));
  if (!page) return target.href;
  const place = decodeURIComponent(target.hash.slice(1));
  // What is for screens alone is not in the book: the page is.
  return inBook(page, page.read.ids.has(place) ? `${page.id}--${place}` : page.id);
}

/** A page of the book as a section of XHTML. */
function writePage(bound: BoundPage, binding: Binding): string {
  const { id, read } = bound;
  const body = writeMarkup(read.content, {
    prefix: id,
    lower: binding.lower,
    address: (href) => addressIn(binding, bound, href),
  });
  const theme = read.theme ? ` theme-${read.theme}` : '';
  return `<section class="page${theme}" id="${id}">${body}</section>`;
}

/** A chapter as XHTML: its page, or, under its letter, several. */
export function writeChapter(chapter: BookChapter, binding: Binding): string {
  const isLetter = chapter.id !== anchorOf(chapter.pages[0]?.path ?? '');
  const level = 1 + binding.lower;
  const sections = chapter.pages.map(({ path }) => {
    const page = binding.pages.get(path);
    if (!page) throw new Error(`${path} is in the plan of the book and was not read`);
    return writePage(page, isLetter ? { ...binding, lower: level } : binding);
  });
  return isLetter
    ? `<section class="letter" id="${chapter.id}"><h${level}>${xmlText(chapter.title)}</h${level}>${sections.join('\n')}</section>`
    : sections.join('\n');
}
