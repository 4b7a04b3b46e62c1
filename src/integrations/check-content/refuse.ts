import type { Problem } from '#domain/library/problem.ts';
import { formatProblems } from './format-problems.ts';

/** Ends a build whose content has problems, with all of them. */
export function refuse(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  console.error(formatProblems(problems));
  process.exit(1);
}
