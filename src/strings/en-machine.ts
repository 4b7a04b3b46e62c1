/** The texts of what programs read: Markdown twins, llms.txt, the agent skill, feeds; and of the page about them. */

/** The button of a page. */
export const copyPage = 'Copy as Markdown';

/** Words that stand in Markdown and on no page. */
export const twin = {
  say: 'Say',
  figure: 'Figure',
  ourNote: 'How we checked it',
  question: 'It answers',
  toolRuns: 'A tool to use in a browser, where everything entered stays:',
} as const;

const entries = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** The notes at the top of llms.txt. */
export const llms = {
  notes: (licence: string): readonly string[] => [
    'Each page has a Markdown twin at its own address followed by `index.html.md`; the links below lead to the twins.',
    'Cite the page: its address is `url` in the first lines of the twin. The text after a link is what the page promises.',
    'What rests on a work by somebody else is marked like a footnote; the works stand at the end of the twin, each with how it was checked.',
    `The words may be used under ${licence}, with a link to the page.`,
  ],
  listOf: (count: number, one: string): string => `A list of ${entries(count, one)}, each with its Markdown.`,
  full: {
    title: 'Everything in one file',
    about: 'The twins of all pages, tools and terms, one after the other.',
  },
  data: {
    title: 'Feeds and data',
    about: 'Every collection as JSON with its schema, the sources as BibTeX, and feeds.',
  },
  skill: { title: 'Agent skill', about: 'The same pages as a folder for agents that take skills.' },
} as const;

/** In the skill that agents read. */
export const skill = {
  heading: (site: string) => `Answers from ${site}`,
  description: (site: string) => (themes: readonly string[]) =>
    `Answers questions about engineering management from ${site}, an open playbook with sources: ${themes.join('; ').toLowerCase()}. Use it when somebody asks how to do a part of the job of an engineering manager, what to say in a hard conversation, which framework, template or book fits, what a term means, or how to become an engineering manager and pass the interviews. Every answer cites its page.`,
  intro:
    'A playbook for engineering managers, and for engineers who may become one. It says what to do, what to say, what it costs, and how to tell that it worked. Use it in this order.',
  steps: [
    'Choose the shelf below that fits the question, and read its list: each line is a page with what it promises. If something is happening right now, begin with the situations.',
    'Read the one or two pages that promise the answer. In the archive, the page `…/<shelf>/<id>/` is the file `references/<shelf>/<id>.md`; else fetch the address in the list.',
    'Answer from what these pages say, with their conditions and their costs. Use the words to say as they stand.',
    'Cite the page by its address, which is `url` in its first lines, and the works it cites by their footnotes.',
  ],
  shelves: 'Shelves',
  entries,
  rules: {
    heading: 'Rules',
    lines: [
      'If no page answers the question, say so. Do not fill the gap from elsewhere in the name of the playbook.',
      'Numbers keep their scope: say whom a study looked at, and what a threshold is for.',
      'Law and pay differ by country; the pages say which one they speak of.',
      'Examples on the pages are composites. Do not present them as real companies.',
    ],
  },
} as const;

/** In the feeds: title and description. */
export const feeds = {
  title: (site: string, collection: string | null) => (collection === null ? site : `${site}: ${collection}`),
  description: (collection: string | null) =>
    collection === null
      ? 'The thirty pages that are new or were revised last, with their full text.'
      : `The thirty entries of “${collection}” that are new or were revised last, with their full text.`,
} as const;

/** The page about feeds and data. */
export const dataPage = {
  title: 'Feeds and data',
  lead: 'Everything on this site can also be read by programs: as feeds, as Markdown, as data with a schema, and as a skill for agents. All of it is made from the pages themselves, and the licence is the same.',
  aliases: [
    'rss feed',
    'atom feed',
    'json feed',
    'subscribe to new pages',
    'api',
    'download as json',
    'json schema',
    'llms.txt',
    'markdown version of a page',
    'bibtex',
    'csl json',
    'agent skill',
    'use it in a notebook',
    'open data',
  ],
  feeds: {
    heading: 'Feeds',
    text: 'The thirty pages that are new or were revised last, with their full text. Put one of these addresses into a feed reader.',
    everything: 'Everything',
    shelf: 'Shelf',
    atom: 'Atom',
    json: 'JSON Feed',
  },
  books: {
    heading: 'Books',
    text: 'For an e-reader or for paper, the whole or the pages that you choose:',
  },
  markdown: {
    heading: 'Markdown',
    text: 'Every page has a twin in Markdown: everything on it written out, sources as footnotes, links absolute. Its address is that of the page, followed by',
    example: 'For example:',
    llms: 'lists all twins with what each page promises, by the convention of llms.txt.',
    full: 'holds the twins of all pages, tools and terms, one after the other.',
  },
  data: {
    heading: 'Data',
    text: 'Every collection as one JSON file, in which each entry has its fields, its text in Markdown, its links in both directions and its sources. The JSON Schema beside it says what each field is for.',
    collection: 'Collection',
    entries: 'Entries',
    file: 'Data',
    schema: 'Schema',
    stable:
      'Addresses with /v1/ stay. Fields may be added to a file; a field is not renamed or removed within a version, and a file that had to change in such a way would get a new version beside the old one.',
    list: 'lists the files with the number of entries in each.',
  },
  query: {
    heading: 'A query to try',
    text: 'Which sources do most pages rely on? For developers: run this in your browser’s console on this page:',
    answer: 'In this version of the site it answers:',
    column: { source: 'Source', count: 'Cited by' },
  },
  sources: {
    heading: 'Sources',
    text: 'Every work the site relies on, for a reference manager:',
    bibtex: 'BibTeX',
    cslJson: 'CSL-JSON',
  },
  instruments: {
    heading: 'Instruments',
    before:
      'The self-assessment is data too: questions, levels, weights, caps and bands of every version are in',
    scoring: 'How answers become scores is written so that a second implementation gives the same results:',
    contract: 'the scoring contract',
    note: 'Of a published version only the wording may change.',
  },
  skill: {
    heading: 'Skill for agents',
    text: 'A folder with SKILL.md for agents that take skills: how to find the right page and cite it, and a list of every shelf. The archive also holds the texts.',
    open: 'SKILL.md',
    archive: 'The folder with all texts (ZIP)',
  },
} as const;

/** Search in the address bar of a browser. */
export const openSearch = { description: (site: string) => `Search ${site}` } as const;
