import { describe, expect, it } from 'vitest';
import {
  compareProblems,
  fieldName,
  problemKinds,
  problemOf,
  type Problem,
} from '#domain/library/problem.ts';

const at = { file: 'content/terms/alone.yaml', line: 1, field: 'links', reason: 'no link' };

describe('problemOf', () => {
  it('adds the remedy that is always the same for a kind', () => {
    expect(problemOf('orphan', at)).toEqual({ kind: 'orphan', ...at, remedy: problemKinds.orphan });
  });
});

describe('fieldName', () => {
  it.each<[readonly PropertyKey[], string]>([
    [[], ''],
    [['title'], 'title'],
    [['templates', 0, 'id'], 'templates[0].id'],
    [[0, 'scores', 'clear'], '[0].scores.clear'],
    [['nextStep', 'link', 'id'], 'nextStep.link.id'],
  ])('of %j is "%s"', (path, name) => {
    expect(fieldName(path)).toBe(name);
  });
});

describe('compareProblems', () => {
  it('sorts by file, then by line as a number, then by field', () => {
    const problem = (file: string, line: number, field: string): Problem => ({
      ...problemOf('orphan', at),
      file,
      line,
      field,
    });
    const sorted = [problem('a', 2, 'a'), problem('a', 2, 'b'), problem('a', 10, 'a'), problem('b', 1, 'a')];
    expect(sorted.toReversed().sort(compareProblems)).toEqual(sorted);
  });
});
