/** What the content check needs to know of an MDX text. Lines are those of the file, 1 first. */
export interface Outline {
  /** `slug` is the id a heading has on the built page. */
  readonly headings: readonly { depth: number; text: string; slug: string; line: number }[];
  /** Components used, by name, with their plain attributes. */
  readonly components: readonly {
    name: string;
    attributes: Readonly<Record<string, string>>;
    line: number;
  }[];
  /** Code: imports, exports and whatever stands in braces. It would run when the site is built. */
  readonly code: readonly { text: string; line: number }[];
  /** Links of the text, as written. */
  readonly links: readonly { href: string; line: number }[];
  /** Images of the text, as written. */
  readonly images: readonly { src: string; alt: string; line: number }[];
  /** The readable text, block by block; an item of a list is a paragraph, an attribute belongs to a component. */
  readonly blocks: readonly {
    kind: 'paragraph' | 'heading' | 'row' | 'attribute';
    text: string;
    line: number;
    /** The text without its inline code; only where there is some. */
    prose?: string;
    /** The innermost component around the text, or the one an attribute belongs to. */
    inside?: string;
  }[];
}

export const emptyOutline: Outline = {
  headings: [],
  components: [],
  code: [],
  links: [],
  images: [],
  blocks: [],
};

/** The words of a text; a figure such as "1,600" or "97.5%" is one. */
export const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,%:/-]*/gu) ?? [];

/** Words a reader reads. */
export const countWordsOf = (outline: Outline): number =>
  outline.blocks.reduce((sum, { text }) => sum + wordsIn(text).length, 0);
