/** The light door to the reader's searches: for the search, which needs no records. Loaded late. */
import { openDB, type IDBPDatabase } from 'idb';
import { readSearches } from '#domain/records/searches.ts';
import type { Search } from '#domain/records/types.ts';
import { openChannel } from './channel.ts';
import { databaseName } from './disk.ts';
import { hasAllStores, openWithLists } from './open-database.ts';
import { takeOverSearches } from './take-over-searches.ts';
import { dropWaiting, waitingSearches } from './waiting-searches.ts';

export interface RecentSearches {
  /** What is remembered, what waits taken over; nothing where the browser gives no storage. */
  read(): Promise<readonly Search[]>;
  /** Empties all of it, here and in other tabs; false where the disk refuses. */
  forget(): Promise<boolean>;
}

/** Opens the database where there is one, without making any; null where there is none, or not one of ours. */
async function openIfThere(base: string): Promise<IDBPDatabase | null> {
  let isMissing = false;
  try {
    const database = await openDB(databaseName(base), undefined, {
      upgrade: (_, __, ___, transaction) => {
        isMissing = true;
        transaction.done.catch(() => undefined);
        transaction.abort();
      },
    });
    if (database.objectStoreNames.contains('singles')) return database;
    database.close();
    return null;
  } catch (error) {
    if (isMissing) return null;
    throw error;
  }
}

/** Opens the searches of the site at a base path; `onChange` is called when another page has changed them. */
export function openRecentSearches(base: string, onChange: () => void): RecentSearches {
  const name = databaseName(base);
  const channel = openChannel(base);
  channel.listen((message) => {
    if (message === 'searches' || message === 'all') onChange();
  });

  /** Asks the database something, where there is one; no page keeps it open for searches. */
  const inSingles = async (ask: (database: IDBPDatabase) => Promise<unknown>): Promise<unknown> => {
    const database = await openIfThere(base);
    try {
      return database && (await ask(database));
    } finally {
      database?.close();
    }
  };
  /** Makes the database where there is none yet. Where it cannot be had, nothing is left where nobody could erase it. */
  const takeOver = async () => {
    const database = await openWithLists(base).catch(() => null);
    if (!database || !hasAllStores(database)) {
      database?.close();
      return dropWaiting(name);
    }
    try {
      await takeOverSearches(database);
      channel.send('searches');
    } finally {
      database.close();
    }
  };
  return {
    async read() {
      if (waitingSearches(name).length > 0) await takeOver().catch(() => undefined);
      return inSingles((database) => database.get('singles', 'searches')).then(
        (stored) => readSearches(stored) ?? [],
        () => [],
      );
    },

    async forget() {
      dropWaiting(name);
      try {
        await inSingles((database) => database.delete('singles', 'searches'));
      } catch {
        return false;
      }
      channel.send('searches');
      return true;
    },
  };
}
