import { globSync, readFileSync } from 'node:fs';
import { isRedirect } from '#domain/hosting/redirect.ts';
import { createUrls } from '#domain/navigation/urls.ts';
import { publicPath } from '#domain/offline/manifest.ts';

/** Every HTML page of a built site: its path below the base and its text. */
export const readPages = (folder: string): { path: string; html: string }[] =>
  globSync('**/*.html', { cwd: folder })
    .sort()
    .map((file) => ({
      path: publicPath(file.replaceAll('\\', '/')),
      html: readFileSync(`${folder}/${file}`, 'utf8'),
    }))
    // What Astro writes for a redirect is for no reader.
    .filter(({ html }) => !isRedirect(html));

const tools = createUrls('/').hub('tools').slice(1);
/** The type of page a path belongs to: all entries of a folder are one, each page of the tools is its own. */
const typeOf = (path: string): string =>
  path.startsWith(tools) ? path : path.replace(/^([^/]+\/)[^/]+\/$/u, '$1*');

/** The longest page of each type, as paths below the base. */
export function typicalPages(folder: string): string[] {
  const longest = new Map<string, { path: string; length: number }>();
  for (const { path, html } of readPages(folder)) {
    const type = typeOf(path);
    if (html.length > (longest.get(type)?.length ?? 0)) longest.set(type, { path, length: html.length });
  }
  return [...longest.values()].map(({ path }) => path);
}
