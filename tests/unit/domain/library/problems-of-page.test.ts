import { expect, it } from 'vitest';
import type { Problem } from '#domain/library/problem.ts';
import { problemsOfPage } from '#domain/library/problems-of-page.ts';

const files = [
  'content/frameworks/sbi.mdx',
  'content/frameworks/feedback/grow.mdx',
  'content/reviews/frameworks/sbi.yaml',
  'content/terms/sbi.yaml',
  'content/tools/plan.yaml',
  'content/tools/plan/texts.yaml',
];
const problems = files.map((file) => ({ file }) as Problem);

it.each([
  ['/frameworks/sbi/', ['content/frameworks/sbi.mdx', 'content/reviews/frameworks/sbi.yaml']],
  ['/frameworks/grow/', ['content/frameworks/feedback/grow.mdx']],
  ['/tools/plan/', ['content/tools/plan.yaml', 'content/tools/plan/texts.yaml']],
  ['/tools/plan/worksheet/', ['content/tools/plan.yaml', 'content/tools/plan/texts.yaml']],
  ['/frameworks/', []],
  ['/', []],
])('finds the problems of the page %s', (path, own) => {
  expect(problemsOfPage(problems, path).map(({ file }) => file)).toEqual(own);
});
