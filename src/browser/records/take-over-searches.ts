import type { IDBPDatabase } from 'idb';
import { readSearches, rememberSearch } from '#domain/records/searches.ts';
import { dropWaiting, waitingSearches } from './waiting-searches.ts';

/** Brings the searches that wait into the database; while what lies there cannot be read they wait on. */
export async function takeOverSearches(database: IDBPDatabase): Promise<void> {
  const transaction = database.transaction('singles', 'readwrite');
  const stored: unknown = await transaction.store.get('searches');
  const known = readSearches(stored ?? []);
  // Read by now: what was forgotten meanwhile does not come back.
  const waiting = waitingSearches(database.name);
  if (known && waiting.length > 0)
    await transaction.store.put(waiting.toReversed().reduce(rememberSearch, known), 'searches');
  await transaction.done;
  // What another tab has added since waits for the next time.
  const now = waitingSearches(database.name);
  if (known && JSON.stringify(now) === JSON.stringify(waiting)) dropWaiting(database.name);
}
