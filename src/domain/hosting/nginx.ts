import { bytes, contentTypes, typesWithCharset } from './content-types.ts';
import { cacheRules, revalidated, shared, strictHeaders } from './header-rules.ts';
import type { HostedSite } from './types.ts';

const indent = (lines: readonly string[], depth = 1): string =>
  lines.map((line) => (line === '' ? '' : `${'    '.repeat(depth)}${line}`)).join('\n');

const inRegex = (path: string) => path.replaceAll('.', '\\.');

/** Cache-Control by status and path: a missing file must not be kept as missing for a year. */
function cacheMap(base: string): string {
  return indent([
    `default "${revalidated.cacheControl}";`,
    ...cacheRules.flatMap(({ folder, cacheControl, why }) => [
      `# ${why}`,
      `"~^(?:200|206|304) ${inRegex(`${base}${folder}`)}" "${cacheControl}";`,
    ]),
  ]);
}

/** Where the files are. Below a base path the folder stands for the path, whatever the folder is called. */
function locations({ base, folder }: HostedSite): string[] {
  if (base === '/') return [`root "${folder}";`];
  return [
    `location = ${base.slice(0, -1)} { return 301 ${base}; }`,
    `location ${base} { alias "${folder}/"; }`,
    'location / { return 404; }',
  ];
}

/** How visitors reach nginx. */
interface Address {
  readonly domain: string;
  /** A port (`8080`), or an address with one (`127.0.0.1:8080`). */
  readonly listen: string;
}

/**
 * The configuration of nginx for a site, to be included in its `http` block. It needs the modules gzip_static
 * (part of nginx nearly everywhere) and brotli_static.
 */
export function nginxConfig(site: HostedSite, { domain, listen }: Address): string {
  return `# For the http block of nginx, with the module brotli_static (Debian: libnginx-mod-http-brotli-static).
# It speaks plain HTTP, for a proxy in front that ends TLS. Without one, let it listen on "443 ssl" and name
# your ssl_certificate and ssl_certificate_key.

map "$status $uri" $playbook_cache_control {
${cacheMap(site.base)}
}

# ${shared.why}; elsewhere the header is empty, and nginx sends none.
map "$uri" $playbook_shared {
    default "";
    "~^${inRegex(`${site.base}${shared.folder}`)}" "*";
}

server {
    listen ${listen};
    server_name ${domain};
    server_tokens off;
    # Redirects name a path only: neither port nor scheme of a proxied server leaks.
    absolute_redirect off;

    types {
${indent(
  Object.entries(contentTypes).map(([extension, type]) => `${type} ${extension};`),
  2,
)}
    }
    default_type ${bytes};
    charset utf-8;
    charset_types ${typesWithCharset.filter((type) => type !== 'text/html').join(' ')};

    # The build wrote the compressed files beside the others; behind a CDN, which sends Via, too.
    brotli_static on;
    gzip_static on;
    gzip_proxied any;
    gzip_vary on;

${indent(Object.entries(strictHeaders).map(([name, value]) => `add_header ${name} "${value}" always;`))}
    add_header Cache-Control $playbook_cache_control always;
    add_header Access-Control-Allow-Origin $playbook_shared always;

    # A folder without a page is as missing as a page that was never there.
    error_page 403 =404 ${site.base}404.html;
    error_page 404 ${site.base}404.html;
    location ~ "/(?:\\.(?!well-known/)|_headers$)" { return 404; }

${indent(locations(site))}
}
`;
}
