import { describe, expect, it } from 'vitest';
import { structuredData } from '#domain/library/structured-data.ts';
import type { AnyEntry } from '#domain/library/types.ts';
import { buildEntry } from '../../../support/build-entry.ts';

const url = 'https://site.example/hub/page/';
const place = {
  url,
  siteName: 'EM Playbook',
  siteUrl: 'https://site.example/',
  licenceUrl: 'https://licence.example/',
  hub: { name: 'Hub', url: 'https://site.example/hub/' },
};
const dataOf = (entry: AnyEntry) => structuredData(entry, place)['@graph'];

describe('structuredData', () => {
  it('calls a guide an article with its review as the day of the last change', () => {
    expect(dataOf(buildEntry('frameworks', 'sbi'))[0]).toMatchObject({
      '@type': 'Article',
      headline: 'Sbi',
      dateModified: '2026-11-21',
      url,
      license: 'https://licence.example/',
      author: { '@type': 'Organization', name: 'EM Playbook', url: 'https://site.example/' },
    });
  });

  it('leaves out the day where an entry has no review', () => {
    expect(dataOf(buildEntry('tools', 'readiness'))[0]).not.toHaveProperty('dateModified');
  });

  it('calls an answer a page of questions, with the short answer', () => {
    expect(dataOf(buildEntry('faqs', 'how-many'))[0]).toMatchObject({
      '@type': 'FAQPage',
      mainEntity: [{ '@type': 'Question', name: 'How many?', acceptedAnswer: { text: 'A short answer.' } }],
    });
  });

  it('calls a term a defined term', () => {
    expect(dataOf(buildEntry('terms', 'one-to-one'))[0]).toMatchObject({
      '@type': 'DefinedTerm',
      name: 'One to one',
      description: 'What it means, in plain words.',
    });
  });

  it('says for every page where it stands: site, hub, page', () => {
    for (const collection of ['frameworks', 'faqs', 'terms'] as const)
      expect(dataOf(buildEntry(collection, 'page'))[1]).toMatchObject({
        '@type': 'BreadcrumbList',
        itemListElement: [
          { position: 1, name: 'EM Playbook', item: 'https://site.example/' },
          { position: 2, name: 'Hub', item: 'https://site.example/hub/' },
          { position: 3 },
        ],
      });
  });

  it('names an entry without a title by its id', () => {
    expect(dataOf(buildEntry('instruments', 'em-peer/1.0.0'))[0]).toMatchObject({
      headline: 'em-peer/1.0.0',
    });
  });
});
