import type {
  Article,
  Book,
  BreadcrumbList,
  CollectionPage,
  CreativeWork,
  DefinedTerm,
  FAQPage,
  Graph,
  ItemList,
  LearningResource,
  Organization,
  Question,
  SearchAction,
  Thing,
  WebApplication,
  WebPage,
  WebSite,
  WithActionConstraints,
} from 'schema-dts';
import { titleOf } from './title-of.ts';
import type { AnyEntry, Entry } from './types.ts';

/** The site as search engines are told of it; addresses are absolute. */
export interface SiteFacts {
  readonly name: string;
  readonly url: string;
  readonly logo: string;
  readonly licenceUrl: string;
  readonly language: string;
}

export interface Step {
  readonly name: string;
  readonly url: string;
}

/** A page as search engines are told of it; addresses are absolute. */
export interface PageFacts {
  readonly url: string;
  /** Its heading. */
  readonly title: string;
  readonly description: string;
  /** The address of its picture; null where none is drawn. */
  readonly image: string | null;
  /** The way to it, without the page itself. */
  readonly trail: readonly Step[];
  readonly site: SiteFacts;
}

/** Most entries of a list that are named; their number is said in any case. */
const mostListed = 100;

const graph = (...things: readonly Thing[]): Graph => ({
  '@context': 'https://schema.org',
  '@graph': things,
});

const publisher = ({ name, url, logo }: SiteFacts): Organization => ({
  '@type': 'Organization',
  '@id': `${url}#publisher`,
  name,
  url,
  logo,
});

const breadcrumbs = ({ trail, title }: PageFacts): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  // The page itself comes last, without its address, which is known.
  itemListElement: [...trail.map(({ name, url }) => ({ name, item: url })), { name: title }].map(
    (step, index) => ({ '@type': 'ListItem', position: index + 1, ...step }),
  ),
});

/** What holds for every work of ours. */
const work = ({ url, description, image, site }: PageFacts) => ({
  url,
  description,
  inLanguage: site.language,
  license: site.licenceUrl,
  ...(image ? { image } : {}),
});

const questionOf = (entry: Entry<'faqs'>): Question => ({
  '@type': 'Question',
  name: titleOf(entry),
  acceptedAnswer: { '@type': 'Answer', text: entry.data.answer },
});

const bookOf = ({ data }: Entry<'books'>): Book => ({
  '@type': 'Book',
  name: data.title,
  author: data.authors.map((name) => ({ '@type': 'Person', name })),
  publisher: { '@type': 'Organization', name: data.publisher },
  datePublished: String(data.year),
  ...(data.isbn13 ? { isbn: data.isbn13.replaceAll('-', '') } : {}),
});

const citedWork = ({ data }: Entry<'sources'>): CreativeWork => ({
  '@type': 'CreativeWork',
  name: data.title,
  author: data.authors.join(', '),
  ...(data.year ? { datePublished: String(data.year) } : {}),
});

/** The days of a page, YYYY-MM-DD. */
export interface PageDays {
  readonly published?: string | undefined;
}

function articleOf(entry: AnyEntry, page: PageFacts, { published }: PageDays): Article {
  return {
    '@type': 'Article',
    headline: titleOf(entry),
    ...work(page),
    author: publisher(page.site),
    publisher: { '@id': `${page.site.url}#publisher` },
    mainEntityOfPage: page.url,
    ...(published ? { datePublished: published } : {}),
    ...('reviewed' in entry.data ? { dateModified: entry.data.reviewed } : {}),
    ...(entry.collection === 'books' ? { about: bookOf(entry) } : {}),
  };
}

