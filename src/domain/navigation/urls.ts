import { encodeId, writeFragment } from './fragments.ts';
import type { CollectionName } from '#schemas/collections.ts';

/** What an address needs to know of an entry. */
interface Addressed {
  readonly collection: CollectionName;
  readonly id: string;
}

/** Pages of the plan tool that are no plan. */
const planPages = ['new', 'role'];

/** `#<id>`, but for a plan of the name of another page, whose first letter is encoded. */
export const planFragment = (id: string): string =>
  planPages.includes(id)
    ? `#%${id.charCodeAt(0).toString(16).toUpperCase()}${id.slice(1)}`
    : `#${encodeId(id)}`;

/**
 * The only maker of paths. `base` is the path the site is published under, with or without slashes around it;
 * every path begins with it and ends in a slash, but for files.
 */
export function createUrls(base: string) {
  const root = `/${base}/`.replace(/\/{2,}/gu, '/');
  const tool = (id: string, fragment = '') => `${root}tools/${id}/${fragment}`;
  return {
    root,
    home: root,
    search: (query = '') => `${root}search/${query ? `?q=${encodeURIComponent(query)}` : ''}`,
    /** The index of everything, A to Z. */
    index: `${root}index/`,
    /** Words to say, by what is happening; with a group, its place on the page. */
    say: (group?: string) => `${root}say/${group ? `#${group}` : ''}`,
    /** What changed, newest first. */
    changes: `${root}about/changes/`,
    hub: (collection: CollectionName, group?: string) => `${root}${collection}/${group ? `#${group}` : ''}`,
    /** The page of an entry; with a place, the heading of that id on it. */
    entry: ({ collection, id }: Addressed, place?: string) =>
      `${root}${collection}/${id}/${place ? `#${place}` : ''}`,
    /** A tool, or a page among them: `tool('data')`; with a fragment, a page within it. */
    tool,
    /** A tool on paper. Where it has several sheets, each has a name. */
    worksheet: (id: string, sheet = 'worksheet') => `${tool(id)}${sheet}/`,
    /** A file that a tool fetches: `toolData('stories', 'questions')`. */
    toolData: (id: string, name: string) => `${tool(id)}${name}.json`,
    /** A file beside the pages: `file('favicon.svg')`. */
    file: (path: string) => `${root}${path}`,
    /** The picture of the page at a path, for where it is shared: that of `/faqs/` is `cards/faqs.png`. */
    card: (path: string) => `${root}cards/${path.slice(root.length).replace(/\/$/u, '') || 'home'}.png`,
    /** A link written in a text as `/frameworks/sbi/`, moved below the base path; other links as they are. */
    inText: (href: string) => (/^\/(?!\/)/u.test(href) ? `${root}${href.slice(1)}` : href),
  };
}

export type Urls = ReturnType<typeof createUrls>;

/** The path of a page without the base path, as saved tasks, instruments and texts name it. */
export const sitePath = (page: Addressed, fragment = ''): string =>
  `${createUrls('/').entry(page)}${fragment}`;

/** Addresses from one tool, or from a page, into another. */
export function createToolLinks(base: string) {
  const { tool } = createUrls(base);
  return {
    portfolio: tool('portfolio'),
    /** A plan; one without an id is the newest. */
    plan: (id: string) => tool('plan', planFragment(id)),
    /** An example of the portfolio. */
    example: (id: string) => tool('portfolio', writeFragment('item', id)),
    /** A résumé bullet, and a story, made from an example. */
    bulletFrom: (id: string) => tool('resume', writeFragment('from', id)),
    storyFrom: (id: string) => tool('stories', writeFragment('from', id)),
  };
}
