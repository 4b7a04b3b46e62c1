/** A page of the site as a book holds it. */
export interface BookPage {
  /** Below the base path, with a slash at its end: `frameworks/sbi/`. */
  readonly path: string;
  readonly title: string;
}

/** A file of a book: a page, or several short ones under a letter. */
export interface BookChapter {
  /** Its anchor: that of its page, or of its letter. */
  readonly id: string;
  readonly title: string;
  readonly pages: readonly BookPage[];
}

export interface BookShelf {
  readonly name: string;
  readonly chapters: readonly BookChapter[];
}

export interface BookPart {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly shelves: readonly BookShelf[];
}

/** What books say beside their pages. */
export interface BookWords {
  readonly cover: string;
  readonly contents: string;
  readonly imprint: string;
  readonly licence: string;
  /** The day of the newest page in it. */
  readonly asOf: string;
  /** Where newer texts are, before the address of the site. */
  readonly newer: string;
  /** What a reading system tells of how accessible it is. */
  readonly accessibility: string;
}

/** Everything a book is made of but the pages themselves: what the site publishes for those who make one. */
export interface BookData {
  readonly site: {
    readonly name: string;
    readonly description: string;
    /** With its origin and base path: `https://playbook.example/`. */
    readonly address: string;
    readonly language: string;
    readonly licence: string;
    readonly licenceAddress: string;
  };
  readonly words: BookWords;
  /** Colours of the cover. */
  readonly colours: {
    readonly paper: string;
    readonly ink: string;
    readonly soft: string;
    readonly accent: string;
  };
  /** The style sheet of books. */
  readonly style: string;
  readonly parts: readonly BookPart[];
}

/** A picture of the cover, and its kind. */
export interface BookCover {
  readonly type: 'image/svg+xml' | 'image/png';
  readonly content: string | Uint8Array;
}

/** A file within a book, by its path. */
export type BookFiles = Map<string, string | Uint8Array>;