function mainOf(entry: AnyEntry, page: PageFacts, days: PageDays): Thing {
  switch (entry.collection) {
    case 'faqs':
      return {
        '@type': 'FAQPage',
        ...work(page),
        ...(days.published ? { datePublished: days.published } : {}),
        dateModified: entry.data.reviewed,
        publisher: publisher(page.site),
        mainEntity: [questionOf(entry)],
      } satisfies FAQPage;
    case 'terms':
      return {
        '@type': 'DefinedTerm',
        name: titleOf(entry),
        description: entry.data.definition,
        url: page.url,
        inDefinedTermSet: page.trail.at(-1)?.url ?? page.site.url,
      } satisfies DefinedTerm;
    case 'sources':
      return {
        '@type': 'WebPage',
        name: titleOf(entry),
        ...work(page),
        dateModified: entry.data.checked.on,
        about: citedWork(entry),
      } satisfies WebPage;
    case 'paths':
      return {
        '@type': 'LearningResource',
        name: titleOf(entry),
        ...work(page),
        learningResourceType: 'Reading path',
        isAccessibleForFree: true,
        publisher: publisher(page.site),
      } satisfies LearningResource;
    case 'tools':
      return {
        '@type': 'WebApplication',
        name: titleOf(entry),
        ...work(page),
        applicationCategory: 'BusinessApplication',
        operatingSystem: 'Any',
        browserRequirements: 'Requires JavaScript',
        isAccessibleForFree: true,
        offers: { '@type': 'Offer', price: 0, priceCurrency: 'USD' },
        publisher: publisher(page.site),
      } satisfies WebApplication;
    default:
      return articleOf(entry, page, days);
  }
}

/** What search engines are told about the page of an entry and where it stands, as schema.org objects. */
export const entryData = (entry: AnyEntry, page: PageFacts, days: PageDays = {}): Graph =>
  graph(mainOf(entry, page, days), breadcrumbs(page));

const listOf = (items: readonly Step[]): ItemList => ({
  '@type': 'ItemList',
  numberOfItems: items.length,
  itemListElement: items
    .slice(0, mostListed)
    .map(({ name, url }, index) => ({ '@type': 'ListItem', position: index + 1, name, url })),
});

/** The newest day among some entries; undefined where none has one. */
export const newestDay = (entries: readonly AnyEntry[]): string | undefined =>
  entries
    .flatMap(({ data }) => ('reviewed' in data ? [data.reviewed] : []))
    .toSorted()
    .at(-1);

/** A hub: the list of its entries; the answered questions with their answers. `addressOf` gives absolute addresses. */
export function hubData(
  entries: readonly AnyEntry[],
  page: PageFacts,
  addressOf: (entry: AnyEntry) => string,
): Graph {
  const modified = newestDay(entries);
  const common = { name: page.title, ...work(page), ...(modified ? { dateModified: modified } : {}) };
  const questions = entries.filter((entry) => entry.collection === 'faqs');
  if (questions.length > 0)
    return graph(
      { '@type': 'FAQPage', ...common, mainEntity: questions.map(questionOf) } satisfies FAQPage,
      breadcrumbs(page),
    );
  const items = entries.map((entry) => ({ name: titleOf(entry), url: addressOf(entry) }));
  return graph(
    { '@type': 'CollectionPage', ...common, mainEntity: listOf(items) } satisfies CollectionPage,
    breadcrumbs(page),
  );
}

/** Any other page: what it is called, and where it stands. */
export const pageData = (page: PageFacts, modified?: string): Graph =>
  graph(
    {
      '@type': 'WebPage',
      name: page.title,
      ...work(page),
      ...(modified ? { dateModified: modified } : {}),
    } satisfies WebPage,
    breadcrumbs(page),
  );

/** The home page: the site, who publishes it, and how it is searched; `searchUrl` is the address of its search page. */
export function homeData(
  { description, image, site }: PageFacts,
  searchUrl: string,
  modified?: string,
): Graph {
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${searchUrl}?q={query}` },
    'query-input': 'required name=query',
  };
  const website: WebSite = {
    '@type': 'WebSite',
    name: site.name,
    url: site.url,
    description,
    inLanguage: site.language,
    ...(image ? { image } : {}),
    ...(modified ? { dateModified: modified } : {}),
    publisher: publisher(site),
    potentialAction: search,
  };
  return graph(website);
}
