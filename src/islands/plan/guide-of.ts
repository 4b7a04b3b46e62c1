import type { SavedTask } from '#domain/records/toolkit-records.ts';

export interface Link {
  readonly href: string;
  readonly title: string;
}
/** The pages that exist, by their path without base. */
export type Links = Readonly<Record<string, Link>>;

/** What helps with a task. */
export interface Guide extends Link {
  readonly isTool: boolean;
}

/** A page of this site, or a place in it, and nothing else: a stored plan may come from anywhere. */
const sitePath = /^\/[a-z0-9-]+\/[a-z0-9-]+\/(?:#[a-z0-9-]+)?$/u;

/** What helps with a task: one of the known pages and tools, or the page it was put in from. */
export function guideOf({ guide, guideTitle }: SavedTask, links: Links, base: string): Guide | undefined {
  if (!guide || !sitePath.test(guide)) return undefined;
  const known = Object.hasOwn(links, guide) ? links[guide] : undefined;
  const link = known ?? (guideTitle && { href: base + guide.slice(1), title: guideTitle });
  return link ? { ...link, isTool: guide.startsWith('/tools/') } : undefined;
}
