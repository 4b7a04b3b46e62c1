import type { BookChapter, BookPage, BookPart, BookShelf } from './types.ts';

export const chaptersOf = (parts: readonly BookPart[]): BookChapter[] =>
  parts.flatMap(({ shelves }) => shelves.flatMap(({ chapters }) => chapters));

export const pagesOfShelf = ({ chapters }: BookShelf): BookPage[] => chapters.flatMap(({ pages }) => pages);

/** Every page of some parts, in order. */
export const pagesOf = (parts: readonly BookPart[]): BookPage[] =>
  parts.flatMap(({ shelves }) => shelves.flatMap(pagesOfShelf));
