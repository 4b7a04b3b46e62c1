import { crc32, deflateRawSync } from 'node:zlib';

/** Version 2.0 of the format, names in UTF-8, deflated, midnight of the first day a ZIP can have. */
const common = [20, 0x800, 8, 0, 0x21] as const;

/** Numbers of two or four bytes, as `2` and `4` before them say. */
function record(...fields: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer {
  const buffer = Buffer.alloc(fields.reduce((sum, [bytes]) => sum + bytes, 0));
  let index = 0;
  for (const [bytes, value] of fields) index = buffer.writeUIntLE(value, index, bytes);
  return buffer;
}

/**
 * A ZIP archive of files by their path; the same files give the same bytes. With the deflate of Node, which takes a
 * quarter of the time of one in JavaScript.
 */
export function zip(files: ReadonlyMap<string, Uint8Array>): Buffer<ArrayBuffer> {
  const entries: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, content] of files) {
    const name = Buffer.from(path);
    const packed = deflateRawSync(content);
    const facts = Buffer.concat([
      record(...common.map((value) => [2, value] as const)),
      record([4, crc32(content)], [4, packed.length], [4, content.length], [2, name.length], [2, 0]),
    ]);
    const entry = Buffer.concat([record([4, 0x04034b50]), facts, name, packed]);
    entries.push(entry);
    directory.push(
      Buffer.concat([
        record([4, 0x02014b50], [2, 20]),
        facts,
        record([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]),
        name,
      ]),
    );
    offset += entry.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = record(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, files.size],
    [2, files.size],
    [4, size],
    [4, offset],
    [2, 0],
  );
  return Buffer.concat([...entries, ...directory, end]);
}
