import type { APIRoute } from 'astro';
import { namedEntries, synonymsOf, type OtherPage } from '#domain/search/named-entries.ts';
import { packNames, type PackedNames } from '#domain/search/names.ts';
import type { PageEntry } from '#domain/library/types.ts';
import { learnOnce } from '#layouts/learn-once.ts';
import { worksheets } from '#layouts/worksheets.ts';
import { getAsked, getLibrary, getTold, renderText } from '#library';
import { collectionTable, hasAddress, isPageCollection } from '#schemas/collections.ts';
import { site } from '#site';
import { aToZ, changes, collections } from '#strings';
import { downloadPage } from '#strings/book';
import { dataPage as machine } from '#strings/machine';
import { offline } from '#strings/offline';
import { ownBook } from '#strings/own-book';
import { dataPage } from '#strings/records';
import { dataAliases, hubAliases, indexAliases, offlineAliases, worksheetAliases } from '#strings/search';
import { say } from '#strings/say';
import { fileUrls, urls } from '#urls';

/** Pages that are no entries: hubs, worksheets, and what the site keeps for its reader. */
function otherPages(toolTitles: ReadonlyMap<string, string>): OtherPage[] {
  const hubs = collectionTable.flatMap(({ name }): OtherPage[] =>
    hasAddress(name) && !site.hidden.includes(name)
      ? [
          {
            path: `${name}/`,
            collection: name,
            title: collections[name].name,
            aliases: hubAliases[name] ?? [],
            answer: collections[name].lead,
          },
        ]
      : [],
  );
  const tool = (path: string, title: string, answer: string, aliases: readonly string[]): OtherPage => ({
    path: `tools/${path}/`,
    collection: 'tools',
    title,
    answer,
    aliases,
  });
  const sheetNames = (id: string) => worksheetAliases((toolTitles.get(id) ?? id).toLowerCase());
  return [
    ...hubs,
    { path: 'index/', collection: 'about', title: aToZ.title, aliases: indexAliases, answer: aToZ.lead },
    {
      path: fileUrls.dataPage.slice(urls.root.length),
      collection: 'about',
      title: machine.title,
      aliases: machine.aliases,
      answer: machine.lead,
    },
    {
      path: 'about/changes/',
      collection: 'about',
      title: changes.title,
      aliases: changes.aliases,
      answer: changes.lead,
    },
    {
      path: fileUrls.download().slice(urls.root.length),
      collection: 'about',
      title: downloadPage.title,
      aliases: downloadPage.aliases,
      answer: downloadPage.lead,
    },
    { path: 'say/', collection: 'templates', title: say.title, aliases: say.aliases, answer: say.lead },
    ...worksheets.map(({ tool: id, path, title, description, sheet }) =>
      tool(
        path,
        title,
        description,
        sheet ? [...sheetNames(id), `${id} questionnaire`].map((name) => `${name} ${sheet}`) : sheetNames(id),
      ),
    ),
    tool('data', dataPage.title, dataPage.description, dataAliases),
    tool('own-book', ownBook.title, ownBook.description, ownBook.aliases),
    tool('offline', offline.title, offline.description, offlineAliases),
  ];
}

async function pack(): Promise<PackedNames> {
  const { all } = await getLibrary();
  const entries = collectionTable.flatMap(({ name }) => (hasAddress(name) ? [...all(name)] : []));
  const listed = await Promise.all(
    entries.map(async (entry) => ({
      entry,
      headings: isPageCollection(entry.collection) ? (await renderText(entry as PageEntry)).headings : [],
    })),
  );
  const titles = new Map(all('tools').map(({ id, data }) => [id, data.title]));
  const named = namedEntries(listed, otherPages(titles), await getAsked());
  return packNames(named, synonymsOf(all('terms')), await getTold(), learnOnce);
}

/** The names of everything that can be found, how people ask for it, and the short answers that results show, a few entries per file. */
export async function getStaticPaths() {
  const { names, asked, more, shelves } = await pack();
  return [
    { params: { file: 'names' }, props: { data: names as unknown } },
    { params: { file: 'asked' }, props: { data: asked.file as unknown } },
    ...asked.shards.map((records, shard) => ({
      params: { file: `asked-${shard}` },
      props: { data: records as unknown },
    })),
    { params: { file: 'more' }, props: { data: more as unknown } },
    ...shelves.map((answers, shelf) => ({
      params: { file: `answers-${shelf}` },
      props: { data: answers as unknown },
    })),
  ];
}

export const GET: APIRoute<{ data: unknown }> = ({ props }) => Response.json(props.data);
