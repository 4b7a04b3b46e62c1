/** Runs in a thread of its own: is given the bytes of a file, and answers with what it holds or why it is refused. */
import { readImport } from '#domain/records/import.ts';

addEventListener('message', ({ data }: MessageEvent<ArrayBuffer>) => {
  void readImport(new Uint8Array(data)).then((read) => postMessage(read));
});
