import { buildPartialExport, writeExport } from '#domain/records/export.ts';
import type { RecordType, Store } from '#domain/records/types.ts';
import { now } from './new-record.ts';

/** Some lists of the store as the text of a file to download; what is confidential stays out unless it is included. */
export const writeRecords = (
  store: Store,
  lists: readonly RecordType[],
  includesConfidential = false,
): string => writeExport(buildPartialExport(store, lists, includesConfidential, now(), location.origin));
