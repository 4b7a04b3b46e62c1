import type { Problem } from '#domain/library/problem.ts';

/** All problems as text: `file:line  field: reason` with the remedy below, and a closing count. */
export function formatProblems(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'The content check found no problem.';
  const files = new Set(problems.map(({ file }) => file)).size;
  const lines = problems.map(
    ({ file, line, field, reason, remedy }) => `${file}:${line}  ${field}: ${reason}\n    ${remedy}`,
  );
  const s = (count: number) => (count === 1 ? '' : 's');
  return [...lines, '', `${problems.length} problem${s(problems.length)} in ${files} file${s(files)}.`].join(
    '\n',
  );
}
