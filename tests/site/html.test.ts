import { createHash } from 'node:crypto';
import { HtmlValidate, type Message } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { createUrls } from '#domain/navigation/urls.ts';
import { rulesHashes } from '#integrations/page-policy.ts';
import { site } from '#site';
import { readPages } from '../support/site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // Headings give their ids; HTML allows any id without spaces, also "1-write-the-role".
    'valid-id': ['error', { relaxed: true }],
    // Our scripts come from our own origin, under the page's policy.
    'require-sri': ['error', { target: 'crossorigin' }],
    // Long titles keep to 60 characters by pageTitle, which counts as we do.
    'long-title': 'off',
    // Preact closes <input/>, which is as valid as Astro's <input>.
    'void-style': 'off',
    // The two policies for casing and quoting are Prettier's and Astro's business.
    'no-inline-style': 'error',
  },
});

/** Astro writes this one style beside the first island, in the body. */
const isIslandStyle = (html: string, { ruleId, offset }: Message) =>
  ruleId === 'element-permitted-content' && html.slice(offset, offset + 40).includes('astro-island');

/** The search shows results with each key, and Enter opens the first of them: a button would have nothing to do. */
const isLiveSearch = (html: string, { ruleId, offset }: Message) =>
  ruleId === 'wcag/h32' &&
  /^<?form role="search" action="[^"]*"><input type="search"/u.test(html.slice(offset));

describe('every page', () => {
  const pages = readPages();

  test('is valid HTML without style attributes', async () => {
    const faults: string[] = [];
    for (const { path, html } of pages) {
      const { results } = await validator.validateString(html);
      for (const message of results.flatMap(({ messages }) => messages)) {
        if (isIslandStyle(html, message) || isLiveSearch(html, message)) continue;
        faults.push(`${path} ${message.line}:${message.column} ${message.ruleId}: ${message.message}`);
      }
    }
    expect(faults.slice(0, 40)).toEqual([]);
  });

  // The order of headings and the names of repeated landmarks are held by the rules of html-validate above.
  test('has one h1, a language, the four landmarks and a policy', () => {
    for (const { path, html } of pages) {
      expect(html.match(/<h1[\s>]/gu), path).toHaveLength(1);
      expect(html.match(/<main[\s>]/gu), path).toHaveLength(1);
      // In the body and outside of other sections, where they are landmarks.
      expect(html, path).toMatch(/<header class="top"[^]*<nav id="menu"[^]*<\/header>\s*<main[\s>]/u);
      expect(html, path).toMatch(/<\/main>[^]*<footer class="foot"/u);
      expect(html, path).toMatch(/<html lang="en-GB"/u);
      expect(html, path).toMatch(/http-equiv="content-security-policy"/u);
    }
  });

  test('has a title of its own and a description of 70 to 160 characters', () => {
    const titles = new Map<string, string>();
    for (const { path, html } of pages) {
      const title = /<title>([^<]+)<\/title>/u.exec(html)?.[1] ?? '';
      expect(title.length, path).toBeGreaterThan(5);
      expect(titles.get(title), `${path} shares its title`).toBeUndefined();
      titles.set(title, path);
      const description = /<meta name="description" content="([^"]*)"/u.exec(html)?.[1] ?? '';
      const length = description.replace(/&(?:#\d+|\w+);/gu, '.').length;
      expect(length, `${path}: ${description}`).toBeGreaterThanOrEqual(70);
      expect(length, `${path}: ${description}`).toBeLessThanOrEqual(160);
    }
  });

  test('allows from its first line on the inline styles and scripts that it holds, the rules for the next page, and no others', () => {
    for (const { path, html } of pages) {
      const [, policy = ''] =
        /^<!DOCTYPE html><html[^>]*><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="([^"]*)">/u.exec(
          html,
        ) ?? [];
      expect(policy, path).toContain("default-src 'self'");
      expect(policy, path).not.toContain("'unsafe-");
      const inline = Array.from(
        html.matchAll(/<(script|style)(?![^>]* (?:src=|type="application\/ld\+json"))[^>]*>([^]*?)<\/\1>/gu),
        ([, , text = '']) => `sha256-${createHash('sha256').update(text).digest('base64')}`,
      );
      const allowed = Array.from(policy.matchAll(/'(sha256-[^']+)'/gu), ([, hash]) => hash);
      const later = rulesHashes(createUrls(site.base).root).map((hash) => `sha256-${hash}`);
      expect(allowed.toSorted(), path).toEqual([...new Set([...inline, ...later])].toSorted());
    }
  });
});
