import type { RecordOf, RecordType, Store } from './types.ts';

const loadSchema = () => import('./schema.ts');
// Comes while what is to be checked is still read.
loadSchema().catch(() => undefined);

/** What was found in one list of the browser's storage. */
export interface StoredRecords<T extends RecordType> {
  readonly records: readonly RecordOf<T>[];
  /** What was too large and fits now, with what it was: to write anew, and the old to set aside. */
  readonly mended: readonly { readonly was: unknown; readonly now: RecordOf<T> }[];
  /** What cannot be read: to set aside under its date and offer as a download, never to delete. */
  readonly unreadable: readonly unknown[];
}

/** Tells readable records from unreadable ones, one by one, so that one damaged record costs no other (see README.md#versions). */
export async function readStoredRecords<T extends RecordType>(
  type: T,
  stored: readonly unknown[],
): Promise<StoredRecords<T>> {
  const { fits, recordSchemas } = await loadSchema();
  const [records, others]: [RecordOf<T>[], unknown[]] = [[], []];
  for (const record of stored)
    if (fits(type, record)) records.push(record);
    else others.push(record);
  if (others.length === 0) return { records, mended: [], unreadable: [] };
  const { mendRecord } = await import('./mend.ts');
  const tried = others.map((was) => ({ was, now: mendRecord(recordSchemas, type, was) }));
  const mended = tried.flatMap(({ was, now }) => (now ? [{ was, now }] : []));
  return {
    records: [...records, ...mended.map(({ now }) => now)],
    mended,
    unreadable: tried.flatMap(({ was, now }) => (now ? [] : [was])),
  };
}

/** Searches and settings: those that can be read, and the names of those that cannot, to set aside. */
export async function readStoredSingles(
  stored: Readonly<Record<'searches' | 'prefs', unknown>>,
): Promise<{ readonly singles: Partial<Store>; readonly unreadable: readonly ('searches' | 'prefs')[] }> {
  const { searchesSchema, prefsSchema } = await loadSchema();
  const checked = {
    searches: searchesSchema.safeParse(stored.searches),
    prefs: prefsSchema.safeParse(stored.prefs),
  };
  const { searches, prefs } = checked;
  return {
    singles: {
      ...(searches.success && { searches: searches.data }),
      ...(prefs.success && { prefs: prefs.data }),
    },
    unreadable: (['searches', 'prefs'] as const).filter(
      (name) => stored[name] !== undefined && !checked[name].success,
    ),
  };
}
