import type { Ledger, Reading } from '#schemas/review.ts';

/** The name of a text while nobody may know whose it is. */
export type Letter = 'A' | 'B';

/** Which of the two texts is ours, as a seed has drawn it: the seed's digits are mixed, so that 1, 2, 3 are no pattern. */
export function letterOfOurs(seed: number): Letter {
  let mixed = Math.imul(seed ^ (seed >>> 16), 0x45d9f3b);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x45d9f3b);
  return ((mixed ^ (mixed >>> 16)) & 1) === 0 ? 'A' : 'B';
}

/** What is known of a reading before its verdict. */
export interface PreparedReading {
  seed: number;
  /** The digest of our text as it was laid out. */
  digest: string;
  /** Title and address of the other text. */
  against: string;
}

/** What the readers answered. */
export interface Verdict {
  /** A letter for each reader, in their order: A, B, or - for neither. */
  preferred: string;
  easier: string;
  why: string;
  /** The day, YYYY-MM-DD. */
  on: string;
}

const areLetters = (letters: string): boolean => /^[AB-]+$/u.test(letters);

/** The line of the ledger that a verdict makes, or the sentence with which it is refused. */
export function readingOf(
  { seed, digest, against }: PreparedReading,
  { preferred, easier, why, on }: Verdict,
): Reading | { refusal: string } {
  const answers = { preferred, easier };
  for (const [name, letters] of Object.entries(answers))
    if (!areLetters(letters))
      return { refusal: `--${name} has a letter for each reader, A, B, or - for neither: --${name} ABA` };
  if (preferred.length !== easier.length)
    return {
      refusal: `--preferred has ${preferred.length} readers and --easier ${easier.length}: each reader answers both.`,
    };
  const ours = letterOfOurs(seed);
  const count = (letters: string) => [...letters].filter((letter) => letter === ours).length;
  return {
    digest,
    on,
    against,
    readers: preferred.length,
    preferred: count(preferred),
    easier: count(easier),
    why,
  };
}

/** True where ours was not preferred by most readers, or found the easier one by fewer than half. */
export const isLoss = ({ readers, preferred, easier }: Reading): boolean =>
  preferred * 2 <= readers || easier * 2 < readers;

/** A reading that was lost and not made good. */
export interface Loss extends Reading {
  /** The page, "books/managers-path". */
  page: string;
  /** True where the text has changed since: it is to be read again. */
  isRewritten: boolean;
}

/**
 * The readings that were lost, by page: of those against the same text the newest counts, so a loss stays until the page
 * has been rewritten and read again. `digestOf` gives the digest of a page as it stands, or undefined where it is gone.
 */
export const findLosses = (
  ledgers: ReadonlyMap<string, Ledger | null>,
  digestOf: (page: string) => string | undefined,
): Loss[] =>
  [...ledgers].flatMap(([page, ledger]) => {
    const digest = digestOf(page);
    if (digest === undefined) return [];
    const newest = new Map((ledger?.readings ?? []).map((reading) => [reading.against, reading]));
    return [...newest.values()]
      .filter(isLoss)
      .map((reading) => ({ ...reading, page, isRewritten: digest !== reading.digest }));
  });
