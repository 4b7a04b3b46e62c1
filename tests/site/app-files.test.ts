import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentTypeOf } from '#domain/hosting/content-types.ts';
import { site } from '#site';
import { absolute, fileAt, fileUrls, readAt, readJson, urls } from '../support/published.ts';
import { readPages } from '../support/site.ts';
import { childrenOf, readXml, textOf } from '../support/xml.ts';

describe('the OpenSearch description', () => {
  const description = readXml(readAt(fileUrls.openSearch));

  it('is well-formed and has what OpenSearch 1.1 asks for', () => {
    expect([description.name, description.namespace]).toEqual([
      'OpenSearchDescription',
      'http://a9.com/-/spec/opensearch/1.1/',
    ]);
    expect(textOf(description, 'ShortName')!.length).toBeLessThanOrEqual(16);
    expect(textOf(description, 'ShortName')).toMatch(/\S/u);
    expect(textOf(description, 'Description')!.length).toBeLessThanOrEqual(1024);
    const [page, self] = childrenOf(description, 'Url').map(({ attributes }) => attributes);
    expect(page).toMatchObject({ type: 'text/html', template: `${absolute(urls.search())}?q={searchTerms}` });
    expect(self).toMatchObject({ rel: 'self', template: absolute(fileUrls.openSearch) });
    const icon = new URL(textOf(description, 'Image')!);
    expect(existsSync(fileAt(icon.pathname))).toBe(true);
  });

  it('leads to the search page, whose field has the name of its parameter', () => {
    expect(readAt(urls.home)).toMatch(
      new RegExp(`<form[^>]*action="${urls.search()}"[^>]*>[^]*?name="q"`, 'u'),
    );
  });
});

it('robots.txt lets everybody in and names the sitemap, which is there', () => {
  const lines = readAt(urls.file('robots.txt')).trimEnd().split('\n');
  expect(lines.slice(0, 2)).toEqual(['User-agent: *', 'Allow: /']);
  const [, sitemap = ''] = /^Sitemap: (\S+)$/u.exec(lines.at(-1)!) ?? [];
  expect(sitemap).toBe(absolute(urls.file('sitemap-index.xml')));
  expect(existsSync(fileAt(new URL(sitemap).pathname))).toBe(true);
});

describe('the web app manifest', () => {
  interface Icon {
    src: string;
    sizes: string;
    type: string;
    purpose: string;
  }
  const manifest = readJson<
    Record<string, string> & { icons: Icon[]; shortcuts?: { name: string; url: string }[] }
  >(fileUrls.manifest);

  it('has what a browser needs to install the site', () => {
    expect(manifest).toMatchObject({
      id: urls.root,
      name: site.name,
      short_name: expect.stringMatching(/\S/u) as string,
      start_url: urls.home,
      scope: urls.root,
      display: expect.stringMatching(/^(?:standalone|minimal-ui)$/u) as string,
      background_color: expect.stringMatching(/^#[0-9a-f]{6}$/u) as string,
      theme_color: expect.stringMatching(/^#[0-9a-f]{6}$/u) as string,
    });
    for (const { url } of manifest.shortcuts ?? []) expect(existsSync(fileAt(url)), url).toBe(true);
  });

  it('has icons of the sizes it says, 192 and 512 and one that may be masked among them', () => {
    for (const { src, sizes, type } of manifest.icons) {
      const file = readFileSync(fileAt(src));
      expect(contentTypeOf(src)).toBe(type);
      // The size of a PNG stands at byte 16 of its header.
      if (type === 'image/png') expect(`${file.readUInt32BE(16)}x${file.readUInt32BE(20)}`).toBe(sizes);
    }
    expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual(
      expect.arrayContaining(['192x192 any', '512x512 any', '512x512 maskable']),
    );
  });

  it('is asked for by no page but the home page: elsewhere it would be a request more', () => {
    const asking = readPages().filter(({ html }) => html.includes('rel="manifest"'));
    expect(asking.map(({ path }) => path).filter((path) => path !== '/')).toEqual([]);
  });
});
