import { leaningIn, readFitAnswers, type FitAnswer } from '#domain/role-fit/read-answers.ts';
import { results as text, writeMean } from '#strings/role-fit';
import type { RoleFitProps } from './RoleFit.tsx';

const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

/** The reading as Markdown: where answers lean, and what to try and ask. */
export function writeReflection(
  answers: Readonly<Record<string, FitAnswer>>,
  { dimensions, leanings, experiments, questions }: RoleFitProps['reading'],
): string {
  const result = readFitAnswers(answers);
  const rows = dimensions.map(({ id, name }) => {
    const mean = result.dimensions.find((dimension) => dimension.id === id)?.mean ?? null;
    return `| ${name} | ${text.sides[leaningIn(answers, id)]} | ${mean === null ? '–' : writeMean(mean)} |`;
  });
  return [
    `# ${text.title}`,
    `${leanings[result.leaning].title}. ${leanings[result.leaning].text}`,
    [
      `| ${text.columns.dimension} | ${text.columns.side} | ${text.columns.mean} |`,
      '|---|---|---|',
      ...rows,
    ].join('\n'),
    `## ${text.experiments}`,
    list(experiments),
    `## ${text.questions}`,
    `${list(questions)}\n`,
  ].join('\n\n');
}
