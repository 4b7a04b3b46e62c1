import { fetchJsonOnce } from '#browser/fetch-json.ts';
import type { QuestionType } from '#schemas/vocabulary.ts';

/** A question of the library, as the practice shows it. */
export interface PracticeQuestion {
  readonly id: string;
  readonly question: string;
  readonly type: QuestionType;
  readonly level: string;
  readonly probes: readonly string[];
  readonly href: string;
}

/** The questions, fetched once. */
export const loadQuestions = (url: string): Promise<readonly PracticeQuestion[]> => fetchJsonOnce(url);
