import type { AnyEntry } from './types.ts';

/** The theme an entry belongs to; undefined where its collection has none. */
export const themeOf = (entry: AnyEntry): string | undefined =>
  'theme' in entry.data ? entry.data.theme : undefined;
