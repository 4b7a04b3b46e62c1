import './follow-translation.ts';
import { useEffect, useState } from 'preact/hooks';
import { openRecords } from '#browser/records/open-records.ts';
import type { Records } from '#browser/records/records.ts';
import type { Store } from '#domain/records/types.ts';

// Begun with the script, not with what it draws first: the database reads meanwhile.
const here = (globalThis as Partial<typeof globalThis>).document?.documentElement.dataset['base'];
if (here) void openRecords(here);

/** The reader's records and what they hold now; null until they are open. Follows changes in other tabs. */
export function useRecords(base: string): { records: Records; store: Store } | null {
  const [records, setRecords] = useState<Records | null>(null);
  const [, setChanges] = useState(0);
  useEffect(() => {
    let stop: (() => void) | undefined;
    let isGone = false;
    void openRecords(base).then((opened) => {
      if (isGone) return;
      stop = opened.subscribe(() => setChanges((count) => count + 1));
      setRecords(opened);
    });
    return () => {
      isGone = true;
      stop?.();
    };
  }, [base]);
  return records && { records, store: records.store() };
}
