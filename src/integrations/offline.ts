import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { createManifest, publicPath, type BuiltFile } from '#domain/offline/manifest.ts';

/** Characters of a file's digest: enough to tell two versions of one file apart. */
const digestLength = 8;
const hash = (content: string | Buffer) =>
  createHash('sha256').update(content).digest('base64url').slice(0, digestLength);

/** Every file of a finished build, in the same order each time. */
export const readBuild = (folder: string): BuiltFile[] =>
  globSync('**/*.*', { cwd: folder })
    .toSorted()
    .map((file) => {
      const content = readFileSync(`${folder}/${file}`);
      const namesFiles = /\.(?:html|js|css)$/u.test(file);
      return {
        path: publicPath(file.replaceAll('\\', '/')),
        digest: hash(content),
        bytes: content.length,
        ...(namesFiles ? { text: content.toString() } : {}),
      };
    });

/** Bundles a worker as one plain script, with what it must know of its build. */
async function buildWorker(entry: string, folder: string, facts: object): Promise<number> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { BUILD: JSON.stringify(facts), 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      modulePreload: false,
      rolldownOptions: { input: entry, output: { format: 'iife', entryFileNames: 'service-worker.js' } },
    },
  });
  return brotliCompressSync(readFileSync(`${folder}/service-worker.js`)).length;
}

/**
 * Makes a finished build readable offline: a manifest of what it has published, and the worker that keeps it.
 * Switched off, the worker is one that removes what earlier builds have left in browsers.
 */
export const offline = ({ base, isOn }: { base: string; isOn: boolean }): AstroIntegration => ({
  name: 'offline',
  hooks: {
    'astro:config:setup': ({ command, updateConfig }) => {
      const define = { 'import.meta.env.OFFLINE': JSON.stringify(isOn && command === 'build') };
      updateConfig({ vite: { define } });
    },
    'astro:build:done': async ({ dir, logger }) => {
      const folder = fileURLToPath(dir);
      const workers = new URL('../browser/offline/', import.meta.url);
      if (!isOn) {
        await buildWorker(fileURLToPath(new URL('farewell.ts', workers)), folder, { base });
        return logger.info('switched off');
      }
      const files = readBuild(folder);
      const id = hash(files.map(({ path, digest }) => `${path} ${digest}`).join('\n'));
      const manifest = JSON.stringify(createManifest(id, files));
      writeFileSync(`${folder}/offline.json`, manifest);
      const names = [...new Set(files.map(({ path }) => path.split('/')[0] ?? ''))];
      const size = await buildWorker(fileURLToPath(new URL('service-worker.ts', workers)), folder, {
        id,
        base,
        names,
      });
      logger.info(
        `build ${id}: worker ${size} bytes, manifest ${brotliCompressSync(manifest).length} bytes after brotli`,
      );
    },
  },
});
