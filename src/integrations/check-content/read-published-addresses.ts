import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PublishedAddress } from '#domain/library/checked-entry.ts';
import { publishedFolder } from '#domain/library/find-address-problems.ts';

/** Every address that was ever published, as the lists have it: content/published/<collection>.txt, a line each. */
export function readPublishedAddresses(root: string): PublishedAddress[] {
  const folder = join(root, publishedFolder);
  const names = existsSync(folder) ? globSync('*.txt', { cwd: folder }).sort() : [];
  return names.flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .replace(/^\uFEFF/u, '')
      .split(/\r?\n/u)
      .map((address, index) => ({ address, file: `${publishedFolder}/${name}`, line: index + 1 }))
      .filter(({ address }) => address !== ''),
  );
}
