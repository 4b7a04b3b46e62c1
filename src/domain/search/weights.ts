/** What search weighs, in one place (see README.md#ranking); measured by `npm run bench:search`. */
export const weights = {
  /** A row of a page by what it is: people search by names before they search by contents. */
  row: { title: 1.25, alias: 1 },
  /** How much of a row's score hangs on the share of the row that was asked for: a name beats a sentence that holds it. */
  precision: 0.7,
  /** What a page's other rows add where they answer words that its best row does not. */
  support: 0.6,
  /** How much it counts that people ask for a page in these words; the title, each alias and each heading count as so many of their lines. */
  asked: 4,
  /** What works by others are given for that, by whose names alone people ask: a part of their best row. */
  unasked: 0.1,
  titleLines: 3,
  aliasLines: 3,
  headingLines: 3,
  /** From which count a word's share grows slowly, and how much the number of an entry's words lessens it (BM25's k1 and b). */
  askedShare: { saturation: 8, length: 0.2 },
  /**
   * What it counts that an entry is likely meant, beside the best score by words; the part of that which a name takes
   * away that is the query; and from which likelihood an entry is shown that holds none of its words.
   */
  meaning: 4,
  namesOverMeaning: 0.8,
  likely: 0.01,
  /** A word that the thesaurus puts beside one of the query, and one that a reader may have mistyped. */
  synonym: 0.45,
  corrected: 0.9,
  /** A longer word that begins with what was typed last: the reader may still be typing. */
  prefix: 0.5,
  /**
   * A name that is the query but for words that tell nothing. One that is the query word for word scores as the best of
   * all times `verbatim`, plus a part of its own.
   */
  exact: 1.3,
  verbatim: 1.1,
  verbatimOwn: 0.2,
  /** Shelves: a definition answers when it is named, and pages about the site come last. Nobody asks for works by others but by name. */
  shelf: {
    tools: 1.2,
    situations: 1.05,
    responsibilities: 1.05,
    faqs: 1.05,
    frameworks: 1.05,
    terms: 0.9,
    templates: 0.9,
    questions: 0.9,
    sources: 1.3,
    about: 0.8,
  } as Readonly<Partial<Record<string, number>>>,
  /** The share of the best score from which a result is shown, and most results. */
  shown: 0.1,
  mostShown: 40,
  /** The share of the best score, and of the query, from which a result is a good one; with fewer than `enough` the full text helps. */
  good: 0.3,
  answered: 0.5,
  enough: 5,
  /** What the share of the query that a page's text holds counts beside its score by names. */
  fullText: 0.2,
} as const;
