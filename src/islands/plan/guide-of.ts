import type { SavedTask } from '#domain/records/toolkit-records.ts';

export interface Link {
  readonly href: string;
  readonly title: string;
}
/** The pages that exist, by their path without base. */
export type Links = Readonly<Record<string, Link>>;

/** A page of this site, or a place in it, and nothing else: a stored plan may come from anywhere. */
const sitePath = /^\/[a-z0-9-]+\/[a-z0-9-]+\/(?:#[a-z0-9-]+)?$/u;

/** The page to read for a task: one of the known ones, or the one it was put in from. */
export function guideOf({ guide, guideTitle }: SavedTask, links: Links, base: string): Link | undefined {
  if (!guide) return undefined;
  if (Object.hasOwn(links, guide)) return links[guide];
  return guideTitle && sitePath.test(guide) ? { href: base + guide.slice(1), title: guideTitle } : undefined;
}
