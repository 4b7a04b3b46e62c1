import type { ReadingMark } from '../records/toolkit-records.ts';
import { isMarked } from './marks.ts';

/** What of a path is known where it is walked. */
interface Walked {
  readonly steps: readonly { readonly id: string; readonly minutes: number }[];
}

export interface Progress {
  readonly done: number;
  readonly of: number;
  /** Minutes of the steps that are left. */
  readonly minutesLeft: number;
}

/** How far somebody has come on a path: a page that is read counts on every path it is a step of. */
export function progressOf({ steps }: Walked, marks: readonly ReadingMark[]): Progress {
  const read = new Set(marks.filter((mark) => isMarked(mark, 'read')).map(({ id }) => id));
  const left = steps.filter(({ id }) => !read.has(id));
  return {
    done: steps.length - left.length,
    of: steps.length,
    minutesLeft: left.reduce((sum, { minutes }) => sum + minutes, 0),
  };
}
