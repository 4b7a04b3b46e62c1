import type { Coach } from '#domain/resume/coach-bullet.ts';
import type { ResumeWords } from '#schemas/resume-words.ts';

/** A coach that remembers what it has read: every letter draws all bullets of a page anew. */
function remembering(coach: Coach): Coach {
  const read = new Map<string, ReturnType<Coach>>();
  return (bullet) => {
    const known = read.get(bullet);
    if (known) return known;
    const report = coach(bullet);
    // Enough for all that is on the page; what was typed since is forgotten in the order it came.
    if (read.size > 500) for (const oldest of [...read.keys()].slice(0, 100)) read.delete(oldest);
    read.set(bullet, report);
    return report;
  };
}

let fetched: Promise<{ coach: Coach }> | undefined;

/** The coach, fetched once with the first bullet: its judgement is larger than the page. A failure is forgotten, so that trying again works. */
export function loadCoach(words: ResumeWords): Promise<{ coach: Coach }> {
  fetched ??= import('#domain/resume/coach-bullet.ts').then(({ createCoach }) => ({
    coach: remembering(createCoach(words)),
  }));
  fetched.catch(() => (fetched = undefined));
  return fetched;
}
