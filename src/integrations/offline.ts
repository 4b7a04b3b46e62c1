import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { createManifest, mentionsIn, publicPath, type BuiltFile } from '#domain/offline/manifest.ts';

/** Characters of a file's digest: enough to tell two versions of one file apart. */
const digestLength = 8;
const hash = (content: string | Buffer) =>
  createHash('sha256').update(content).digest('base64url').slice(0, digestLength);

const manifestFile = 'offline.json';
const ownFiles = [manifestFile, 'service-worker.js'];

/** Files of a build but what is written here and compressed copies. */
const readFiles = (folder: string, pattern: string, exclude: string[] = []): BuiltFile[] =>
  globSync(pattern, { cwd: folder, exclude, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .filter((file) => !ownFiles.includes(file) && !/\.(?:br|gz)$/u.test(file))
    .toSorted()
    .map((file) => {
      const content = readFileSync(`${folder}/${file}`);
      const namesFiles = /\.(?:html|js|css)$/u.test(file);
      return {
        path: publicPath(file),
        digest: hash(content),
        bytes: content.length,
        ...(namesFiles ? { mentions: mentionsIn(content.toString()) } : {}),
      };
    });

/** Bundles a worker as one plain script, with what it must know of its build. */
async function buildWorker(name: string, folder: string, facts: object): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { BUILD: JSON.stringify(facts), 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: {
        input: fileURLToPath(new URL(`../browser/offline/${name}.ts`, import.meta.url)),
        output: { format: 'iife', entryFileNames: 'service-worker.js' },
      },
    },
  });
}

/** Every file of a build, in the same order each time. Those of the search index are read once it is written. */
async function readBuild(folder: string, indexWritten: Promise<void>): Promise<BuiltFile[]> {
  const others = readFiles(folder, '**/*.*', ['pagefind/**']);
  await indexWritten;
  return [...others, ...readFiles(folder, 'pagefind/**/*.*')];
}

/**
 * Makes the build in a folder readable offline, once its search index is written: writes a manifest of what it
 * publishes, and the worker that keeps it. Gives the name of the build, which changes with any of its files.
 */
export async function writeOffline(
  folder: string,
  base: string,
  indexWritten: Promise<void> = Promise.resolve(),
): Promise<string> {
  const files = await readBuild(folder, indexWritten);
  const id = hash(files.map(({ path, digest }) => `${path} ${digest}`).join('\n'));
  writeFileSync(`${folder}/${manifestFile}`, JSON.stringify(createManifest(id, files)));
  const names = [...new Set(files.map(({ path }) => path.split('/')[0] ?? ''))];
  await buildWorker('service-worker', folder, { id, base, names });
  return id;
}

/** Writes the worker that removes what earlier builds have left in browsers, and itself. */
export const writeFarewell = (folder: string, base: string): Promise<void> =>
  buildWorker('farewell', folder, { base });

interface OfflineOptions {
  readonly base: string;
  readonly isOn: boolean;
  /** Resolves when the search index is written; may reject. */
  readonly indexWritten: () => Promise<void>;
}

/** Keeps a site for reading offline, or, switched off, no longer. */
export const offline = ({ base, isOn, indexWritten }: OfflineOptions): AstroIntegration => ({
  name: 'offline',
  hooks: {
    'astro:config:setup': ({ command, updateConfig }) => {
      const define = { 'import.meta.env.OFFLINE': JSON.stringify(isOn && command === 'build') };
      updateConfig({ vite: { define } });
    },
    'astro:build:done': async ({ dir, logger }) => {
      const folder = fileURLToPath(dir);
      if (isOn) {
        logger.info(`build ${await writeOffline(folder, base, indexWritten())}`);
      } else {
        await writeFarewell(folder, base);
        logger.info('switched off');
      }
    },
  },
});
