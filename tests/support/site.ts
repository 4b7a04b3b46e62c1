import { globSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { serve } from '#tooling/serve.ts';

/** The built site that the `site` and `browser` layers read. */
export const dist = 'dist';

/** Every HTML page of the built site: its path on the site and its text. */
export const readPages = (): { path: string; html: string }[] =>
  globSync('**/*.html', { cwd: dist })
    .sort()
    .map((file) => ({
      path: `/${file.replace(/(?:^|(?<=\/))index\.html$/u, '')}`,
      html: readFileSync(`${dist}/${file}`, 'utf8'),
    }));

/** The type of page a path belongs to: all entries of a folder are one, each page of the tools is its own. */
const typeOf = (path: string): string =>
  path.startsWith('tools/') ? path : path.replace(/^([^/]+\/)[^/]+\/$/u, '$1*');

/** The longest page of each type, as paths below the base. */
export function typicalPages(): string[] {
  const longest = new Map<string, { path: string; length: number }>();
  for (const { path, html } of readPages()) {
    const below = path.slice(1);
    const type = typeOf(below);
    if (html.length > (longest.get(type)?.length ?? 0))
      longest.set(type, { path: below, length: html.length });
  }
  return [...longest.values()].map(({ path }) => path);
}

/** Pages of single tools, the tools themselves and their worksheets. */
export const isToolPath = (path: string): boolean => /^tools\/[^/]/u.test(path);

/** Bytes after brotli, at the strength a host precompresses with. */
export const brotliSize = (content: string | Buffer): number =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** Serves the built site on a free port. */
export const serveSite = () => serve(dist, 0);
