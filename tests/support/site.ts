import { brotliCompressSync, constants } from 'node:zlib';
import * as built from '#tooling/built-pages.ts';
import { serve } from '#tooling/serve.ts';

/** The built site that the `site` and `browser` layers read. */
export const dist = 'dist';

/** Every HTML page of the built site: its path on the site and its text. */
export const readPages = (): { path: string; html: string }[] =>
  built.readPages(dist).map(({ path, html }) => ({ path: `/${path}`, html }));

/** The longest page of each type, as paths below the base. */
export const typicalPages = (): string[] => built.typicalPages(dist);

/** Pages of single tools, the tools themselves and their worksheets. */
export const isToolPath = (path: string): boolean => /^tools\/[^/]/u.test(path);

/** Bytes after brotli, at the strength a host precompresses with. */
export const brotliSize = (content: string | Buffer): number =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** Serves the built site on a free port. */
export const serveSite = () => serve(dist, 0);
