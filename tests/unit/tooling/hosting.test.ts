import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cacheRules, revalidated } from '#domain/hosting/header-rules.ts';
import { createUrls } from '#domain/navigation/urls.ts';
import { site } from '#site';
import { hosting } from '#tooling/hosting.ts';

describe('its README', () => {
  it('has the table of what to keep how long from the definition', () => {
    const rows = [
      ...cacheRules.map((rule) => ({ ...rule, path: `\`${rule.folder}*\`` })),
      { ...revalidated, path: 'everything else' },
    ].map(({ path, why, cacheControl }) => `| ${path} | ${why} | \`${cacheControl}\` |\n`);
    // Prettier aligns its tables.
    expect(readFileSync('src/domain/hosting/README.md', 'utf8').replaceAll(/ +/gu, ' ')).toContain(
      rows.join(''),
    );
  });
});

describe('npm run hosting', () => {
  it.each([
    [['nginx'], /listen 8080;[^]*root ".*\/dist";/u],
    [['nginx', '--root', '/srv/site', '--port', '80'], /listen 80;[^]*root "(?:[A-Z]:)?\/srv\/site";/u],
    [['caddy'], new RegExp(`^${new URL(site.url).hostname} \\{\n\troot \\* ".*/dist"`, 'u')],
    [['caddy', '--port', '8080'], /^:8080 \{/u],
    [['headers'], new RegExp(`^${createUrls(site.base).root}\\*\n {2}Content-Security-Policy: `, 'u')],
  ])('prints for %j', (args, wanted) => {
    expect(hosting(args)).toMatch(wanted);
  });

  it.each([
    [[], 'Name what to print (nginx, caddy, headers, cost).'],
    [['apache'], 'Name what to print (nginx, caddy, headers, cost), not "apache".'],
    [['constructor'], 'Name what to print (nginx, caddy, headers, cost), not "constructor".'],
    [['nginx', '--port', '0'], '--port must be a number from 1 to 65535, and is "0".'],
    [['nginx', '--port', '80;'], '--port must be a number from 1 to 65535, and is "80;".'],
    [['caddy', '--port', '65536'], '--port must be a number from 1 to 65535, and is "65536".'],
    [['nginx', '--root'], 'nginx takes --root VALUE and --port VALUE, and was given "--root".'],
    [['nginx', '--price', '1'], 'nginx takes --root VALUE and --port VALUE, and was given "--price 1".'],
    [['headers', 'x'], 'headers takes no options, and was given "x".'],
    [['cost', '--price', 'free'], '--price must be a number such as 0.05, and is "free".'],
    [
      ['nginx', '--root', '/srv/"; include "/etc'],
      '--root must be a folder without quotes, braces, $ or \\ in its path, and is "/srv/\\"; include \\"/etc".',
    ],
  ])('says what is wrong with %j', (args, sentence) => {
    expect(() => hosting(args)).toThrow(sentence);
  });
});
