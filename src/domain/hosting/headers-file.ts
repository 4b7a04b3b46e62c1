import { cacheRules, shared, strictHeaders, type Headers } from './header-rules.ts';

const rule = (path: string, headers: Headers): string =>
  [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/**
 * The `_headers` file of Netlify and Cloudflare Pages for a site below `base` (with a slash at both ends). A
 * header named by two rules that both match is sent with both values, so no two rules name the same one: pages
 * have no rule for caching, because both hosts by themselves let browsers keep a page only to ask for it anew.
 * Rules match paths, whether there is a file or not; both hosts deploy at once, so no page asks for a missing one.
 */
export function headersFile(base: string): string {
  const rules = [
    rule(`${base}*`, strictHeaders),
    [`# ${shared.why}`, rule(`${base}${shared.folder}*`, shared.headers)].join('\n'),
    ...cacheRules.map(({ folder, cacheControl, why }) =>
      [`# ${why}`, rule(`${base}${folder}*`, { 'Cache-Control': cacheControl })].join('\n'),
    ),
  ];
  return `${rules.join('\n\n')}\n`;
}
