import type { RecordType, Store } from '#domain/records/types.ts';
import { now, today } from '#browser/records/new-record.ts';

const loadExport = () => import('#domain/records/export.ts');

/** Hands the reader a file, made here; nothing is sent anywhere. */
export function download(name: string, content: string | Blob, type = 'application/json'): void {
  const blob = typeof content === 'string' ? new Blob([content], { type: `${type};charset=utf-8` }) : content;
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** A file name with the day: `em-playbook-2026-11-21.json`; without what file systems do not take. */
export const fileName = (what: string, ending: string, day = today()): string =>
  `${what.replace(/[\p{C}\\/:*?"<>|]+/gu, '-')}-${day}.${ending}`;

/** Some lists of the store as the text of a file to download; what is confidential stays out unless it is included. */
export async function writeRecords(
  store: Store,
  lists: readonly RecordType[],
  includesConfidential = false,
): Promise<string> {
  const { buildPartialExport, writeExport } = await loadExport();
  return writeExport(buildPartialExport(store, lists, includesConfidential, now(), location.origin));
}
