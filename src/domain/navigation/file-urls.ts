import type { CollectionName } from '#schemas/collections.ts';
import { createUrls } from './urls.ts';

/** The name of a page's Markdown twin, from the page: where the convention of llms.txt looks for it. */
export const twinFile = 'index.html.md';

/**
 * Paths of what programs read: twins, feeds, data. No page's script needs them, so they stand apart from `createUrls`,
 * which comes to the browser.
 */
export function createFileUrls(base: string) {
  const { root, hub, file } = createUrls(base);
  return {
    /** The Markdown twin of a page, by the page's path. */
    twin: (page: string) => `${page}${twinFile}`,
    /** A feed, of everything or of a collection. */
    feed: (format: 'xml' | 'json', collection?: CollectionName) =>
      `${collection ? hub(collection) : root}feed.${format}`,
    /** The page about feeds and data. */
    dataPage: `${root}data/`,
    /** The page that offers the playbook as files; with a name, a file beside it. */
    download: (name = '') => `${hub('about')}download/${name}`,
    /** The form of a template as a Word file: empty, or filled in as the example. */
    wordForm: (id: string, form: 'empty' | 'example' = 'empty') =>
      file(`templates/${id}${form === 'example' ? '-example' : ''}.docx`),
    /** A file of the first version of the data: `data('frameworks.json')`. */
    data: (name: string) => `${root}data/v1/${name}`,
    /** The folder of the agent skill, or a file of it. */
    skill: (name: string, path = '') => `${root}skills/${name}/${path}`,
    /** The same folder with all texts, to download. */
    skillArchive: (name: string) => `${root}skills/${name}.zip`,
    llms: `${root}llms.txt`,
    llmsFull: `${root}llms-full.txt`,
    openSearch: file('opensearch.xml'),
    manifest: file('manifest.webmanifest'),
    icon: (size: number) => file(`icon-${size}.png`),
  };
}

export type FileUrls = ReturnType<typeof createFileUrls>;
