import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { askedLines } from '#domain/search/asked-lines.ts';
import type { AskedLines } from '#domain/library/checked-entry.ts';
import { askedFolder } from './content-paths.ts';

/** Reads in which words people ask for each entry: content/asked/<collection>/<id>.txt, a line each. */
export function readAsked(root: string): AskedLines[] {
  const folder = join(root, askedFolder);
  const names = existsSync(folder) ? globSync('**/*.txt', { cwd: folder }).sort() : [];
  return names.map((name) => ({
    key: name.replaceAll(sep, '/').replace(/\.txt$/u, ''),
    file: `${askedFolder}/${name.replaceAll(sep, '/')}`,
    lines: askedLines(readFileSync(join(folder, name), 'utf8')),
  }));
}
