import { buildPartialExport, writeExport } from '#domain/records/export.ts';
import type { RecordType, Store } from '#domain/records/types.ts';
import { now, today } from './new-record.ts';

/** Hands the reader a file, made here; nothing is sent anywhere. */
export function download(name: string, text: string, type = 'application/json'): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** A file name with the day: `em-playbook-2026-11-21.json`. */
export const fileName = (what: string, ending: string, day = today()): string => `${what}-${day}.${ending}`;

/** Some lists of the store as the text of a file to download; what is confidential stays out unless it is included. */
export const writeRecords = (
  store: Store,
  lists: readonly RecordType[],
  includesConfidential = false,
): string => writeExport(buildPartialExport(store, lists, includesConfidential, now(), location.origin));
