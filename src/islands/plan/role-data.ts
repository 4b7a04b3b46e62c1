import type { ResumeWords } from '#schemas/resume-words.ts';
import type { RoleQuestions } from '#schemas/role-questions.ts';

/** The seven questions, and the lists that their phrases name. */
export interface RoleData {
  readonly questions: RoleQuestions;
  readonly words: Pick<ResumeWords, 'groups' | 'breaks'>;
}
