/**
 * A contract of the repository as it is published: links to other files of the repository, which a reader does not
 * have, become words; links within it stay.
 */
export const publishedContract = (markdown: string): string =>
  markdown.replace(/\[([^\]]+)\]\((?!#|https?:)[^)]*\)/gu, '$1');
