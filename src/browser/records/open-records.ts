import { databaseName } from './disk.ts';
import { openIndexedDisk } from './indexed-disk.ts';
import { createRecords, openChannel, type Records } from './records.ts';

/** Longer than any healthy browser needs; after it the page works in memory rather than waiting. */
const patience = 4000;

async function openWithin(base: string): Promise<Records> {
  const timeout = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error(`${databaseName(base)} does not open`)), patience);
  });
  try {
    const disk = await Promise.race([openIndexedDisk(base), timeout]);
    return await createRecords(disk, openChannel(base));
  } catch {
    return createRecords(null, openChannel(base));
  }
}

const opened = new Map<string, Promise<Records>>();

/** The reader's records for the site at a base path: opened once per page, in memory where storage is blocked. */
export function openRecords(base: string): Promise<Records> {
  const known = opened.get(base);
  if (known) return known;
  const records = openWithin(base);
  opened.set(base, records);
  return records;
}
