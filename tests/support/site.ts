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

/** Bytes after brotli, at the strength a host precompresses with. */
export const brotliSize = (content: string | Buffer): number =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** Serves the built site on a free port. */
export const serveSite = () => serve(dist, 0);
