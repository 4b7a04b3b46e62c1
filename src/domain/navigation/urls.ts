import type { CollectionName } from '#schemas/collections.ts';

/** What an address needs to know of an entry. */
interface Addressed {
  readonly collection: CollectionName;
  readonly id: string;
}

/**
 * The only maker of paths. `base` is the path the site is published under, with or without slashes around it;
 * every path begins with it and ends in a slash, but for files.
 */
export function createUrls(base: string) {
  const root = `/${base}/`.replace(/\/{2,}/gu, '/');
  return {
    root,
    home: root,
    search: (query = '') => `${root}search/${query ? `?q=${encodeURIComponent(query)}` : ''}`,
    hub: (collection: CollectionName, group?: string) => `${root}${collection}/${group ? `#${group}` : ''}`,
    entry: ({ collection, id }: Addressed) => `${root}${collection}/${id}/`,
    /** A file beside the pages: `file('favicon.svg')`. */
    file: (path: string) => `${root}${path}`,
    /** A link written in a text as `/frameworks/sbi/`, moved below the base path; other links as they are. */
    inText: (href: string) => (/^\/(?!\/)/u.test(href) ? `${root}${href.slice(1)}` : href),
  };
}

export type Urls = ReturnType<typeof createUrls>;
