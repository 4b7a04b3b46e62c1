import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { readXml, type Element } from './xml.ts';

/** The files of an EPUB by their path. */
export const filesOf = (epub: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(epub)).map(([path, bytes]) => [path, strFromU8(bytes)]));

export const allWithin = (element: Element): Element[] => [element, ...element.children.flatMap(allWithin)];

/** Links and pictures of an EPUB's sheets that lead nowhere within it, each with where it stands. */
export function deadLinksOf(files: Readonly<Record<string, string>>): string[] {
  const sheets = new Map(
    Object.entries(files)
      .filter(([path]) => path.endsWith('.xhtml'))
      .map(([path, xml]) => [path, allWithin(readXml(xml))]),
  );
  const ids = new Map(
    [...sheets].map(([path, elements]) => [
      path,
      elements.map(({ attributes }) => attributes['id']).filter(Boolean),
    ]),
  );
  return [...sheets].flatMap(([path, elements]) => {
    const repeated = ids.get(path)!.filter((id, index, all) => all.indexOf(id) !== index);
    const dead = elements
      .flatMap(({ attributes }) => [attributes['href'], attributes['src']])
      .filter((href) => href !== undefined && !/^(?:https?|mailto):/u.test(href))
      .filter((href) => {
        const [file = '', id] = href!.split('#');
        const target = file ? posix.join(posix.dirname(path), file) : path;
        return !(target in files) || (id !== undefined && !ids.get(target)?.includes(id));
      });
    return [...repeated.map((id) => `${path} has #${id} twice`), ...dead.map((href) => `${path} → ${href}`)];
  });
}

const jar = '/usr/share/java/epubcheck.jar';

/** How epubcheck is called here, or what is missing. */
export function findEpubcheck(): { command: readonly string[] } | { missing: string } {
  const calls = [...(existsSync(jar) ? [['java', '-jar', jar]] : []), ['epubcheck']];
  const found = calls.find(([name = '', ...args]) =>
    /^EPUBCheck v/mu.test(spawnSync(name, [...args, '--version'], { encoding: 'utf8' }).stdout ?? ''),
  );
  return found
    ? { command: found }
    : { missing: 'epubcheck is not installed (Debian: apt-get install epubcheck)' };
}

/** What epubcheck finds wrong with an EPUB, warnings too. */
export function checkEpub([name = '', ...args]: readonly string[], epub: Uint8Array): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'epub-'));
  try {
    const file = join(folder, 'book.epub');
    writeFileSync(file, epub);
    const { stdout, stderr, error } = spawnSync(name, [...args, file], { encoding: 'utf8' });
    if (error) throw error;
    const lines = `${stdout}\n${stderr}`.split('\n');
    if (!lines.some((line) => line.startsWith('Messages:')))
      throw new Error(`epubcheck said: ${lines.join(' ')}`);
    return lines.filter((line) => /^(?:FATAL|ERROR|WARNING)/u.test(line));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
