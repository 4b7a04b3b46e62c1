import { promiseOf } from '#domain/library/promise-of.ts';
import { titleOf } from '#domain/library/title-of.ts';
import type { Entry } from '#domain/library/types.ts';
import { collectionTable, hasAddress, type ListedCollection } from '#schemas/collections.ts';
import { markdownLink, markdownText } from '../text/markdown-text.ts';
import { absolute } from './addresses.ts';
import type { TwinContext, TwinSite } from './types.ts';

/** The words of the lists of twins. */
export interface ListWords {
  /** How to read and cite the twins. */
  readonly notes: readonly string[];
  /** What is behind a list that has a file of its own. */
  listOf(count: number, collection: ListedCollection): string;
  lead(collection: ListedCollection): string;
  readonly name: (collection: ListedCollection) => string;
  /** Files beside the twins, by their path. */
  readonly files: readonly { readonly title: string; readonly path: string; readonly about: string }[];
}

/** What most readers can do without: llms.txt may leave this heading out, and it has to be called so. */
const optional = 'Optional';
/** Collections that the convention's list only names: their own list holds them. */
const listedApart: readonly ListedCollection[] = ['terms', 'sources'];

const twinUrl = (site: TwinSite, path: string) => absolute(site, site.files.twin(path));

/** One line of a list: the entry, its twin and its promise. */
function line(entry: Entry<ListedCollection>, site: TwinSite): string {
  // A FAQ's description is shorter than its answer.
  const promise = 'description' in entry.data ? entry.data.description : promiseOf(entry);
  return `- ${markdownLink(titleOf(entry), twinUrl(site, site.urls.entry(entry)))}${promise ? `: ${markdownText(promise)}` : ''}`;
}

/** Collections with pages that this site shows and that hold something, in the order of navigation. */
export const listedCollections = ({
  library,
  site,
}: Pick<TwinContext, 'library' | 'site'>): ListedCollection[] =>
  collectionTable.flatMap(({ name }) =>
    hasAddress(name) && !site.hidden.includes(name) && library.all(name).length > 0 ? [name] : [],
  );

const linesOf = (collection: ListedCollection, { library, site }: Pick<TwinContext, 'library' | 'site'>) =>
  library.all(collection).map((entry) => line(entry, site));

/** The Markdown twin of a collection's hub: every entry with its promise. */
export const hubTwin = (
  collection: ListedCollection,
  words: ListWords,
  context: Pick<TwinContext, 'library' | 'site'>,
): string =>
  [
    `# ${words.name(collection)}`,
    `> ${markdownText(words.lead(collection))}`,
    `<${absolute(context.site, context.site.urls.hub(collection))}>`,
    linesOf(collection, context).join('\n'),
    '',
  ]
    .join('\n\n')
    .trimEnd() + '\n';

/** llms.txt: what the site is, how to cite it, and the twin of every page with its promise. */
export function llmsText(words: ListWords, context: Pick<TwinContext, 'library' | 'site'>): string {
  const { library, site } = context;
  const shown = listedCollections(context);
  const apart = shown.filter((name) => listedApart.includes(name));
  const sections = shown
    .filter((name) => !apart.includes(name))
    .map((name) => `## ${words.name(name)}\n\n${linesOf(name, context).join('\n')}`);
  const lists = apart.map((name) => ({
    title: words.name(name),
    url: twinUrl(site, site.urls.hub(name)),
    about: words.listOf(library.all(name).length, name),
  }));
  const files = words.files.map(({ title, path, about }) => ({ title, about, url: absolute(site, path) }));
  const others = [...lists, ...files].map(
    ({ title, url, about }) => `- ${markdownLink(title, url)}: ${markdownText(about)}`,
  );
  return `${[
    `# ${markdownText(site.name)}`,
    `> ${markdownText(site.description)}`,
    words.notes.map((note) => `- ${note}`).join('\n'),
    ...sections,
    `## ${optional}\n\n${others.join('\n')}`,
  ].join('\n\n')}\n`;
}
