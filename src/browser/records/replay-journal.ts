import { recordTypes } from '#domain/records/record-table.ts';
import { rememberSearch } from '#domain/records/searches.ts';
import { keyOfRecord } from '#domain/records/store.ts';
import { compareTimes } from '#domain/records/timed.ts';
import type { RecordOf, RecordType, SetAside } from '#domain/records/types.ts';
import { databaseName } from './disk.ts';
import { prefixOf, type JournalEntry } from './journal.ts';
import { now } from './new-record.ts';
import type { Records } from './records.ts';
import { dropWaiting, searchJournal, waitingSearches } from './waiting-searches.ts';

const parse = (text: string): unknown[] => {
  try {
    const entries: unknown = JSON.parse(text);
    return Array.isArray(entries) ? entries : [];
  } catch {
    return [];
  }
};

const isEntry = (entry: unknown): entry is { readonly type: RecordType } & Partial<JournalEntry> =>
  typeof entry === 'object' &&
  entry !== null &&
  (recordTypes as readonly unknown[]).includes((entry as { type?: unknown }).type);

/** Takes the records that earlier pages have left, and empties their journals. */
const takeJournals = (base: string): string[] =>
  Object.keys(localStorage)
    .filter((key) => key.startsWith(prefixOf(base)) && key !== searchJournal(databaseName(base)))
    .map((key) => {
      const text = localStorage.getItem(key) ?? '';
      localStorage.removeItem(key);
      return text;
    });

/** Saves what was on its way when an earlier page was left, and takes away what was to go; what is no record is set aside. */
export async function replayJournals(base: string, records: Records): Promise<void> {
  const { fits } = await import('#domain/records/schema.ts');
  const keeps: SetAside[] = [];
  for (const { type, record, creates, removes } of takeJournals(base).flatMap(parse).filter(isEntry)) {
    if (!fits(type, record)) {
      keeps.push({ type, at: now(), value: record });
      continue;
    }
    const had = (records.store()[type] as readonly RecordOf<RecordType>[]).find(
      (each) => keyOfRecord(each) === keyOfRecord(record),
    );
    if (removes === true) {
      // What another page has changed meanwhile stays.
      if (had && compareTimes(had.updatedAt, record.updatedAt) <= 0) await records.remove(type, had);
      continue;
    }
    // What is here already came through after all.
    if (had && compareTimes(record.updatedAt, had.updatedAt) <= 0) continue;
    const isTaken = await records.save(type, record, { creates: creates === true, atOnce: true });
    if (!isTaken) keeps.push({ type, at: now(), value: record });
  }
  const waiting = waitingSearches(databaseName(base));
  if (waiting.length === 0) dropWaiting(databaseName(base));
  if (keeps.length + waiting.length === 0) return;
  // What is replaced has searches of its own, so none wait any more.
  const store = records.store();
  const searches = waiting.toReversed().reduce(rememberSearch, store.searches);
  await records.replace({ ...store, searches }, { keeps });
}
