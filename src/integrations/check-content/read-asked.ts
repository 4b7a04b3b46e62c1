import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { askedLines } from '#domain/search/asked-lines.ts';
import { toldLines } from '#domain/search/told-lines.ts';
import type { AskedLines, ToldFile } from '#domain/library/checked-entry.ts';
import { askedFolder, toldFolder } from './content-paths.ts';

/** The text files below a folder of the content, each with its path in that folder and from the root. */
function listsIn(root: string, folder: string) {
  const whole = join(root, folder);
  const names = existsSync(whole) ? globSync('**/*.txt', { cwd: whole }).sort() : [];
  return names.map((own) => {
    const name = own.replaceAll(sep, '/');
    return { name, file: `${folder}/${name}`, text: readFileSync(join(whole, own), 'utf8') };
  });
}

/** Reads in which words people ask for each entry: content/asked/<collection>/<id>.txt, a line each. */
export const readAsked = (root: string): AskedLines[] =>
  listsIn(root, askedFolder).map(({ name, file, text }) => ({
    key: name.replace(/\.txt$/u, ''),
    file,
    lines: askedLines(text),
  }));

/** Reads what is told from life: content/told/<theme>.txt, a line each with the entries that answer it. */
export const readTold = (root: string): ToldFile[] =>
  listsIn(root, toldFolder).map(({ file, text }) => ({ file, lines: toldLines(text) }));
