import { pageText } from '#browser/offline/page-text.ts';
import { keepPages } from '#domain/book/keep-pages.ts';
import type { BookData, BookPage } from '#domain/book/types.ts';
import { download, fileName } from '../parts/download.ts';

/** Pages fetched at the same time. */
const lanes = 4;

/** The HTML of pages by their path; what could not be had is not in it. */
async function fetchPages(
  base: string,
  pages: readonly BookPage[],
  onFetched: (count: number) => void,
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  const queue = pages.values();
  let count = 0;
  const lane = async () => {
    for (const { path } of queue) {
      const text = await pageText(base + path);
      if (text !== null) texts.set(path, text);
      onFetched(++count);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return texts;
}

interface Wanted {
  readonly title: string;
  readonly pages: readonly BookPage[];
}

/** Makes an EPUB of pages and hands it to the reader; gives the pages that could not be fetched. */
export async function makeOwnBook(
  base: string,
  data: BookData,
  { title, pages }: Wanted,
  onFetched: (count: number) => void,
): Promise<BookPage[]> {
  const [texts, { bindPages }, { coverSvg }, { writeEpub }, { zipEpub }] = await Promise.all([
    fetchPages(base, pages, onFetched),
    import('#domain/book/bind-book.ts'),
    import('#domain/book/cover.ts'),
    import('#domain/book/write-epub.ts'),
    import('#domain/book/zip-epub.ts'),
  ]);
  const missing = pages.filter(({ path }) => !texts.has(path));
  if (missing.length === pages.length) return missing;
  const parts = keepPages(data.parts, ({ path }) => texts.has(path));
  const files = writeEpub(
    parts,
    bindPages(parts, (path) => texts.get(path) ?? ''),
    data,
    {
      title,
      id: `urn:uuid:${crypto.randomUUID()}`,
      modified: `${new Date().toISOString().slice(0, 19)}Z`,
      cover: { type: 'image/svg+xml', content: coverSvg(title, data) },
    },
  );
  download(fileName(title, 'epub'), new Blob([zipEpub(files)], { type: 'application/epub+zip' }));
  return missing;
}
