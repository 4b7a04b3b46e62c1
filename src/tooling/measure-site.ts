import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { readPages } from './built-pages.ts';
import { pageKind, type PageKind } from './page-kind.ts';

/** What a page costs before the reader touches it. Sizes in bytes after brotli. */
export interface PageSize {
  path: string;
  kind: PageKind;
  /** HTML with the CSS it holds. */
  html: number;
  /** Scripts fetched with the page. */
  scripts: number;
  /** Everything a first visit fetches: HTML, scripts, fonts. */
  firstVisit: number;
  requests: number;
  elements: number;
}

/** Limits of the quality standard, in bytes after brotli where nothing else is said. */
export const limits = {
  html: { most: 14 * 1024, any: 20 * 1024 },
  scripts: { reading: 1.5 * 1024, tool: 25 * 1024 },
  firstVisit: 44 * 1024,
  requests: { reading: 5, tool: 24 },
  elements: 700,
  fonts: 30 * 1024,
} as const;

const brotli = (file: string | Buffer) => brotliCompressSync(file).length;

/** Files a page asks for by itself: scripts, preloads and fonts; islands' scripts included. */
function requestsOf(html: string): string[] {
  const scripts = [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/gu)].map(([, src]) => src ?? '');
  const islands = [...html.matchAll(/(?:component-url|renderer-url)="([^"]+)"/gu)].map(
    ([, src]) => src ?? '',
  );
  const fonts = [...html.matchAll(/url\("([^"]+\.woff2)"\)/gu)].map(([, src]) => src ?? '');
  return [...new Set([...scripts, ...islands, ...fonts])];
}

/** The scripts a script imports before it runs, itself included. */
function withImports(folder: string, path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path) || !existsSync(folder + path)) return seen;
  seen.add(path);
  const code = readFileSync(folder + path, 'utf8');
  for (const [, target] of code.matchAll(/(?:^|[;}\s])(?:import|export)[^;"'()]*["'](\.[^"']+\.js)["']/gu))
    withImports(folder, new URL(target ?? '', `file://${path}`).pathname, seen);
  return seen;
}

/** Measures every page of a built site. `base` is the path it was built for. */
export function measureSite(folder: string, base: string): PageSize[] {
  const sizes = new Map<string, number>();
  const sizeOf = (path: string) => {
    if (!sizes.has(path))
      sizes.set(path, existsSync(folder + path) ? brotli(readFileSync(folder + path)) : 0);
    return sizes.get(path) ?? 0;
  };
  return readPages(folder).map(({ path: below, html }) => {
    const path = `/${below}`;
    const own = requestsOf(html).map((request) => `/${request.slice(base.length)}`);
    const scripts = new Set(
      own.filter((request) => request.endsWith('.js')).flatMap((s) => [...withImports(folder, s)]),
    );
    const others = own.filter((request) => !request.endsWith('.js'));
    const size = brotli(html);
    const sum = (paths: Iterable<string>) =>
      [...paths].reduce((total, request) => total + sizeOf(request), 0);
    return {
      path,
      kind: pageKind(path),
      html: size,
      scripts: sum(scripts),
      firstVisit: size + sum(scripts) + sum(others),
      requests: 1 + scripts.size + others.length,
      elements: html.match(/<[a-z][a-z0-9-]*[\s>]/giu)?.length ?? 0,
    };
  });
}
