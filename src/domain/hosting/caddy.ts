import { contentTypeOf, contentTypes } from './content-types.ts';
import { cacheRules, revalidated, shared, strictHeaders } from './header-rules.ts';
import type { HostedSite } from './types.ts';

const folders = (base: string) => cacheRules.map(({ folder }) => `${base}${folder}*`).join(' ');

const cached = (base: string): string =>
  cacheRules
    .map(({ folder, cacheControl, why }) =>
      [`\t# ${why}`, `\theader ${base}${folder}* Cache-Control "${cacheControl}"`].join('\n'),
    )
    .join('\n');

/** Files as they are, but for those that are not for readers. */
const files = `	@hidden {
		path */.* */_headers
		not path */.well-known/*
	}
	error @hidden 404
	file_server {
		precompressed br gzip
	}`;

/**
 * Below a base path the folder stands for the path, whatever the folder is called. All that is said of files stands
 * inside, for Caddy looks at `handle_path` before anything else that answers.
 */
const site = (base: string): string =>
  base === '/'
    ? files
    : `	redir ${base.slice(0, -1)} ${base} 301
	handle_path ${base}* {
${files.replace(/^/gmu, '\t')}
	}
	handle {
		error 404
	}`;

/**
 * The Caddyfile of a site at an address: a domain, for which Caddy gets the certificate by itself, or a port
 * (`:8080`) for plain HTTP.
 */
export function caddyfile({ base, folder }: HostedSite, address: string): string {
  return `${address} {
	root * "${folder}"

	header {
${Object.entries(strictHeaders)
  .map(([name, value]) => `\t\t${name} "${value}"`)
  .join('\n')}
	}

	# ${revalidated.why}
	@revalidated not path ${folders(base)}
	header @revalidated Cache-Control "${revalidated.cacheControl}"
${cached(base)}
	# ${shared.why}
${Object.entries(shared.headers)
  .map(([name, value]) => `\theader ${base}${shared.folder}* ${name} "${value}"`)
  .join('\n')}

	# Caddy knows only some of these by itself.
${Object.keys(contentTypes)
  .map((extension) => `\theader *.${extension} Content-Type "${contentTypeOf(`file.${extension}`)}"`)
  .join('\n')}

${site(base)}

	handle_errors {
		header Cache-Control "${revalidated.cacheControl}"
		header Content-Type "${contentTypeOf('404.html')}"
		rewrite * /404.html
		file_server {
			precompressed br gzip
		}
	}
}
`;
}
