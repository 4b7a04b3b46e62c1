import type { RoleFitReading } from '#schemas/role-fit.ts';
import { leaningIn, readFitAnswers, type FitAnswer, type Leaning } from './read-answers.ts';

/** The words around a reading, in the language of the page. */
export interface FitWords {
  readonly title: string;
  readonly sides: Readonly<Record<Leaning, string>>;
  readonly columns: { readonly dimension: string; readonly side: string; readonly mean: string };
  readonly experiments: string;
  readonly questions: string;
  /** A mean with its sign as readers write it. */
  readonly writeMean: (mean: number) => string;
}

const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

/** The reading as Markdown: where answers lean, and what to try and ask. */
export function writeFit(
  answers: Readonly<Record<string, FitAnswer>>,
  { dimensions, leanings, experiments, questions }: Omit<RoleFitReading, 'facts'>,
  words: FitWords,
): string {
  const result = readFitAnswers(answers);
  const { columns } = words;
  const rows = dimensions.map(({ id, name }) => {
    const mean = result.dimensions.find((dimension) => dimension.id === id)?.mean ?? null;
    return `| ${name} | ${words.sides[leaningIn(answers, id)]} | ${mean === null ? '–' : words.writeMean(mean)} |`;
  });
  return [
    `# ${words.title}`,
    `${leanings[result.leaning].title}. ${leanings[result.leaning].text}`,
    [`| ${columns.dimension} | ${columns.side} | ${columns.mean} |`, '|---|---|---|', ...rows].join('\n'),
    `## ${words.experiments}`,
    list(experiments),
    `## ${words.questions}`,
    `${list(questions)}\n`,
  ].join('\n\n');
}
