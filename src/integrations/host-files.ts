import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { headersFile } from '#domain/hosting/headers-file.ts';
import { createUrls } from '#domain/navigation/urls.ts';

/** Writes the files with which static hosts are configured: `_headers` (Netlify, Cloudflare Pages), `.nojekyll`. */
export const hostFiles = (): AstroIntegration => {
  let root = '/';
  return {
    name: 'host-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = createUrls(config.base).root;
      },
      'astro:build:done': ({ dir }) => {
        writeFileSync(new URL('_headers', dir), headersFile(root));
        // Without it GitHub Pages would leave out `_astro/`, as Jekyll does with names that begin so.
        writeFileSync(new URL('.nojekyll', dir), '');
      },
    },
  };
};
