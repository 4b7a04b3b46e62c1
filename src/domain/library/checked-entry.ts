import type { ToldLine } from '../search/told-lines.ts';
import type { Ledger } from '#schemas/review.ts';
import type { Outline } from './outline.ts';
import type { AnyEntry } from './types.ts';

/** An entry with what the check needs beyond its data: where it stands and what its text holds. */
export interface CheckedEntry {
  readonly entry: AnyEntry;
  /** Path of the file from the repository's root. */
  readonly file: string;
  readonly outline: Outline;
  /** SHA-256 of what a reviewer reads, of an instrument of what must not change; empty for other entries. */
  readonly digest: string;
  /** The line of a field of the frontmatter or data. */
  lineOf(path: readonly (string | number)[]): number;
}

/** Data of a tool beside the entries, with where it stands. */
export interface CheckedData {
  readonly file: string;
  readonly data: unknown;
  lineOf(path: readonly (string | number)[]): number;
}

/** The review ledger of each page by its key, `frameworks/sbi`; null where the file cannot be read. */
export type Ledgers = ReadonlyMap<string, Ledger | null>;

/** The lines in which people ask for an entry, with the file they stand in. */
export interface AskedLines {
  readonly key: string;
  readonly file: string;
  readonly lines: readonly string[];
}

/** Lines told from life, with the file they stand in. */
export interface ToldFile {
  readonly file: string;
  readonly lines: readonly ToldLine[];
}

/** An address that was published once, and where that is written. */
export interface PublishedAddress {
  readonly address: string;
  readonly file: string;
  readonly line: number;
}

/** The whole content as the finders of problems get it. */
export interface CheckContext {
  readonly entries: readonly CheckedEntry[];
  readonly toolData: readonly CheckedData[];
  /** Addresses of the site that are no entry: `/`, `/search/`, `/tools/readiness/aspiring/`, and files. */
  readonly addresses: ReadonlySet<string>;
  /** The latest year that something can be of: the one after this. */
  readonly latestYear: number;
  /** The latest day on which something can have been done, YYYY-MM-DD: tomorrow, for it may be that in the east. */
  readonly latestDay: string;
  /** Digests of the published versions of instruments by id, `em-peer/1.0.0`, with the line that says so; null where nobody can read them. */
  readonly publishedInstruments: ReadonlyMap<string, { digest: string; line: number }> | null;
  readonly publishedAddresses: readonly PublishedAddress[];
  /** Addresses that moved, old to new. */
  readonly redirects: Readonly<Record<string, string>>;
  readonly ledgers: Ledgers;
  /** In which words people ask for entries. */
  readonly asked: readonly AskedLines[];
  /** What people type, told from life, with the entries that answer it. */
  readonly told: readonly ToldFile[];
  /** Figures that are drawn in src/components/figures. */
  readonly figures: ReadonlySet<string>;
  /** Keys of entries whose file exists but is invalid: links to them are not dangling. */
  readonly brokenKeys: ReadonlySet<string>;
  /** Ids that invalid files name: nobody can tell yet whether those entries are linked, so they are no orphans. */
  readonly brokenMentions: ReadonlySet<string>;
}
