import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';

/** The day of a page's last change, as the page itself tells search engines; undefined where it says none. */
export const modifiedOn = (html: string): string | undefined =>
  /"dateModified":"(\d{4}-\d{2}-\d{2})"/u.exec(html)?.[1];

/** The sitemap, with the day of the last change of each page that says it. */
export function datedSitemap(): AstroIntegration[] {
  let dist = new URL('file:///');
  let base = '/';
  const read = (address: string): string | undefined => {
    const path = decodeURIComponent(new URL(address).pathname).slice(base.length);
    return modifiedOn(readFileSync(fileURLToPath(new URL(`${path}index.html`, dist)), 'utf8'));
  };
  return [
    {
      name: 'dated-sitemap',
      hooks: {
        'astro:config:done': ({ config }) => {
          dist = config.outDir;
          base = `${config.base}/`.replace(/\/{2,}/gu, '/');
        },
      },
    },
    sitemap({
      serialize: (item) => {
        const lastmod = read(item.url);
        return lastmod ? { ...item, lastmod } : item;
      },
    }),
  ];
}
