import { readingMinutes } from './reading-time.ts';
import { keyOf } from './build-library.ts';
import type { AnyEntry, Entry, Library, LinkableEntry } from './types.ts';

/** A step of a reading path with the page it leads to. */
export interface ResolvedStep {
  readonly entry: LinkableEntry;
  readonly why: string;
  /** To read it, or where it is a form or a tool, to fill it in once. */
  readonly minutes: number;
}

/** Minutes that an entry takes: to fill in a form or use a tool once, else to read its text. */
const minutesOf = ({ data, body }: AnyEntry): number =>
  'minutes' in data ? data.minutes : readingMinutes(body);

/** The steps of a path, in order. */
export const stepsOf = ({ data }: Entry<'paths'>, library: Library): ResolvedStep[] =>
  data.steps.flatMap(({ entry: { collection, id }, why }) => {
    const entry = library.find(collection, id);
    return entry ? [{ entry, why, minutes: minutesOf(entry) }] : [];
  });

/** Minutes of a whole path. */
export const minutesOfSteps = (steps: readonly Pick<ResolvedStep, 'minutes'>[]): number =>
  steps.reduce((sum, { minutes }) => sum + minutes, 0);

/** The paths that lead to an entry, in the order of their hub. */
export const pathsWith = (library: Library, entry: AnyEntry): Entry<'paths'>[] =>
  library.all('paths').filter(({ data }) => data.steps.some((step) => keyOf(step.entry) === keyOf(entry)));
