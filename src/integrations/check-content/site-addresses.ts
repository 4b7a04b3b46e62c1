import { globSync } from 'node:fs';
import { join, sep } from 'node:path';
import { createUrls } from '#domain/navigation/urls.ts';

const filesIn = (root: string, folder: string): string[] =>
  globSync('**/*.*', { cwd: join(root, folder) }).map((name) => name.replaceAll(sep, '/'));

/** Pages with a parameter that is no id of an entry. */
const tracks = ['aspiring', 'practising'].map((track) => createUrls('/').worksheet('readiness', track));

/** Addresses below the root of the site that are no entry: pages of `src/pages` without a parameter, and files of `public`. */
export const siteAddresses = (root: string): Set<string> =>
  new Set([
    ...filesIn(root, 'src/pages')
      .filter((name) => name.endsWith('.astro') && !name.includes('['))
      .map((name) => `/${name.replace(/(?:(?<=^|\/)index)?\.astro$/u, '/')}`.replace(/\/{2,}$/u, '/')),
    ...tracks,
    ...filesIn(root, 'public').map((name) => `/${name}`),
  ]);
