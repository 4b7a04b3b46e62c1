import type { Source } from '#schemas/source.ts';

/** Authors as a list in words: "A", "A and B", "A, B and C"; from four on "A and others". */
export function authorList(authors: readonly string[]): string {
  if (authors.length > 3) return `${authors[0]} and others`;
  return authors.length < 2 ? (authors[0] ?? '') : `${authors.slice(0, -1).join(', ')} and ${authors.at(-1)}`;
}

/** The family name of a person, or an organisation's whole name. */
const familyName = (author: string): string =>
  /^(?:\p{Lu}[\p{L}.'’-]*\s+)+\p{L}[\p{L}'’-]*$/u.test(author) && author.split(' ').length <= 4
    ? (author.split(' ').at(-1) ?? author)
    : author;

/** A short reference for a side note: "Sackett and others, 2022". */
export function shortReference({ authors, year, kind }: Pick<Source, 'authors' | 'year' | 'kind'>): string {
  const people = kind === 'book' || kind === 'paper' || kind === 'article' || kind === 'talk';
  const names = people ? authors.map(familyName) : authors;
  const who = names.length > 2 ? `${names[0]} and others` : authorList(names);
  return year === null ? who : `${who}, ${year}`;
}

/** Where the work can be read: its DOI before its URL; null where neither is known. */
export const linkOf = ({ doi, url }: Pick<Source, 'doi' | 'url'>): string | null =>
  doi ? `https://doi.org/${doi}` : (url ?? null);
