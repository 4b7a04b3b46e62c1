import { readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { isCompressible } from '#domain/hosting/content-types.ts';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Files under way at once: enough for zlib's threads, few enough for the memory of a site of any size. */
const atOnce = 8;

/** Writes `<file>.br` and `<file>.gz` where they are smaller than the file. */
async function compressFile(path: string): Promise<void> {
  const content = await readFile(path);
  const [brotli, gzipped] = await Promise.all([
    toBrotli(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
    toGzip(content, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  const { atime, mtime } = await stat(path);
  const write = async (ending: string, compressed: Buffer) => {
    if (compressed.length >= content.length) return;
    await writeFile(path + ending, compressed);
    // One date for all forms of a file, so that Last-Modified does not depend on what a browser accepts.
    await utimes(path + ending, atime, mtime);
  };
  await Promise.all([write('.br', brotli), write('.gz', gzipped)]);
}

/** Compresses every text file below a folder, and says how many there are. The same files give the same bytes. */
export async function precompressFolder(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && isCompressible(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const queue = files.values();
  const work = async () => {
    for (const file of queue) await compressFile(file);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return files.length;
}

/** Writes brotli and gzip beside every text file of the finished site, so that no host compresses per request. */
export const precompress = (): AstroIntegration => ({
  name: 'precompress',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      logger.info(`${await precompressFolder(fileURLToPath(dir))} files`);
    },
  },
});
