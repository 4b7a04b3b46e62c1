import { readdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createIndex, type PagefindIndex } from 'pagefind';
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

/** Pages that may wait for Pagefind at once: it reads more slowly than we make them, and catches up while we make the rest. */
const atOnce = 512;

async function open(): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ keepIndexUrl: false, excludeSelectors: besideTheText });
  failOn(errors);
  if (!index) throw new Error('Pagefind made no index');
  return index;
}

/** Half of a page, in which nothing is to be found. */
const unread = /<(style|script|svg)\b[^]*?<\/\1>/gu;

/** A page as the index reads it: neighbours do not stick together. */
export const spacedOut = (html: string): string => html.replace(unread, '').replace(blockEnd, '$& ');

/** Pagefind also writes interfaces of its own, half a megabyte that no page of ours asks for. */
async function removeInterfaces(root: string): Promise<void> {
  for (const entry of await readdir(`${root}pagefind`, { withFileTypes: true }))
    if (entry.isFile() && kindOf(`pagefind/${entry.name}`) !== 'search')
      await rm(`${root}pagefind/${entry.name}`);
}

/** The full text of a build, as the pages give it. */
export interface SearchIndex {
  /** Gives Pagefind a page, in a process of its own, while the next one is made; waits where too many wait there. */
  readonly read: (html: string, file: string) => Promise<void>;
  /** Writes the index into `pagefind/` of the build, once, however often it is asked; no page may come any more. */
  readonly write: () => Promise<void>;
  /** Waits until it is written, and serves the last index in `npm run dev`. */
  readonly integration: AstroIntegration;
}

/** Builds the Pagefind index. Pages must come in the same order each time, for the index depends on it. */
export function searchIndex(): SearchIndex {
  let folder = '';
  let pages = 0;
  let opened: Promise<PagefindIndex> | undefined;
  let written: Promise<void> | undefined;
  const waiting = new Set<Promise<void>>();

  const index = () => (opened ??= open());
  const give = async (html: string, file: string) => {
    const { addHTMLFile } = await index();
    failOn((await addHTMLFile({ sourcePath: file, content: spacedOut(html) })).errors);
  };
  const writeAll = async () => {
    await Promise.all(waiting);
    const { writeFiles } = await index();
    failOn((await writeFiles({ outputPath: `${folder}pagefind` })).errors);
    await removeInterfaces(folder);
  };
  const write = () => {
    written ??= writeAll();
    // Whoever waits for it hears of it.
    written.catch(() => undefined);
    return written;
  };

  return {
    read: async (html, file) => {
      // As soon as one page marks what of it is to be found, Pagefind passes over those that mark nothing.
      if (!html.includes('data-pagefind-body')) return;
      pages += 1;
      const given = give(html, file);
      waiting.add(given);
      // One that failed stays, for whoever waits next.
      given.then(
        () => waiting.delete(given),
        () => undefined,
      );
      if (waiting.size >= atOnce) await Promise.race(waiting);
    },
    write,
    integration: {
      name: 'search-index',
      hooks: {
        'astro:config:done': ({ config }) => {
          folder = fileURLToPath(config.outDir);
        },
        // While developing, search finds what the last build held.
        'astro:server:setup': ({ server }) => {
          server.middlewares.use('/pagefind', sirv('dist/pagefind', { dev: true }));
        },
        'astro:build:done': async ({ logger }) => {
          await write();
          logger.info(`${pages} pages`);
        },
      },
    },
  };
}
