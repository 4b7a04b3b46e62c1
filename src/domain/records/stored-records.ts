import type { RecordOf, RecordType, Store } from './types.ts';

/** What was found in one list of the browser's storage. */
export interface StoredRecords<T extends RecordType> {
  readonly records: readonly RecordOf<T>[];
  /** What cannot be read: to set aside under its date and offer as a download, never to delete. */
  readonly unreadable: readonly unknown[];
}

/** Tells readable records from unreadable ones, one by one, so that one damaged record costs no other (section D, *Migration*). */
export async function readStoredRecords<T extends RecordType>(
  type: T,
  stored: readonly unknown[],
): Promise<StoredRecords<T>> {
  const { recordSchemas } = await import('./schema.ts');
  const isReadable = (record: unknown): record is RecordOf<T> =>
    recordSchemas[type].safeParse(record).success;
  return {
    records: stored.filter(isReadable),
    unreadable: stored.filter((record) => !isReadable(record)),
  };
}

/** Searches and settings, where they can be read; what is damaged there is small and starts afresh. */
export async function readStoredSingles(
  stored: Readonly<Record<'searches' | 'prefs', unknown>>,
): Promise<Partial<Store>> {
  const { searchesSchema, prefsSchema } = await import('./schema.ts');
  const [searches, prefs] = [searchesSchema.safeParse(stored.searches), prefsSchema.safeParse(stored.prefs)];
  return {
    ...(searches.success && { searches: searches.data }),
    ...(prefs.success && { prefs: prefs.data }),
  };
}
