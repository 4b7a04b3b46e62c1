import { themeStyle } from '#domain/book/theme-style.ts';
import { planBook } from '#domain/book/plan-book.ts';
import type { BookData } from '#domain/book/types.ts';
import { readPalette } from '#domain/cards/colour.ts';
import { listedCollections } from '#domain/twins/lists.ts';
import { pageCollections } from '#schemas/collections.ts';
import { site } from '#site';
import { language, shelfName } from '#strings';
import { bookParts, bookWords } from '#strings/book';
import style from '#styles/book/book.css?raw';
import tokens from '#styles/tokens.css?raw';
import { urls } from '#urls';
import { absolute } from './page-facts.ts';
import { twinContext } from './twin.ts';
import { worksheets } from './worksheets.ts';

/** Everything that books of this site are made of, but the pages. */
export async function bookData(): Promise<BookData> {
  const context = await twinContext();
  const collections = listedCollections(context);
  const { library } = context;
  const days = pageCollections.flatMap((name) => library.all(name).map(({ data }) => data.reviewed)).sort();
  const palette = readPalette(tokens);
  const folder = urls.hub('tools').slice(urls.root.length);
  return {
    site: {
      name: site.name,
      description: site.description,
      address: absolute(urls.root),
      language,
      licence: site.textLicence,
      licenceAddress: site.textLicenceUrl,
    },
    words: bookWords(site.name, days.at(-1) ?? ''),
    colours: palette,
    style: `${style}\n${themeStyle(palette)}\n`,
    parts: planBook(
      library,
      collections,
      worksheets.map(({ path, title }) => ({ path: `${folder}${path}/`, title })),
      { ...bookParts, shelfName },
    ),
  };
}
