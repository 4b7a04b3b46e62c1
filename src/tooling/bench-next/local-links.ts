import { createUrls } from '#domain/navigation/urls.ts';
import { site } from '#site';
import type { PeerPage } from '../peer-site.ts';

/** Where our twins say that our pages are. */
const root = site.url + createUrls(site.base).root;

const links = /\]\(([^)\s]+)\)/gu;

/** The first of some pages that the text of a page links to. */
export function firstLinked({ path, markdown }: PeerPage, pages: readonly PeerPage[]): string {
  const others = new Set(pages.map((page) => page.path).filter((other) => other !== path));
  const linked = Array.from(markdown.matchAll(links), ([, address = '']) => address.replace(root, ''));
  const first = linked.find((address) => others.has(address));
  if (first === undefined) throw new Error(`${path} links to none of the pages.`);
  return first;
}

/** The pages with their links to one another made links within the peer, so that it can fetch what they lead to. */
export function withLocalLinks(pages: readonly PeerPage[]): PeerPage[] {
  const paths = new Set(pages.map(({ path }) => path));
  const localize = (link: string, address: string) => {
    const path = address.replace(root, '');
    return paths.has(path.replace(/#.*$/u, '')) ? `](/${path})` : link;
  };
  return pages.map((page) => ({ ...page, markdown: page.markdown.replace(links, localize) }));
}
