import { maxStoreBytes } from './limits.ts';
import { currentSchema, recordTypes } from './store.ts';
import type { IsoTime } from './timed.ts';
import type { ExportFile, Store } from './types.ts';

const byteLength = (text: string): number => new TextEncoder().encode(text).length;

/** The full backup: everything in the store, confidential items too (section H1). */
export function buildBackup(store: Store, exportedAt: IsoTime, site: string): ExportFile {
  const { schema, ...data } = store;
  return { kind: 'em-playbook-export', schema, exportedAt, site, data };
}

/** The export of some lists, as a single tool offers it; confidential items stay out unless ticked (sections F1 and H1). */
export function buildPartialExport(
  store: Store,
  lists: readonly (typeof recordTypes)[number][],
  includesConfidential: boolean,
  exportedAt: IsoTime,
  site: string,
): ExportFile {
  const chosen = Object.fromEntries(
    recordTypes.filter((type) => lists.includes(type)).map((type) => [type, store[type]]),
  );
  const evidence = store.evidence.filter(({ confidential }) => includesConfidential || !confidential);
  return {
    kind: 'em-playbook-export',
    schema: currentSchema,
    exportedAt,
    site,
    data: { ...chosen, ...(lists.includes('evidence') && { evidence }) },
  };
}

/** The text of a downloaded file. */
export const writeExport = (file: ExportFile): string => `${JSON.stringify(file, null, 1)}\n`;

/** The size of the store's full backup in bytes of UTF-8. */
export const sizeOfBackup = (store: Store): number =>
  byteLength(writeExport(buildBackup(store, '2000-01-01T00:00:00.000Z', '')));

/** Whether the store is so large that it takes no new text, while its backup can still be imported (section D). */
export const isFull = (store: Store): boolean => sizeOfBackup(store) > maxStoreBytes;
