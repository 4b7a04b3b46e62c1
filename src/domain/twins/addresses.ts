import type { TwinSite } from './types.ts';

/** The absolute address of a path of the site. */
export const absolute = ({ url }: Pick<TwinSite, 'url'>, path: string): string => new URL(path, url).href;

/**
 * The absolute address of a link written in a text of the page at `path`: `/frameworks/sbi/`, `#in-short`, `https:`.
 * Null where it leads to a collection that this site hides.
 */
export function textAddress(
  site: Pick<TwinSite, 'url' | 'urls' | 'hidden'>,
  path: string,
  href: string,
): string | null {
  if (site.hidden.some((name) => href.startsWith(`/${name}/`))) return null;
  return new URL(site.urls.inText(href), absolute(site, path)).href;
}
