import { readSearches, rememberSearch } from '#domain/records/searches.ts';
import type { Search } from '#domain/records/types.ts';

/**
 * A search is remembered as its result is opened, which leaves the page before a database has answered. So it waits in
 * a journal of its own until a page takes it over, often this one still. `database` is the name of the database.
 */
export const searchJournal = (database: string): string => `${database}:journal:recent-searches`;

/** What waits; nothing where storage is blocked. */
export function waitingSearches(database: string): readonly Search[] {
  try {
    return readSearches(JSON.parse(localStorage.getItem(searchJournal(database)) ?? '[]')) ?? [];
  } catch {
    return [];
  }
}

/** Lets a search wait; where storage is blocked or full it is not remembered. */
export function letWait(database: string, search: Search): void {
  const waiting = rememberSearch(waitingSearches(database), search);
  try {
    localStorage.setItem(searchJournal(database), JSON.stringify(waiting));
  } catch {
    // Blocked or full.
  }
}

/** Nothing waits any more: it was taken over, or is forgotten. */
export function dropWaiting(database: string): void {
  try {
    localStorage.removeItem(searchJournal(database));
  } catch {
    // Blocked: nothing was there.
  }
}
