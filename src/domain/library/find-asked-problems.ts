import { keyOf } from './build-library.ts';
import type { CheckContext } from './checked-entry.ts';
import { problemOf, type Problem } from './problem.ts';
import { judgeOfLines } from './unfit-line.ts';

/** Lines that people ask with: those of an entry that is gone, that stand on two entries, or that nobody would type. */
export function findAskedProblems({ asked, entries, brokenKeys }: CheckContext): Problem[] {
  const keys = new Set([...entries.map(({ entry }) => keyOf(entry)), ...brokenKeys]);
  const judge = judgeOfLines();
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
      const reason = judge(text, { owner: key, said: `on ${key}` });
      return reason === null
        ? []
        : [problemOf('unfit-asked', { file, line: index + 1, field: 'line', reason })];
    });
  });
}
