import { readSearches, rememberSearch } from '#domain/records/searches.ts';
import type { Search } from '#domain/records/types.ts';

/**
 * A search is remembered as its result is opened, which leaves the page before a database has answered. So it waits in
 * localStorage until a page takes it over, often this one still. All are keyed by the name of the database.
 */
const keyOf = (database: string): string => `${database}:searches`;

/** What waits; nothing where storage is blocked. */
export function waitingSearches(database: string): readonly Search[] {
  try {
    return readSearches(JSON.parse(localStorage.getItem(keyOf(database)) ?? '[]')) ?? [];
  } catch {
    return [];
  }
}

/** Lets a search wait; where storage is blocked or full it is not remembered. */
export function letWait(database: string, search: Search): void {
  const waiting = rememberSearch(waitingSearches(database), search);
  try {
    localStorage.setItem(keyOf(database), JSON.stringify(waiting));
  } catch {
    // Blocked or full.
  }
}

/** Nothing waits any more: it was taken over, or is forgotten. */
export function dropWaiting(database: string): void {
  try {
    localStorage.removeItem(keyOf(database));
  } catch {
    // Blocked: nothing was there.
  }
}
