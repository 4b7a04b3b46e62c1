import { describe, expect, it } from 'vitest';
import { cacheRules, headersFor, shared, strictHeaders } from '#domain/hosting/header-rules.ts';
import { headersFile } from '#domain/hosting/headers-file.ts';

/** Reads the file as its hosts do: all rules that match, values of one header joined by commas. */
function headersFrom(file: string, path: string): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const block of file.trim().split('\n\n')) {
    const [pattern = '', ...lines] = block.split('\n').filter((line) => !line.startsWith('#'));
    if (!path.startsWith(pattern.replace(/\*$/u, ''))) continue;
    for (const line of lines) {
      const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/u.exec(line) ?? [];
      headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
    }
  }
  return headers;
}

describe.each(['/', '/handbook/'])('the _headers file of a site at %s', (base) => {
  const file = headersFile(base);

  it.each(cacheRules.map(({ folder }) => `${folder}file.js`))(
    'says of %s what the definition says',
    (path) => {
      expect(headersFrom(file, base + path)).toEqual(headersFor(path));
    },
  );

  it('leaves the caching of pages to the host, which asks for them anew each time', () => {
    expect(headersFrom(file, `${base}frameworks/sbi/`)).toEqual(strictHeaders);
  });

  it('says who may read the data', () => {
    expect(headersFrom(file, `${base}${shared.folder}index.json`)).toEqual({
      ...strictHeaders,
      ...shared.headers,
    });
  });

  it('says nothing of what lies elsewhere', () => {
    if (base !== '/') expect(headersFrom(file, '/other/')).toEqual({});
  });

  it('keeps to the limits of Cloudflare Pages: 100 rules, 2,000 characters a line, one splat a rule', () => {
    const lines = file.split('\n');
    const rules = lines.filter((line) => line.startsWith('/'));
    expect(rules.length).toBeLessThanOrEqual(100);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(2000);
    for (const rule of rules) expect(rule).toMatch(/^[^*]*\*$/u);
  });
});
