import { globSync, readFileSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createIndex } from 'pagefind';
import sirv from 'sirv';
import { kindOf } from '#domain/offline/what-is-kept.ts';

const failOn = (errors: readonly string[]) => {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
};

/**
 * What stands on a page and is not its text: search would find every page by the words of its neighbours. Pagefind
 * passes over `nav` by itself.
 */
const besideTheText = [
  '.head .tag',
  '.byline',
  '.note',
  '.form:not(.filled)',
  '.next-step',
  '.related',
  '.source-list',
  // The number of a note sticks to the word before it.
  '.cite',
];

/** Elements after which a text goes on with another word; built pages have no white space between them. */
const blockEnd =
  /<\/(?:dt|dd|td|th|li|p|h[1-6]|div|summary|figcaption|caption|legend|label|section|button)>/gu;

/** Pages that Pagefind is given at once. */
const atOnce = 8;

/** A page as the index reads it: neighbours do not stick together. */
export const spacedOut = (html: string): string => html.replace(blockEnd, '$& ');

/** Pagefind also writes interfaces of its own, half a megabyte that no page of ours asks for. */
async function removeInterfaces(root: string): Promise<void> {
  for (const entry of await readdir(`${root}pagefind`, { withFileTypes: true }))
    if (entry.isFile() && kindOf(`pagefind/${entry.name}`) !== 'search')
      await rm(`${root}pagefind/${entry.name}`);
}

/** Builds the Pagefind index over the finished pages, beside them in `pagefind/`; serves it in `npm run dev`. */
export const searchIndex = (): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    // While developing, search finds what the last build held.
    'astro:server:setup': ({ server }) => {
      server.middlewares.use('/pagefind', sirv('dist/pagefind', { dev: true }));
    },
    'astro:build:done': async ({ dir, logger }) => {
      const path = fileURLToPath(dir);
      const { index, errors } = await createIndex({ keepIndexUrl: false, excludeSelectors: besideTheText });
      failOn(errors);
      if (!index) throw new Error('Pagefind made no index');
      const add = async (file: string): Promise<boolean> => {
        const html = readFileSync(`${path}${file}`, 'utf8');
        const added = await index.addHTMLFile({ sourcePath: file, content: spacedOut(html) });
        failOn(added.errors);
        return html.includes('data-pagefind-body');
      };
      const files = globSync('**/*.html', { cwd: path }).sort();
      let pages = 0;
      // In their order, for the index depends on it; some at once, so that Pagefind does not wait for each of ours.
      while (files.length > 0)
        pages += (await Promise.all(files.splice(0, atOnce).map(add))).filter(Boolean).length;
      const written = await index.writeFiles({ outputPath: `${path}pagefind` });
      failOn(written.errors);
      await removeInterfaces(path);
      logger.info(`${pages} pages`);
    },
  },
});
