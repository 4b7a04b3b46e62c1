import { recordTable, recordTypes } from './record-table.ts';
import { currentSchema } from './store.ts';
import type { IsoTime } from './timed.ts';
import type { ExportFile, RecordOf, RecordType, SetAside, Store } from './types.ts';

/** The full backup: everything in the store, confidential items and what is kept aside too (see README.md#export). */
export function buildBackup(
  store: Store,
  exportedAt: IsoTime,
  site: string,
  setAside: readonly SetAside[] = [],
): ExportFile {
  const { schema, ...data } = store;
  const kept = setAside.filter(({ cause }) => cause !== 'foreign');
  return { kind: 'em-playbook-export', schema, exportedAt, site, data, ...(kept.length > 0 && { kept }) };
}

/** The records of a list that are not confidential. */
function openRecordsOf<T extends RecordType>(store: Store, type: T): readonly RecordOf<T>[] {
  const records = store[type] as readonly RecordOf<T>[];
  // Each row knows its own records only, which the compiler cannot follow through a name that varies.
  const isConfidential = recordTable[type].isConfidential as
    ((record: RecordOf<T>, evidence: Store['evidence']) => boolean) | undefined;
  return isConfidential ? records.filter((record) => !isConfidential(record, store.evidence)) : records;
}

/** Whether an export of the whole store would hold something confidential. */
export const hasConfidential = (store: Store): boolean =>
  recordTypes.some((type) => openRecordsOf(store, type).length < store[type].length);

/**
 * The export of some lists, as a single tool offers it; what is confidential stays out unless ticked (see
 * README.md#confidential-items).
 */
export function buildPartialExport(
  store: Store,
  lists: readonly RecordType[],
  includesConfidential: boolean,
  exportedAt: IsoTime,
  site: string,
): ExportFile {
  const chosen = recordTypes
    .filter((type) => lists.includes(type))
    .map((type) => [type, includesConfidential ? store[type] : openRecordsOf(store, type)]);
  return {
    kind: 'em-playbook-export',
    schema: currentSchema,
    exportedAt,
    site,
    data: Object.fromEntries(chosen) as ExportFile['data'],
  };
}

/** The text of a downloaded file. */
export const writeExport = (file: ExportFile): string => `${JSON.stringify(file, null, 1)}\n`;
