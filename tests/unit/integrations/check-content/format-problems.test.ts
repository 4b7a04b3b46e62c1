import { describe, expect, it } from 'vitest';
import type { Problem } from '#domain/library/problem.ts';
import { formatProblems } from '#integrations/check-content/format-problems.ts';

const problem = (file: string, line: number): Problem => ({
  kind: 'orphan',
  file,
  line,
  field: 'links',
  reason: 'no typed link leads in or out',
  remedy: 'Add one.',
});

describe('formatProblems', () => {
  it('says so where there is none', () => {
    expect(formatProblems([])).toBe('The content check found no problem.');
  });

  it('shows each with file and line, field, reason, and its remedy below', () => {
    expect(formatProblems([problem('content/terms/a.yaml', 3)]))
      .toBe(`content/terms/a.yaml:3  links: no typed link leads in or out
    Add one.

1 problem in 1 file.`);
  });

  it('counts problems and files', () => {
    const problems = [problem('a.yaml', 1), problem('a.yaml', 2), problem('b.yaml', 1)];
    expect(formatProblems(problems)).toMatch(/\n\n3 problems in 2 files\.$/u);
  });
});
