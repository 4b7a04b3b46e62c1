const pages = (count: number): string => `${count} ${count === 1 ? 'page' : 'pages'}`;

/** The texts of the tool that makes a book of chosen pages. */
export const ownBook = {
  title: 'Your own book',
  description:
    'Choose pages and worksheets of the playbook and make an EPUB of them for your e-reader, in this browser, also without a network.',
  lead: 'Choose pages, worksheets too, and make an EPUB of them for an e-reader. It is made in this browser, and nobody learns what you chose.',
  /** In place of the tool, where scripts do not run. */
  noScripts: 'The book is made by the page’s script, so this needs JavaScript.',
  start: 'Choose pages',
  bookTitle: 'Title of your book',
  titleHint: (site: string) => `Without one it is called “My ${site}”.`,
  defaultTitle: (site: string) => `My ${site}`,
  filter: 'Show only pages about',
  none: 'No page has these words in its title.',
  allOf: (shelf: string) => `All of ${shelf}`,
  chosenOf: (chosen: number, all: number) => (chosen > 0 ? `${chosen} of ${pages(all)}` : pages(all)),
  chosen: (count: number) => (count === 0 ? 'No page is chosen.' : `${pages(count)} chosen.`),
  make: 'Make my book (EPUB)',
  chooseFirst: 'Choose at least one page first.',
  making: (done: number, all: number) => `${done} of ${pages(all)} fetched`,
  made: (count: number) => `Your book of ${pages(count)} is in your downloads.`,
  leftOut: (titles: readonly string[]) =>
    `Could not be fetched, and left out: ${titles.slice(0, 12).join('; ')}${titles.length > 12 ? `; and ${titles.length - 12} more` : ''}.`,
  unreachable:
    'None of these pages could be fetched, so no book was made. What you chose is still chosen; try again with a network, or choose pages that are kept on this device.',
  aliases: [
    'make my own book',
    'epub of chosen pages',
    'put pages together',
    'print several pages',
    'reading list as a book',
    'collection of pages for my team',
  ],
} as const;
