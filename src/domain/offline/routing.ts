import { publicPath } from './manifest.ts';
import { kindOf } from './what-is-kept.ts';

/** What the worker of a site at `base` answers for. */
export interface Territory {
  readonly origin: string;
  readonly base: string;
  /** Names of all files and folders of the build directly below the base path. */
  readonly names: ReadonlySet<string>;
}

/** What the worker must know of a request. */
export interface Asked {
  readonly url: string;
  readonly method: string;
  readonly isNavigation: boolean;
  /** Whether it asks for a part of a file. */
  readonly isPartial: boolean;
}

/**
 * A path below the base path as the manifest names it: without query, fragment and `index.html`, a page with its
 * slash. Null where the address is not one of this site, though it may be one of another site below the same origin:
 * what lies below the base path in a folder that this build does not have is somebody else's.
 */
export function pathOf(url: string, { origin, base, names }: Territory): string | null {
  const { origin: asked, pathname } = new URL(url);
  if (asked !== origin || !`${pathname}/`.startsWith(base)) return null;
  const path = publicPath(pathname.slice(base.length));
  const [name = ''] = path.split('/');
  if (name !== '' && !names.has(name)) return null;
  return path === '' || path.endsWith('/') || /\.[^/]+$/u.test(path) ? path : `${path}/`;
}

/**
 * Decides how a request is answered: by the kind of what it asks for, or, where this is null, by the browser as if
 * there were no worker.
 */
export function routeOf(
  { url, method, isNavigation, isPartial }: Asked,
  territory: Territory,
): ReturnType<typeof kindOf> {
  if (method !== 'GET' || isPartial) return null;
  const path = pathOf(url, territory);
  if (path === null) return null;
  const kind = kindOf(path);
  return isNavigation === (kind === 'page') ? kind : null;
}
