import { randomUUID } from 'node:crypto';
import { rename, writeFile } from 'node:fs/promises';

/** Puts a file into a cache whole or not at all, since a build can be stopped at any time. */
export async function keepWhole(file: string, content: Uint8Array): Promise<void> {
  const begun = `${file}.${randomUUID()}`;
  await writeFile(begun, content);
  // Another build may have tidied up meanwhile.
  await rename(begun, file).catch(() => undefined);
}
