import type { Review } from '#schemas/review.ts';
import type { AnyEntry } from './types.ts';
import type { Outline } from './outline.ts';
import { compareProblems, type Problem } from './problem.ts';
import { findAnatomyProblems } from './find-anatomy-problems.ts';
import { findLinkProblems } from './find-link-problems.ts';
import { findTextProblems } from './find-text-problems.ts';

/** An entry with what the check needs beyond its data: where it stands and what its text holds. */
export interface CheckedEntry {
  readonly entry: AnyEntry;
  /** Path of the file from the repository's root. */
  readonly file: string;
  readonly outline: Outline;
  /** SHA-256 of title, short answer and text; empty for entries that need no review. */
  readonly digest: string;
  /** The line of a field of the frontmatter or data. */
  lineOf(path: readonly (string | number)[]): number;
}

export interface CheckContext {
  readonly entries: readonly CheckedEntry[];
  readonly reviews: readonly Review[];
  /** Components that pages may use. */
  readonly components: ReadonlySet<string>;
  /** Figures that are drawn in src/components/figures. */
  readonly figures: ReadonlySet<string>;
  /** Keys of entries whose file exists but is invalid: links to them are not dangling. */
  readonly brokenKeys: ReadonlySet<string>;
  /** Ids that invalid files name: nobody can tell yet whether those entries are linked, so they are no orphans. */
  readonly brokenMentions: ReadonlySet<string>;
}

/** Every problem of the content that a single schema cannot see, sorted by file and line. */
export const findProblems = (context: CheckContext): Problem[] =>
  [...findLinkProblems(context), ...findAnatomyProblems(context), ...findTextProblems(context)].sort(
    compareProblems,
  );
