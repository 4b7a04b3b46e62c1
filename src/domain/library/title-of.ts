import type { AnyEntry } from './types.ts';

/** What an entry is called; its id where it has no title. */
export const titleOf = (entry: AnyEntry): string => ('title' in entry.data ? entry.data.title : entry.id);
