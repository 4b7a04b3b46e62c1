import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { isCompressible } from '#domain/hosting/content-types.ts';
import { forEachOf } from './for-each-of.ts';
import { keepWhole } from './keep-whole.ts';

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
const digestOf = (content: Buffer) => createHash('sha256').update(versions).update(content).digest('hex');

/** Files under way at once: enough for zlib's threads, few enough for the memory of a site of any size. */
const atOnce = 8;

/** A form from the cache, or made and put there; without a place in one it is only made. */
async function formOf(content: Buffer, ending: Ending, kept: string | null): Promise<Buffer> {
  const known = kept && (await readFile(kept).catch(() => null));
  if (known) return known;
  const made = await forms[ending](content);
  if (kept) await keepWhole(kept, made);
  return made;
}

/**
 * Compresses every text file below a folder, beside it as `<file>.br` and `<file>.gz` where these are smaller, and says
 * how many there are. The same files give the same bytes. What a cache has from an earlier build is only copied; what
 * none of the files is, it loses.
 */
export async function precompressFolder(folder: string, cache: string | null = null): Promise<number> {
  if (cache) await mkdir(cache, { recursive: true });
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && isCompressible(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const used = new Set<string>();
  await forEachOf(files, atOnce, async (file) => {
    const content = await readFile(file);
    const { atime, mtime } = await stat(file);
    const digest = cache && digestOf(content);
    const write = async (ending: Ending) => {
      const name = `${digest}.${ending}`;
      used.add(name);
      const compressed = await formOf(content, ending, cache && join(cache, name));
      if (compressed.length >= content.length) return;
      await writeFile(`${file}.${ending}`, compressed);
      // One date for all forms of a file, so that Last-Modified does not depend on what a browser accepts.
      await utimes(`${file}.${ending}`, atime, mtime);
    };
    await Promise.all([write('br'), write('gz')]);
  });
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
