import { strToU8, zipSync, type Zippable } from 'fflate';
import type { BookFiles } from './types.ts';

/** The first day a ZIP can have: the same book gives the same bytes. */
const mtime = new Date(1980, 0, 1);

/** Packs the files of an EPUB, the first of them uncompressed, as reading systems look for it. */
export function zipEpub(files: BookFiles): Uint8Array<ArrayBuffer> {
  const [first] = files.keys();
  const entries: Zippable = {};
  for (const [path, content] of files)
    entries[path] = [
      typeof content === 'string' ? strToU8(content) : content,
      { level: path === first ? 0 : 9 },
    ];
  return zipSync(entries, { mtime });
}
