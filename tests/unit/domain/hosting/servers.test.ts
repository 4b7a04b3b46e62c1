import { describe, expect, it } from 'vitest';
import { caddyfile } from '#domain/hosting/caddy.ts';
import { cacheRules, shared, strictHeaders } from '#domain/hosting/header-rules.ts';
import { nginxConfig } from '#domain/hosting/nginx.ts';

const folder = '/srv/em playbook';
const address = { domain: 'playbook.example', listen: '8080' };

describe.each(['/', '/handbook/'])('a site at %s', (base) => {
  const nginx = nginxConfig({ base, folder }, address);
  const caddy = caddyfile({ base, folder }, address.domain);

  it.each(Object.entries(strictHeaders))('sends %s', (name, value) => {
    expect(nginx).toContain(`    add_header ${name} "${value}" always;\n`);
    expect(caddy).toContain(`\t\t${name} "${value}"\n`);
  });

  it.each(cacheRules.map((rule) => [rule.folder, rule.cacheControl]))(
    'keeps what is below %s',
    (below, cacheControl) => {
      expect(nginx).toContain(`"~^(?:200|206|304) ${base}${below}" "${cacheControl}";`);
      expect(caddy).toContain(`header ${base}${below}* Cache-Control "${cacheControl}"`);
      expect(caddy).toMatch(new RegExp(`@revalidated not path .*${base}${below}\\*`, 'u'));
    },
  );

  it('says who may read the data', () => {
    expect(nginx).toContain(`    "~^${base}${shared.folder}" "*";\n`);
    expect(nginx).toContain('    add_header Access-Control-Allow-Origin $playbook_shared always;\n');
    expect(caddy).toContain(`\theader ${base}${shared.folder}* Access-Control-Allow-Origin "*"\n`);
  });

  it('has its braces in pairs', () => {
    for (const config of [nginx, caddy])
      expect(config.match(/\{/gu)?.length).toBe(config.match(/\}/gu)?.length);
  });
});

describe('the configuration of nginx', () => {
  it('serves the folder as the site, or as what is below the base path', () => {
    expect(nginxConfig({ base: '/', folder }, address)).toContain(`root "${folder}";`);
    const below = nginxConfig({ base: '/handbook/', folder }, address);
    expect(below).toContain(`location /handbook/ { alias "${folder}/"; }`);
    expect(below).toContain('location = /handbook { return 301 /handbook/; }');
    expect(below).toContain('error_page 404 /handbook/404.html;');
  });

  it('takes a dot in the base path for a dot', () => {
    expect(nginxConfig({ base: '/v1.2/', folder }, address)).toContain('/v1\\.2/_astro/"');
  });

  it('says which name and port it answers to', () => {
    const config = nginxConfig({ base: '/', folder }, address);
    expect(config).toContain('listen 8080;');
    expect(config).toContain('server_name playbook.example;');
  });

  it('names a type once', () => {
    expect(nginxConfig({ base: '/', folder }, address)).not.toMatch(/charset_types .*text\/html/u);
  });
});

describe('the Caddyfile', () => {
  it('begins with the address of the site', () => {
    expect(caddyfile({ base: '/', folder }, ':8080')).toMatch(/^:8080 \{\n\troot \* "\/srv\/em playbook"\n/u);
  });

  // Caddy sorts: outside, `error` would come after `handle_path` has answered.
  it.each([
    ['/', '\n\t', '\n\thandle_errors {'],
    ['/handbook/', '\thandle_path /handbook/* {\n\t\t', '\n\t}\n\thandle {'],
  ])('hides at %s what is for hosts, before it looks for a file', (base, before, after) => {
    const config = caddyfile({ base, folder }, ':8080');
    const indent = before.slice(before.lastIndexOf('\n') + 1);
    const [, inside = ''] = config.split(`${before}@hidden {\n`);
    expect(inside.split(after)[0]).toContain(`\n${indent}error @hidden 404\n${indent}file_server {\n`);
    expect(config.match(/error @hidden/gu)).toHaveLength(1);
  });

  it('takes the base path off before it looks for a file', () => {
    expect(caddyfile({ base: '/handbook/', folder }, ':8080')).toContain('handle_path /handbook/* {');
    expect(caddyfile({ base: '/', folder }, ':8080')).not.toContain('handle_path');
  });
});
