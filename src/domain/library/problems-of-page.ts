import type { Problem } from './problem.ts';

/** The problems of the files behind a page: its entry, its review ledger, and the data of a tool. `path` is the page's, below the root. */
export function problemsOfPage(problems: readonly Problem[], path: string): Problem[] {
  const [, collection, id] = /^\/([a-z-]+)\/([^/]+)\//u.exec(path) ?? [];
  if (!collection || !id) return [];
  const isOwn = ({ file }: Problem): boolean => {
    const [folder, ...steps] = file.replace(/^content\/(?:reviews\/)?/u, '').split('/');
    if (folder !== collection) return false;
    const name = steps.at(-1)?.replace(/\.[^.]+$/u, '');
    return name === id || (collection === 'tools' && steps[0] === id);
  };
  return problems.filter(isOwn);
}
