import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { zip } from '../../../src/layouts/zip.ts';

const mtime = new Date(1980, 0, 1);
const bytes = (text: string) => new Uint8Array(Buffer.from(text));

describe('zip', () => {
  it('gives back every file under its path', () => {
    const files = fc.dictionary(
      fc.stringMatching(/^[a-zé]{1,8}(?:\/[a-z]{1,8})?\.md$/u),
      fc.string({ unit: 'grapheme', maxLength: 500 }).map((text) => bytes(text.repeat(20))),
      { minKeys: 0, maxKeys: 5, noNullPrototype: true },
    );
    fc.assert(
      fc.property(files, (all) => {
        const read = unzipSync(zip(new Map(Object.entries(all))));
        expect(read).toEqual(all);
      }),
    );
  });

  it('gives the same bytes for the same files, of the first day an archive can have', () => {
    const files = new Map([['skill/a.md', bytes('A text. '.repeat(100))]]);
    const archive = zip(files);
    expect(archive).toEqual(zip(files));
    // Time and day stand after the signature, the version, the flags and the method.
    const other = Buffer.from(zipSync(Object.fromEntries(files), { mtime }));
    expect(archive.subarray(10, 14)).toEqual(other.subarray(10, 14));
  });
});
