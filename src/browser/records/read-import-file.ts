import { readImport, type ImportFailure, type ImportSuccess } from '#domain/records/import.ts';
import { maxImportBytes } from '#domain/records/limits.ts';
import { trustWorker } from '../trusted.ts';
import workerAddress from './import-worker.ts?worker&url';

type Read = ImportSuccess | ImportFailure;

let trusted: string | undefined;

/** Reads the bytes of a file in a thread of its own; null where the browser has none, or its script cannot be had. */
const readApart = (bytes: ArrayBuffer): Promise<Read | null> =>
  new Promise((resolve) => {
    let worker: Worker;
    try {
      worker = new Worker((trusted ??= trustWorker(workerAddress)), { type: 'module' });
    } catch {
      return resolve(null);
    }
    const end = (read: Read | null) => {
      worker.terminate();
      resolve(read);
    };
    worker.onmessage = ({ data }: MessageEvent<Read>) => end(data);
    worker.onerror = (event) => {
      event.preventDefault();
      end(null);
    };
    worker.postMessage(bytes, [bytes]);
  });

/**
 * Reads a file to import, and says so where it cannot be read, as a folder or one that is gone by now. The page goes on
 * meanwhile, but where the browser has no threads for it.
 */
export async function readImportFile(file: File): Promise<Read> {
  if (file.size > maxImportBytes) return { ok: false, problem: 'too-large' };
  try {
    const read = await readApart(await file.arrayBuffer());
    return read ?? (await readImport(new Uint8Array(await file.arrayBuffer())));
  } catch {
    return { ok: false, problem: 'unreadable' };
  }
}
