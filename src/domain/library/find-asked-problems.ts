import { askedLength } from '#schemas/vocabulary.ts';
import { keyOf } from './build-library.ts';
import type { CheckContext } from './checked-entry.ts';
import { problemOf, type Problem } from './problem.ts';
import { wordKey } from './word-key.ts';

/** Lines that people ask with: those of an entry that is gone, that stand on two entries, or that nobody would type. */
export function findAskedProblems({ asked, entries, brokenKeys }: CheckContext): Problem[] {
  const keys = new Set([...entries.map(({ entry }) => keyOf(entry)), ...brokenKeys]);
  const owners = new Map<string, string>();
  const [shortest, longest] = askedLength;
  return asked.flatMap(({ key, file, lines }): Problem[] => {
    if (!keys.has(key))
      return [
        problemOf('asked-without-entry', {
          file,
          line: 1,
          field: 'file',
          reason: `there is no entry "${key}" for which people could ask`,
        }),
      ];
    return lines.flatMap((text, index): Problem[] => {
      const problem = (reason: string) =>
        problemOf('unfit-asked', { file, line: index + 1, field: 'line', reason });
      if (text.length < shortest || text.length > longest)
        return [problem(`has ${text.length} letters; a line has ${shortest} to ${longest}`)];
      const owner = owners.get(wordKey(text));
      owners.set(wordKey(text), owner ?? key);
      if (owner === undefined) return [];
      return [problem(`"${text}" stands ${owner === key ? 'twice here' : `on ${owner} too`}`)];
    });
  });
}
