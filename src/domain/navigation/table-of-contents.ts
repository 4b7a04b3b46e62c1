interface Heading {
  depth: number;
  slug: string;
  text: string;
}

export interface ContentsItem extends Heading {
  /** Headings one level below. */
  children: Heading[];
}

/** The `##` headings of a page, each with the `###` headings under it. */
export function tableOfContents(headings: readonly Heading[]): ContentsItem[] {
  const items: ContentsItem[] = [];
  for (const heading of headings) {
    if (heading.depth === 2) items.push({ ...heading, children: [] });
    else if (heading.depth === 3) items.at(-1)?.children.push(heading);
  }
  return items;
}

/** What the list of contents shows: the headings, and the numbered steps among those one level below. */
export const withSteps = (items: readonly ContentsItem[]): Heading[] =>
  items.flatMap(({ children, ...heading }) => [
    heading,
    ...children.filter(({ text }) => /^\d+\.?\s/u.test(text)),
  ]);
