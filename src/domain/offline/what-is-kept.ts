/** What search finds pages by: names, and the words in which people ask. The rest is kept once it was asked for. */
const namesFile = /^search\/(?:names|asked)\.json$/u;
/** Those, and Pagefind's files for the full text; its own interfaces stay out. */
const searchFile =
  /^search\/[\w-]+\.json$|^pagefind\/(?:(?:filter|index|fragment)\/|pagefind\.js$|pagefind-entry\.json$|wasm\.(?!unknown)|.*\.pf_meta$)/u;
/** What tools fetch. */
const dataFile = /^tools\/.*\.json$/u;

/** What a file is to offline reading; null for what is never kept. */
export function kindOf(path: string): 'page' | 'asset' | 'search' | 'data' | null {
  if (path === '' || path.endsWith('/')) return 'page';
  if (path.startsWith('_astro/')) return 'asset';
  if (searchFile.test(path)) return 'search';
  return dataFile.test(path) ? 'data' : null;
}

/** Whether search needs a file to answer by names. */
export const isForNames = (path: string): boolean => namesFile.test(path);
