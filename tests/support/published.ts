import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDraft, publishedEntries } from '#domain/library/published.ts';
import type { AnyEntry } from '#domain/library/types.ts';
import { createFileUrls } from '#domain/navigation/file-urls.ts';
import { createUrls } from '#domain/navigation/urls.ts';
import { checkContent } from '#integrations/check-content/check-content.ts';
import { site } from '#site';
import { dist } from './site.ts';

export const urls = createUrls(site.base);
export const fileUrls = createFileUrls(site.base);

/** Every entry that the built site shows, as the content holds it. */
export const shownEntries = (): AnyEntry[] =>
  publishedEntries(
    checkContent(join(import.meta.dirname, '../..'))
      .entries.map(({ entry }) => entry)
      .filter((entry) => !isDraft(entry)),
    { hidden: site.hidden, drafts: false },
  );

/** The file of the built site that a path stands for. */
export const fileAt = (path: string): string =>
  join(dist, path.slice(urls.root.length).replace(/(?<=^|\/)$/u, 'index.html'));

export const readAt = (path: string): string => readFileSync(fileAt(path), 'utf8');
export const readJson = <T>(path: string): T => JSON.parse(readAt(path)) as T;

/** The absolute address of a path. */
export const absolute = (path: string): string => new URL(path, site.url).href;

const idsOf = new Map<string, Set<string>>();
const hasAnchor = (file: string, anchor: string): boolean => {
  const ids =
    idsOf.get(file) ??
    new Set(Array.from(readFileSync(file, 'utf8').matchAll(/\sid="([^"]+)"/gu), ([, id]) => id!));
  idsOf.set(file, ids);
  return ids.has(anchor);
};

/** Why an absolute address leads nowhere on this site; null where it leads somewhere, or to another site. */
export function faultOf(href: string): string | null {
  const { origin, pathname, hash } = new URL(href);
  if (origin !== new URL(site.url).origin) return null;
  if (!pathname.startsWith(urls.root)) return 'leaves the base path';
  const file = fileAt(pathname);
  if (!existsSync(file)) return 'leads nowhere';
  const anchor = decodeURIComponent(hash.slice(1));
  return anchor && pathname.endsWith('/') && !hasAnchor(file, anchor) ? 'has no such heading' : null;
}
