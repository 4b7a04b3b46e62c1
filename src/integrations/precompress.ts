import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { isCompressible } from '#domain/hosting/content-types.ts';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** How a file is compressed, by the ending of the form. */
const forms = {
  br: (content: Buffer) =>
    toBrotli(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
  gz: (content: Buffer) => toGzip(content, { level: constants.Z_BEST_COMPRESSION }),
};
type Ending = keyof typeof forms;

/** Other versions may write other bytes. */
const versions = `${process.versions['brotli']} ${process.versions['zlib']}`;
const nameOf = (content: Buffer, ending: Ending) =>
  `${createHash('sha256').update(versions).update(content).digest('hex')}.${ending}`;

/** Files under way at once: enough for zlib's threads, few enough for the memory of a site of any size. */
const atOnce = 8;

/** A form from the cache, or made and put there: whole or not at all, since a build can be stopped at any time. */
async function formOf(content: Buffer, ending: Ending, kept: string | null): Promise<Buffer> {
  if (!kept) return forms[ending](content);
  const known = await readFile(kept).catch(() => null);
  if (known) return known;
  const made = await forms[ending](content);
  const begun = `${kept}.${randomUUID()}`;
  await writeFile(begun, made);
  // Another build may have tidied up meanwhile.
  await rename(begun, kept).catch(() => undefined);
  return made;
}

/** Writes `<file>.br` and `<file>.gz` where they are smaller than the file. Gives their names in the cache. */
async function compressFile(path: string, cache: string | null): Promise<string[]> {
  const content = await readFile(path);
  const { atime, mtime } = await stat(path);
  const write = async (ending: Ending): Promise<string> => {
    const name = nameOf(content, ending);
    const compressed = await formOf(content, ending, cache && join(cache, name));
    if (compressed.length < content.length) {
      await writeFile(`${path}.${ending}`, compressed);
      // One date for all forms of a file, so that Last-Modified does not depend on what a browser accepts.
      await utimes(`${path}.${ending}`, atime, mtime);
    }
    return name;
  };
  return Promise.all([write('br'), write('gz')]);
}

/**
 * Compresses every text file below a folder, and says how many there are. The same files give the same bytes. What a
 * cache has from an earlier build is only copied; what none of the files is, it loses.
 */
export async function precompressFolder(folder: string, cache: string | null = null): Promise<number> {
  if (cache) await mkdir(cache, { recursive: true });
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && isCompressible(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const queue = files.values();
  const used = new Set<string>();
  const work = async () => {
    for (const file of queue) for (const name of await compressFile(file, cache)) used.add(name);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  if (cache) for (const name of await readdir(cache)) if (!used.has(name)) await rm(join(cache, name));
  return files.length;
}

/** Writes brotli and gzip beside every text file of the finished site, so that no host compresses per request. */
export const precompress = (): AstroIntegration => ({
  name: 'precompress',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const cache = join(process.cwd(), '.cache/compressed');
      logger.info(`${await precompressFolder(fileURLToPath(dir), cache)} files`);
    },
  },
});
