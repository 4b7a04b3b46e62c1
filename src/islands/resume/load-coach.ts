import { loadOnce } from '#browser/load-once.ts';
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

/** Loads the coach with the first bullet: its judgement is as large as half of the tool. */
export const createCoachLoader = (words: ResumeWords): (() => Promise<{ coach: Coach }>) =>
  loadOnce(async () => {
    const { createCoach } = await import('#domain/resume/coach-bullet.ts');
    return { coach: remembering(createCoach(words)) };
  });
