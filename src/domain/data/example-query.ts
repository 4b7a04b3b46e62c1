import type { Library } from '#domain/library/types.ts';

/** Most sources that the example query lists. */
export const exampleLength = 5;

/**
 * A query over the published data as a reader tries it in the console of a browser: the works that most entries cite.
 * `path` is that of the sources.
 */
export const exampleQuery = (path: string): string =>
  `const { entries } = await (await fetch('${path}')).json();
entries
  .map(({ data, citedBy }) => ({ source: data.title, count: citedBy.length }))
  .sort((one, other) => other.count - one.count)
  .slice(0, ${exampleLength});`;

/** What the query answers. */
export const exampleAnswer = (library: Library): { source: string; count: number }[] =>
  library
    .all('sources')
    .map(({ id, data }) => ({ source: data.title, count: library.citersOf(id).length }))
    .sort((one, other) => other.count - one.count)
    .slice(0, exampleLength);
