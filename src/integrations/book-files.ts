import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { BookManifest } from '#domain/book/manifest.ts';
import { createFileUrls } from '#domain/navigation/file-urls.ts';

/** Where `npm run book` writes. */
const made = 'book';

/** What was made in a folder; null where there is nothing, or not all of it. */
export function readManifest(folder: string): BookManifest | null {
  const file = join(folder, 'manifest.json');
  if (!existsSync(file)) return null;
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as BookManifest;
  const files = [manifest.epub.file, manifest.pdf.file];
  return files.every((name) => existsSync(join(folder, name))) ? manifest : null;
}

/** Publishes the book that was made of the last build, and tells the page that offers it. */
export const bookFiles = (): AstroIntegration => {
  const manifest = readManifest(made);
  return {
    name: 'book-files',
    hooks: {
      'astro:config:setup': ({ updateConfig }) =>
        void updateConfig({ vite: { define: { 'import.meta.env.BOOK': JSON.stringify(manifest) } } }),
      'astro:build:done': ({ dir, logger }) => {
        if (!manifest) return;
        for (const { file } of [manifest.epub, manifest.pdf]) {
          const published = join(fileURLToPath(dir), createFileUrls('/').download(file).slice(1));
          mkdirSync(dirname(published), { recursive: true });
          copyFileSync(join(made, file), published);
        }
        logger.info(`of ${manifest.made}`);
      },
    },
  };
};
