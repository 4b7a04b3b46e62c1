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

let fetched: Promise<readonly PracticeQuestion[]> | undefined;

/** The questions, fetched once; a failure is forgotten, so that trying again works. */
export function loadQuestions(url: string): Promise<readonly PracticeQuestion[]> {
  fetched ??= fetch(url).then(async (response) => {
    if (!response.ok) throw new Error(`${url}: ${response.status}`);
    return (await response.json()) as readonly PracticeQuestion[];
  });
  fetched.catch(() => (fetched = undefined));
  return fetched;
}
