import { openDB, type IDBPDatabase } from 'idb';
import { databaseName, StorageError } from './disk.ts';
import { drawerKey, drawers } from './drawers.ts';
import { allStores, asideStores } from './object-stores.ts';

/** Stores that every database of the site has had from the start: by them it is told from another program's. */
const firstStores = ['attempts', 'singles', ...asideStores] as const;

/** Makes the object stores that are missing: all of them, or those of lists that were added since. */
export function createMissingStores(
  database: Pick<IDBPDatabase, 'createObjectStore'> & {
    readonly objectStoreNames: Pick<DOMStringList, 'contains'>;
  },
): void {
  for (const name of allStores) {
    if (database.objectStoreNames.contains(name)) continue;
    if (name === drawers) database.createObjectStore(name, { keyPath: drawerKey });
    else if (name === 'singles') database.createObjectStore(name);
    else if ((asideStores as readonly string[]).includes(name))
      database.createObjectStore(name, { autoIncrement: true });
    else database.createObjectStore(name, { keyPath: 'key' });
  }
}

/** Opens the database; without a version, as it is. */
const open = (base: string, version?: number): Promise<IDBPDatabase> =>
  new Promise((resolve, reject) => {
    openDB(databaseName(base), version, {
      upgrade: (database) => createMissingStores(database),
      blocked: () => reject(new StorageError('closed')),
      blocking: (_, __, event) => (event.target as IDBDatabase | null)?.close(),
    }).then(resolve, reject);
  });

/** Whether a database holds all our lists; one that lacks some once it is open is another program's. */
export const hasAllStores = ({ objectStoreNames }: IDBPDatabase): boolean =>
  allStores.every((name) => objectStoreNames.contains(name));

/**
 * Opens the database as it is, whatever its version, and makes the lists in it that were added since. A database of a
 * later build holds our lists as well, with others beside them; one of another program is left as it is.
 */
export async function openWithLists(base: string): Promise<IDBPDatabase> {
  const database = await open(base);
  const isOurs = firstStores.every((name) => database.objectStoreNames.contains(name));
  if (!isOurs || hasAllStores(database)) return database;
  const next = database.version + 1;
  database.close();
  return open(base, next).catch((error: unknown) => {
    // Another tab was quicker.
    if (error instanceof DOMException && error.name === 'VersionError') return open(base);
    throw error;
  });
}
