import type { BookPage, BookPart } from './types.ts';

/** The parts with only those pages that are wanted; what is empty then is left out. */
export const keepPages = (parts: readonly BookPart[], isWanted: (page: BookPage) => boolean): BookPart[] =>
  parts
    .map((part) => ({
      ...part,
      shelves: part.shelves
        .map((shelf) => ({
          ...shelf,
          chapters: shelf.chapters
            .map((chapter) => ({ ...chapter, pages: chapter.pages.filter(isWanted) }))
            .filter(({ pages }) => pages.length > 0),
        }))
        .filter(({ chapters }) => chapters.length > 0),
    }))
    .filter(({ shelves }) => shelves.length > 0);
