import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wordsIn } from '#domain/library/outline.ts';
import { longestParagraphWords, medianSentenceWords } from '#domain/library/readability.ts';
import { themeOf } from '#domain/library/theme-of.ts';
import { checkContent } from '#integrations/check-content/check-content.ts';
import { formatProblems } from '#integrations/check-content/format-problems.ts';
import { readPublishedAddresses } from '#integrations/check-content/read-published-addresses.ts';
import { siteAddresses } from '#integrations/check-content/site-addresses.ts';

const root = join(import.meta.dirname, '../..');
const { problems, entries } = checkContent(root);
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

describe('the lists of published addresses', () => {
  const published = readPublishedAddresses(root).map(({ address }) => address);

  it('have each once', () => {
    expect(published.filter((address, index) => published.indexOf(address) < index)).toEqual([]);
  });

  it('have pages that are no entries too', () => {
    const pages = [...siteAddresses(root)].filter((address) => address.endsWith('/'));
    expect(pages.length).toBeGreaterThan(20);
    // The home page has the address of the site, and nobody links to the page of what is missing.
    expect(pages.filter((page) => !['/', '/404/', ...published].includes(page))).toEqual([]);
  });
});
