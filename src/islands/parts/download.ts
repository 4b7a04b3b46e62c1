import { today } from './new-record.ts';

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
