import { isPageCollection, type ListedCollection } from '#schemas/collections.ts';
import { sortText } from '../library/hub-order.ts';
import { themeOf } from '../library/theme-of.ts';
import { titleOf } from '../library/title-of.ts';
import type { AnyEntry, Library } from '../library/types.ts';
import { sitePath } from '../navigation/urls.ts';
import { anchorOf } from './anchor.ts';
import { keepPages } from './keep-pages.ts';
import type { BookChapter, BookPage, BookPart, BookShelf } from './types.ts';

interface PlanWords {
  readonly shelfName: (collection: ListedCollection) => string;
  readonly worksheets: { readonly title: string; readonly lead: string };
  readonly reference: { readonly title: string; readonly lead: string };
  readonly about: { readonly title: string; readonly lead: string };
}

const pageOf = (entry: AnyEntry): BookPage => ({ path: sitePath(entry).slice(1), title: titleOf(entry) });
const chapterOf = (page: BookPage): BookChapter => ({
  id: anchorOf(page.path),
  title: page.title,
  pages: [page],
});

/** The letter that a text is found under; `#` for what begins with none. */
const letterOf = (text: string): string =>
  /\p{L}/u.exec(text.normalize('NFD').replace(/^\P{L}*\d.*/u, ''))?.[0]?.toUpperCase() ?? '#';

/** Short pages as chapters by the letter they are found under. */
function byLetter(collection: string, entries: readonly AnyEntry[]): BookChapter[] {
  const letters = new Map<string, BookPage[]>();
  for (const entry of entries) {
    const letter = letterOf(sortText(entry));
    letters.set(letter, [...(letters.get(letter) ?? []), pageOf(entry)]);
  }
  return [...letters]
    .sort(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([title, pages]) => ({
      id: `${collection}-by-${title === '#' ? 'number' : title.toLowerCase()}`,
      title,
      pages,
    }));
}

/**
 * The order of the whole book: a part for each theme with its pages by shelf, then the worksheets of the tools, terms
 * and sources by letter, and the pages about the site. Parts and shelves without pages are left out.
 */
export function planBook(
  { all }: Pick<Library, 'all'>,
  collections: readonly ListedCollection[],
  worksheets: readonly BookPage[],
  words: PlanWords,
): BookPart[] {
  const shelf = (collection: ListedCollection, chapters: readonly BookChapter[]): BookShelf => ({
    name: words.shelfName(collection),
    chapters,
  });
  const themed = collections.filter((name) => isPageCollection(name) && name !== 'about');
  const themes = all('themes')
    .toSorted((a, b) => a.data.order - b.data.order)
    .map(({ id, data }) => ({
      id,
      title: data.title,
      lead: data.description,
      shelves: themed.map((name) =>
        shelf(
          name,
          all(name)
            .filter((entry) => themeOf(entry) === id)
            .map((entry) => chapterOf(pageOf(entry))),
        ),
      ),
    }));
  const has = (name: ListedCollection) => collections.includes(name);
  const single = (name: ListedCollection) =>
    shelf(name, has(name) ? all(name).map((entry) => chapterOf(pageOf(entry))) : []);
  const letters = (['terms', 'sources'] as const)
    .filter(has)
    .map((name) => shelf(name, byLetter(name, all(name))));
  const parts: BookPart[] = [
    ...themes,
    {
      id: 'worksheets',
      ...words.worksheets,
      shelves: [shelf('tools', worksheets.map(chapterOf))],
    },
    { id: 'reference', ...words.reference, shelves: [single('paths'), ...letters] },
    { id: 'about', ...words.about, shelves: [single('about')] },
  ];
  return keepPages(parts, () => true);
}
