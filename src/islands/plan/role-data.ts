import type { ResumeWords } from '#schemas/resume-words.ts';
import type { RoleQuestions } from '#schemas/role-questions.ts';

/** The seven questions, and the lists that their phrases name. */
export interface RoleData {
  readonly questions: RoleQuestions;
  readonly words: Pick<ResumeWords, 'groups' | 'breaks'>;
}

let fetched: Promise<RoleData> | undefined;

/** Fetched once; a failure is forgotten, so that trying again works. */
export function loadRoleData(url: string): Promise<RoleData> {
  fetched ??= fetch(url).then(async (response) => {
    if (!response.ok) throw new Error(`${url}: ${response.status}`);
    return (await response.json()) as RoleData;
  });
  fetched.catch(() => (fetched = undefined));
  return fetched;
}
