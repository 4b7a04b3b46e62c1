import { Feed } from 'feed';
import { markdownToHtml } from 'satteri';
import { titleOf } from '#domain/library/title-of.ts';
import type { PageEntry } from '#domain/library/types.ts';
import { newestPages } from '#domain/feeds/newest-pages.ts';
import { absolute } from '#domain/twins/addresses.ts';
import { getLibrary } from '#library';
import { pageCollections, type PageCollection } from '#schemas/collections.ts';
import { site } from '#site';
import { collections, language } from '#strings';
import { feeds as text } from '#strings/machine';
import { fileUrls, urls } from '#urls';
import { contentOf, twinSite } from './twin.ts';

/** Collections with a feed: those whose pages have a day of review, without hidden and empty ones. */
export const feedCollections = async (): Promise<PageCollection[]> => {
  const { all } = await getLibrary();
  return pageCollections.filter((name) => !site.hidden.includes(name) && all(name).length > 0);
};

const addressOf = (path: string) => absolute(twinSite, path);
const dayOf = ({ data }: PageEntry) => new Date(`${data.reviewed}T00:00:00Z`);

/** The text of a page as HTML: its Markdown without the title, which the item has. */
async function htmlOf(entry: PageEntry): Promise<string> {
  const markdown = (await contentOf(entry)).replace(/^# .*\n+/u, '');
  const footnotes = { clobberPrefix: `${entry.id}-` };
  return markdownToHtml(markdown, { features: { smartPunctuation: true, gfm: { footnotes } } }).html;
}

const made = new WeakMap<PageEntry, Promise<string>>();
const htmlOnce = (entry: PageEntry): Promise<string> => {
  const html = made.get(entry) ?? htmlOf(entry);
  made.set(entry, html);
  return html;
};

/** In Atom a title is HTML. */
const asHtml = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const asItIs = (words: string) => words;

async function feedOf(collection: PageCollection | null, write: (words: string) => string): Promise<Feed> {
  const { all } = await getLibrary();
  const names = collection ? [collection] : await feedCollections();
  const pages = newestPages(names.flatMap((name) => [...all(name)] as PageEntry[]));
  const name = collection && collections[collection].name;
  const feed = new Feed({
    id: addressOf(fileUrls.feed('xml', collection ?? undefined)),
    title: text.title(site.name, name),
    description: text.description(name),
    link: addressOf(collection ? urls.hub(collection) : urls.home),
    feedLinks: {
      atom: addressOf(fileUrls.feed('xml', collection ?? undefined)),
      json: addressOf(fileUrls.feed('json', collection ?? undefined)),
    },
    author: { name: site.name, link: addressOf(urls.home) },
    copyright: site.textLicence,
    generator: false,
    ...(pages[0] ? { updated: dayOf(pages[0]) } : {}),
  });
  for (const entry of pages)
    feed.addItem({
      id: addressOf(urls.entry(entry)),
      link: addressOf(urls.entry(entry)),
      title: write(titleOf(entry)),
      description: write(entry.data.description),
      date: dayOf(entry),
      category: [{ name: collections[entry.collection].name, term: entry.collection }],
      content: await htmlOnce(entry),
    });
  return feed;
}

/** A feed in Atom, of a collection or of everything. */
export const atomFeed = async (collection: PageCollection | null): Promise<Response> =>
  new Response((await feedOf(collection, asHtml)).atom1(), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });

/** The same as JSON Feed 1.1; the library writes 1.0, which has one author and no language. */
export async function jsonFeed(collection: PageCollection | null): Promise<Response> {
  const { author, ...feed } = JSON.parse((await feedOf(collection, asItIs)).json1()) as Record<
    string,
    unknown
  >;
  return Response.json({ ...feed, version: 'https://jsonfeed.org/version/1.1', language, authors: [author] });
}
