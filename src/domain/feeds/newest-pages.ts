import { keyOf } from '#domain/library/build-library.ts';
import type { PageEntry } from '#domain/library/types.ts';

/** Most pages of a feed. */
export const feedLength = 30;

/** The pages that are new or were revised last, newest first; those of one day in the order of their keys. */
export const newestPages = (pages: readonly PageEntry[], count = feedLength): PageEntry[] =>
  pages
    .toSorted(
      (one, other) =>
        other.data.reviewed.localeCompare(one.data.reviewed) || keyOf(one).localeCompare(keyOf(other)),
    )
    .slice(0, count);
