import { createUrls } from '../navigation/urls.ts';
import type { SavedTask } from '../records/toolkit-records.ts';

export interface Link {
  readonly href: string;
  readonly title: string;
}
/** The pages that exist, by their path without base. */
export type Links = Readonly<Record<string, Link>>;

/** The paths of all pages, without base. */
export type Pages = ReadonlySet<string>;

/** What helps with a task. */
export interface Guide extends Link {
  readonly isTool: boolean;
  /** Whether its page is no longer here: then it is named, without a link. */
  readonly isGone: boolean;
}

const toolsPath = createUrls('/').hub('tools');
/** A page of this site, or a place in it, and nothing else: a stored plan may come from anywhere. */
const sitePath = /^\/[a-z0-9-]+\/[a-z0-9-]+\/(?:#[a-z0-9-]+)?$/u;

/** Whether only the list of all pages can tell if the page of a task is still here. */
export const namesUnknown = ({ guide }: SavedTask, links: Links): boolean =>
  guide !== undefined && sitePath.test(guide) && !Object.hasOwn(links, guide);

/**
 * What helps with a task: one of the known pages and tools, or the page it was put in from. `pages` says which of
 * those are still here; null while that is not known.
 */
export function guideOf(
  { guide, guideTitle }: SavedTask,
  links: Links,
  base: string,
  pages: Pages | null = null,
): Guide | undefined {
  if (!guide || !sitePath.test(guide)) return undefined;
  const isTool = guide.startsWith(toolsPath);
  const known = Object.hasOwn(links, guide) ? links[guide] : undefined;
  if (known) return { ...known, isTool, isGone: false };
  const isGone = pages !== null && !pages.has(guide.replace(/#.*$/u, ''));
  if (!guideTitle && !isGone) return undefined;
  return { href: createUrls(base).inText(guide), title: guideTitle ?? guide, isTool, isGone };
}
