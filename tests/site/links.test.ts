import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createUrls } from '#domain/navigation/urls.ts';
import { site } from '#site';
import { dist, readPages } from '../support/site.ts';

const { root } = createUrls(site.base);
const pages = readPages();
const idsOf = (html: string) => new Set([...html.matchAll(/\sid="([^"]+)"/gu)].map(([, id]) => id));
const ids = new Map(pages.map(({ path, html }) => [path, idsOf(html)]));

describe('every link of the site', () => {
  test('leads to a page, a file or an anchor that exists', () => {
    const broken: string[] = [];
    for (const { path, html } of pages) {
      for (const [, attribute] of html.matchAll(/\s(?:href|src|action)="([^"]+)"/gu)) {
        const href = attribute?.replaceAll('&amp;', '&').replaceAll('&#38;', '&') ?? '';
        if (/^(?:https?:|mailto:|data:)/u.test(href)) continue;
        const { pathname, hash } = new URL(href, `http://site${root}${path.slice(1)}`);
        const inSite = pathname.startsWith(root) ? `/${pathname.slice(root.length)}` : null;
        const anchor = decodeURIComponent(hash.slice(1));
        if (inSite === null) broken.push(`${path}: ${href} leaves the base path`);
        else if (inSite.endsWith('/') ? !ids.has(inSite) : !existsSync(`${dist}${inSite}`))
          broken.push(`${path}: ${href} leads nowhere`);
        else if (anchor && !ids.get(inSite)?.has(anchor)) broken.push(`${path}: ${href} has no such anchor`);
      }
    }
    expect(broken).toEqual([]);
  });

  test('has a text that says where it leads', () => {
    const vague = /^(?:here|click here|read more|more|link|this)$/iu;
    for (const { path, html } of pages)
      for (const [, text] of html.matchAll(/<a\s[^>]*>([^<]+)<\/a>/gu))
        expect(vague.test(text?.trim() ?? ''), `${path}: "${text}"`).toBe(false);
  });

  test('can be reached from the home page', () => {
    const linked = new Set<string>(['/']);
    const queue = ['/'];
    const byPath = new Map(pages.map(({ path, html }) => [path, html]));
    for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
      for (const [, href] of (byPath.get(path) ?? '').matchAll(/<a\s[^>]*href="([^"#]+)/gu)) {
        const { pathname } = new URL(href ?? '', `http://site${root}`);
        const target = `/${pathname.slice(root.length)}`;
        if (byPath.has(target) && !linked.has(target)) {
          linked.add(target);
          queue.push(target);
        }
      }
    }
    expect(pages.map(({ path }) => path).filter((path) => path !== '/404.html' && !linked.has(path))).toEqual(
      [],
    );
  });
});

describe('related links', () => {
  test('are shown on both pages', () => {
    const shown = new Map(
      pages.map(({ path, html }) => {
        const [section = ''] = /<section class="end related"[\s\S]*?<\/section>/u.exec(html) ?? [];
        return [
          path,
          new Set(
            [...section.matchAll(/<li[^>]*>[^<]*<a href="([^"]+)"/gu)].map(
              ([, href = '']) => `/${href.slice(root.length)}`,
            ),
          ),
        ];
      }),
    );
    expect([...shown].filter(([, targets]) => targets.size > 0).length).toBeGreaterThan(0);
    for (const [path, targets] of shown)
      for (const target of targets) expect(shown.has(target), `${path} → ${target}`).toBe(true);
    /** A group of two or more, and a page with twelve links, may leave some out (src/domain/library/related.ts). */
    const isShortened = (page: string, other: string) => {
      const targets = [...(shown.get(page) ?? [])];
      const ofTheShelf = targets.filter((target) => target.startsWith(`/${other.split('/')[1]}/`));
      return ofTheShelf.length > 1 || targets.length > 11 || page.split('/').length < 4;
    };
    const oneWay: string[] = [];
    for (const [path, targets] of shown)
      for (const target of targets)
        if (!shown.get(target)?.has(path) && !isShortened(target, path)) oneWay.push(`${path} → ${target}`);
    expect(oneWay).toEqual([]);
  });
});
