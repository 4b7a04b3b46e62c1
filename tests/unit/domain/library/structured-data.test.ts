import { describe, expect, it } from 'vitest';
import { entryData, homeData, hubData, newestDay, pageData } from '#domain/library/structured-data.ts';
import type { AnyEntry } from '#domain/library/types.ts';
import { buildEntry } from '../../../support/build-entry.ts';

const site = {
  name: 'EM Playbook',
  url: 'https://site.example/',
  logo: 'https://site.example/icon.png',
  licenceUrl: 'https://licence.example/',
  language: 'en-GB',
};
const page = {
  url: 'https://site.example/hub/page/',
  title: 'Page',
  description: 'What the page promises.',
  image: 'https://site.example/cards/hub/page.png',
  trail: [
    { name: 'EM Playbook', url: 'https://site.example/' },
    { name: 'Hub', url: 'https://site.example/hub/' },
  ],
  site,
};
const things = (data: { '@graph': readonly unknown[] }) => data['@graph'] as Record<string, unknown>[];
const dataOf = (entry: AnyEntry, published?: string) => things(entryData(entry, page, { published }));

describe('entryData', () => {
  it('calls a guide an article, with everything that is asked of one', () => {
    expect(dataOf(buildEntry('frameworks', 'sbi'), '2026-11-01')[0]).toEqual({
      '@type': 'Article',
      headline: 'Sbi',
      url: page.url,
      description: page.description,
      inLanguage: 'en-GB',
      license: site.licenceUrl,
      image: page.image,
      author: {
        '@type': 'Organization',
        '@id': 'https://site.example/#publisher',
        name: site.name,
        url: site.url,
        logo: site.logo,
      },
      publisher: { '@id': 'https://site.example/#publisher' },
      mainEntityOfPage: page.url,
      datePublished: '2026-11-01',
      dateModified: '2026-11-21',
    });
  });

  it('leaves out what is not known: the first day, the picture', () => {
    const [article] = things(entryData(buildEntry('frameworks', 'sbi'), { ...page, image: null }));
    expect(article).not.toHaveProperty('datePublished');
    expect(article).not.toHaveProperty('image');
  });

  it('calls an answer a page of questions, with the short answer', () => {
    expect(dataOf(buildEntry('faqs', 'how-many'))[0]).toMatchObject({
      '@type': 'FAQPage',
      mainEntity: [{ '@type': 'Question', name: 'How many?', acceptedAnswer: { text: 'A short answer.' } }],
    });
  });

  it('calls a term a defined term of its glossary', () => {
    expect(dataOf(buildEntry('terms', 'one-to-one'))[0]).toMatchObject({
      '@type': 'DefinedTerm',
      name: 'One to one',
      description: 'What it means, in plain words.',
      inDefinedTermSet: 'https://site.example/hub/',
    });
  });

  it('names the book that a page is about, with author and publisher', () => {
    const entry = buildEntry('books', 'peopleware');
    expect(dataOf(entry)[0]).toMatchObject({
      '@type': 'Article',
      about: {
        '@type': 'Book',
        name: entry.data.title,
        author: entry.data.authors.map((name) => ({ '@type': 'Person', name })),
        publisher: { name: entry.data.publisher },
      },
    });
  });

  it('calls a tool a free application, and a source a page about a work', () => {
    expect(dataOf(buildEntry('tools', 'readiness'))[0]).toMatchObject({
      '@type': 'WebApplication',
      isAccessibleForFree: true,
      offers: { price: 0 },
    });
    expect(dataOf(buildEntry('sources', 'a-study'))[0]).toMatchObject({
      '@type': 'WebPage',
      about: { '@type': 'CreativeWork' },
    });
  });

  it('says for every page where it stands: site, hub, page', () => {
    for (const collection of ['frameworks', 'faqs', 'terms'] as const)
      expect(dataOf(buildEntry(collection, 'page'))[1]).toMatchObject({
        '@type': 'BreadcrumbList',
        itemListElement: [
          { position: 1, name: 'EM Playbook', item: 'https://site.example/' },
          { position: 2, name: 'Hub', item: 'https://site.example/hub/' },
          { position: 3, name: 'Page' },
        ],
      });
  });
});

describe('hubData', () => {
  const addressOf = ({ id }: AnyEntry) => `https://site.example/${id}/`;

  it('lists its entries by name and address, with the newest of their days', () => {
    const entries = [buildEntry('cases', 'one', { reviewed: '2026-01-01' }), buildEntry('cases', 'two')];
    expect(things(hubData(entries, page, addressOf))[0]).toMatchObject({
      '@type': 'CollectionPage',
      dateModified: '2026-11-21',
      mainEntity: {
        '@type': 'ItemList',
        numberOfItems: 2,
        itemListElement: [
          { position: 1, name: 'One', url: 'https://site.example/one/' },
          { position: 2, name: 'Two', url: 'https://site.example/two/' },
        ],
      },
    });
    expect(newestDay([])).toBeUndefined();
  });

  it('names a hundred of a longer list, and says how many there are', () => {
    const entries = Array.from({ length: 120 }, (_, index) => buildEntry('cases', `case-${index}`));
    const { mainEntity } = things(hubData(entries, page, addressOf))[0]!;
    expect(mainEntity).toMatchObject({ numberOfItems: 120 });
    expect((mainEntity as { itemListElement: unknown[] }).itemListElement).toHaveLength(100);
  });

  it('gives the answered questions with their answers', () => {
    expect(things(hubData([buildEntry('faqs', 'how-many')], page, addressOf))[0]).toMatchObject({
      '@type': 'FAQPage',
      mainEntity: [{ '@type': 'Question', acceptedAnswer: { text: 'A short answer.' } }],
    });
  });
});

describe('pages without an entry', () => {
  it('have a name and a place', () => {
    expect(things(pageData(page, '2026-11-02')).map((thing) => thing['@type'])).toEqual([
      'WebPage',
      'BreadcrumbList',
    ]);
    expect(things(pageData(page))[0]).not.toHaveProperty('dateModified');
  });

  it('the home page says how the site is searched', () => {
    expect(things(homeData(page, 'https://site.example/search/'))[0]).toMatchObject({
      '@type': 'WebSite',
      name: 'EM Playbook',
      potentialAction: { target: { urlTemplate: 'https://site.example/search/?q={query}' } },
    });
  });
});
