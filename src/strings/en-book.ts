import type { BookWords } from '#domain/book/types.ts';
import { formatDay } from './en.ts';

/** The texts of books, of the page that offers them, and of the tool that makes one. */

export const bookWords = (site: string, newest: string): BookWords => ({
  cover: 'The open playbook for engineering managers, and for engineers who may become one',
  contents: 'Contents',
  imprint: 'About this book',
  licence: `The words of ${site} may be copied, changed and passed on, also for money, if you name the source:`,
  asOf: `The text is that of ${formatDay(newest)}, the day of the newest review in it. Pages on pay, law, the market and AI grow old within half a year.`,
  newer: 'The newest text, the tools and everything that links here lead to are at',
  accessibility:
    'Headings, lists and tables are marked as what they are, and the order of reading is that of the text. Every drawing has a text that says all it shows. Type, size and colours are those that you choose; there are no pictures of text, no sound, and nothing that moves.',
});

/** Titles of the parts of a book that are no shelf, with the sentence below each. */
export const bookParts = {
  worksheets: {
    title: 'On paper',
    lead: 'The tools of the site as worksheets: what they ask, and how to reckon the answer by hand.',
  },
  reference: {
    title: 'Reference',
    lead: 'The terms of the trade, and every work that the pages rely on, with how it was checked.',
  },
  about: {
    title: 'About the playbook',
    lead: 'How its pages are made, and what you may do with them.',
  },
} as const;

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;

/** The page that offers books. */
export const downloadPage = {
  title: 'Download the playbook',
  lead: 'The whole playbook as a file for an e-reader or for paper, a book of the pages that you choose, and every form as a Word file. No account, no address, no price.',
  whole: {
    heading: 'The whole playbook',
    made: (day: string, pages: number) =>
      `Made on ${formatDay(day)} of ${pages} pages: the parts of the job with their guides, words to say, templates and answers, then worksheets, terms and sources.`,
    epub: 'EPUB',
    epubFor: (bytes: number) => `for e-readers, phones and screen readers, ${megabytes(bytes)}`,
    pdf: 'PDF',
    pdfFor: (sheets: number, paper: string, bytes: number) =>
      `for paper and large screens, ${sheets.toLocaleString('en-GB')} sheets of ${paper}, ${megabytes(bytes)}`,
    notMade:
      'This copy of the site offers no files of the whole. Whoever runs it can make them: npm run book after a build, then another build.',
  },
  own: 'Choose pages for your own book',
  others: {
    heading: 'Other forms',
    templates: 'Every template can be had as a Word file, empty and filled in:',
    programs: 'All pages as Markdown, as data and as feeds:',
  },
  aliases: [
    'epub',
    'pdf of everything',
    'download the playbook',
    'whole book as pdf',
    'kindle',
    'e-reader',
    'ebook',
    'print the whole site',
    'read on paper',
  ],
} as const;
