import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bindPages, type BoundPages } from '#domain/book/bind-book.ts';
import { pagesOf } from '#domain/book/pages-of.ts';
import type { BookData, BookPart } from '#domain/book/types.ts';
import { createUrls } from '#domain/navigation/urls.ts';
import { BadInput } from '../tool/bad-input.ts';

const dataFile = createUrls('/').toolData('own-book', 'book').slice(1);

/** What the built site in a folder says of its book. */
export function readBookData(dist: string): BookData {
  const file = join(dist, dataFile);
  if (!existsSync(file)) throw new BadInput(`${file} is missing: run npm run build first.`);
  return JSON.parse(readFileSync(file, 'utf8')) as BookData;
}

/** The pages of some parts, read from the built site in a folder. */
export const readBuiltPages = (dist: string, parts: readonly BookPart[]): BoundPages =>
  bindPages(parts, (path) => readFileSync(join(dist, path, 'index.html'), 'utf8'));

export const countPages = (parts: readonly BookPart[]): number => pagesOf(parts).length;
