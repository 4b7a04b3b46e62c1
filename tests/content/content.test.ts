import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wordsIn } from '#domain/library/outline.ts';
import { longestParagraphWords, medianSentenceWords } from '#domain/library/readability.ts';
import { isDraft } from '#domain/library/published.ts';
import { themeOf } from '#domain/library/theme-of.ts';
import { createFileUrls } from '#domain/navigation/file-urls.ts';
import { createUrls } from '#domain/navigation/urls.ts';
import { checkContent } from '#integrations/check-content/check-content.ts';
import { formatProblems } from '#integrations/check-content/format-problems.ts';
import { hasAddress } from '#schemas/collections.ts';
import astroConfig from '../../astro.config.mjs';

const { problems, entries } = checkContent(join(import.meta.dirname, '../..'));
const pages = entries.filter(({ file }) => file.endsWith('.mdx'));

describe('the content', () => {
  it('has no problem', () => {
    expect(problems.length, formatProblems(problems)).toBe(0);
  });

  it('has at least one entry for every theme', () => {
    const used = new Set(entries.map(({ entry }) => themeOf(entry)));
    const themes = entries.filter(({ entry }) => entry.collection === 'themes').map(({ entry }) => entry.id);
    expect(themes.filter((theme) => !used.has(theme))).toEqual([]);
  });
});

describe('a page', () => {
  it.each(pages)('says most things in under 20 words: $file', ({ outline }) => {
    expect(medianSentenceWords(outline)).toBeLessThan(20);
  });

  it.each(pages)('has no paragraph over 90 words: $file', ({ file, outline }) => {
    const longest = longestParagraphWords(outline);
    const block = outline.blocks.find(({ text }) => wordsIn(text).length === longest);
    expect(longest, `${file}:${block?.line} begins "${block?.text.slice(0, 60)}…"`).toBeLessThanOrEqual(90);
  });
});

describe('the address of an entry', () => {
  /** Append only: what has been published is linked to, from this site and from others. */
  const folder = join(import.meta.dirname, 'published-urls');
  const published = readdirSync(folder).flatMap((name) =>
    readFileSync(join(folder, name), 'utf8').trimEnd().split('\n'),
  );
  const urls = createUrls('/');
  const existing = new Set([
    ...entries
      .filter(({ entry }) => hasAddress(entry.collection) && !isDraft(entry))
      .map(({ entry }) => urls.entry(entry)),
    ...globSync('tools/*/worksheet.astro', { cwd: join(import.meta.dirname, '../../src/pages') }).map(
      (page) => `/${page.replace('.astro', '/')}`,
    ),
    urls.index,
    createFileUrls('/').dataPage,
    createFileUrls('/').download(),
  ]);
  const redirects = new Map(
    Object.entries(astroConfig.redirects ?? {}).map(([from, to]) => [
      from,
      typeof to === 'string' ? to : to.destination,
    ]),
  );

  it('stands once in the lists', () => {
    expect(published.filter((url, index) => published.indexOf(url) < index)).toEqual([]);
  });

  it('stands in the list of its collection, tests/content/published-urls/<collection>.txt', () => {
    expect([...existing].filter((url) => !published.includes(url))).toEqual([]);
  });

  it.each(published)('stays reachable for ever: %s', (url) => {
    // An invalid file is reported above, and its address is not lost.
    const isBroken = problems.some(({ file }) => file.startsWith(`content${url.slice(0, -1)}.`));
    const isReachable = existing.has(url) || existing.has(redirects.get(url) ?? '') || isBroken;
    const remedy = 'restore the entry, or add a redirect from this address to "redirects" in astro.config.mjs';
    expect(isReachable, `${url} was published and has no page: ${remedy}`).toBe(true);
  });
});
