import { writeFit } from '#domain/role-fit/markdown.ts';
import type { FitAnswer } from '#domain/role-fit/read-answers.ts';
import { results, writeMean } from '#strings/role-fit';
import type { RoleFitProps } from './props.ts';

/** The reading as Markdown, in the words of the page. */
export const writeReflection = (
  answers: Readonly<Record<string, FitAnswer>>,
  reading: RoleFitProps['reading'],
): string => writeFit(answers, reading, { ...results, writeMean });
