import { openChannel } from './channel.ts';
import { StorageError } from './disk.ts';
import { openIndexedDisk } from './indexed-disk.ts';
import { hasJournals, openJournal } from './journal.ts';
import { createRecords, loadChanges, type Records } from './records.ts';

// Loaded whole: of "import, then take" in one expression the bundler makes twice the bytes.
const loadReplay = () => import('./replay-journal.ts');
const loadPlace = () => import('./keep-place.ts');

/** Longer than any healthy browser needs; after it the page works in memory rather than waiting. */
const patience = 4000;

async function openWithin(base: string): Promise<Records> {
  const timeout = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new StorageError('closed')), patience);
  });
  const channel = openChannel(base);
  try {
    const disk = await Promise.race([openIndexedDisk(base), timeout]);
    return await createRecords(disk, channel, null, { journal: openJournal(base) });
  } catch (error) {
    const { trouble, found } = error instanceof StorageError ? error : new StorageError('blocked');
    return createRecords(null, channel, trouble, { found });
  }
}

/** Opens the records and brings in what was on its way when an earlier page was left. */
async function open(base: string): Promise<Records> {
  const records = await openWithin(base);
  const prepareOnce = () => {
    loadChanges()
      .then(({ prepare }) => prepare(records.store()))
      .catch(() => undefined);
  };
  for (const type of ['pointerdown', 'keydown']) addEventListener(type, prepareOnce, { once: true });
  if (records.trouble() || !hasJournals(base)) return records;
  try {
    await (await loadReplay()).replayJournals(base, records);
  } catch {
    // The disk refused it: the records say so themselves.
  }
  return records;
}

const opened = new Map<string, Promise<Records>>();

/** The reader's records for the site at a base path: opened once per page, in memory where storage is blocked. */
export function openRecords(base: string): Promise<Records> {
  const known = opened.get(base);
  if (known) return known;
  const records = open(base);
  opened.set(base, records);
  void records.then((ready) =>
    ready.subscribe(() => void loadPlace().then(({ keepPlace }) => keepPlace(base, ready.store()))),
  );
  return records;
}
