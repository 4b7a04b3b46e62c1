import { collectionNames, hasAddress } from '#schemas/collections.ts';
import { keyOf } from './build-library.ts';
import type { CheckContext } from './checked-entry.ts';
import { findNearest } from './nearest.ts';
import { problemOf, type Problem } from './problem.ts';
import { judgeOfLines } from './unfit-line.ts';

/** Most answers to a line: what one would hand over first. */
const mostAnswers = 3;

/** Lines told from life: those that lead nowhere, that stand twice, or that nobody would type. */
export function findToldProblems({ told, entries, addresses, brokenKeys }: CheckContext): Problem[] {
  const keys = entries.map(({ entry }) => keyOf(entry));
  const known = new Set([...keys, ...brokenKeys]);
  const shelves = new Set<string>(collectionNames.filter(hasAddress));
  const judge = judgeOfLines();
  return told.flatMap(({ file, lines }) =>
    lines.flatMap(({ text, answers }, index): Problem[] => {
      const place = { file, line: index + 1, field: 'line' };
      const unfit = (reason: string) => problemOf('unfit-told', { ...place, reason });
      const lost = answers.filter(
        (key) => !known.has(key) && !shelves.has(key) && !addresses.has(`/${key}/`),
      );
      if (lost.length > 0)
        return lost.map((key) => {
          const nearest = findNearest(key, keys);
          return problemOf('told-without-entry', {
            ...place,
            reason: `there is no entry "${key}" that could answer it${nearest ? `; did you mean "${nearest}"?` : ''}`,
          });
        });
      if (answers.length === 0 || answers.length > mostAnswers)
        return [unfit(`has ${answers.length} answers; a line has 1 to ${mostAnswers} behind its arrow (→)`)];
      const reason = judge(text, { owner: file, said: `in ${file}` });
      return reason === null ? [] : [unfit(reason)];
    }),
  );
}
