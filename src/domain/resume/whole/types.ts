import type { BulletReport } from '../types.ts';
import type { ProofKind } from './find-kinds.ts';
import type { Line } from './lines.ts';
import type { Role } from './read-roles.ts';
import type { Section } from './read-sections.ts';
import type { Top } from './read-top.ts';

/** A line that tells of work, with what the coach reads in it. */
export interface ReadLine {
  readonly line: Line;
  readonly report: BulletReport;
  readonly kinds: readonly ProofKind[];
}

export interface ReadRole extends Omit<Role, 'lines'> {
  readonly lines: readonly ReadLine[];
  /** Whether it says how many people or teams, in its title, before its first line or in one of its lines. */
  readonly scope: 'said' | 'within' | 'missing';
}

/** What a summary has of the guide's four: size, a result, a person who grew, what one looks for. */
export const summaryParts = ['size', 'result', 'people', 'seeks'] as const;
export type SummaryPart = (typeof summaryParts)[number];

/** A résumé as it is written, before anything is judged. */
export interface WholeText {
  readonly lines: readonly Line[];
  readonly words: number;
  readonly sections: readonly Section[];
  readonly top: Top;
  readonly summary: { readonly lines: readonly ReadLine[]; readonly has: readonly SummaryPart[] };
  readonly roles: readonly ReadRole[];
  /** Lines under headings of proofs, and lists before the first role. */
  readonly proofs: readonly ReadLine[];
  /** For each of the eight the line that shows it with most signals; null where none does. */
  readonly shown: Readonly<Record<ProofKind, Line | null>>;
  /** Whether it is written in the language of the word lists. */
  readonly isKnownLanguage: boolean;
}
