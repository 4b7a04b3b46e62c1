import type { ResumeWholeWords } from '#schemas/resume-whole.ts';

let fetched: Promise<ResumeWholeWords> | undefined;

/** The words by which a whole résumé is read, fetched once; a failure is forgotten, so that trying again works. */
export function loadWholeWords(url: string): Promise<ResumeWholeWords> {
  fetched ??= fetch(url).then(async (response) => {
    if (!response.ok) throw new Error(`${url}: ${response.status}`);
    return (await response.json()) as ResumeWholeWords;
  });
  fetched.catch(() => (fetched = undefined));
  return fetched;
}
