import type { AnyEntry } from './types.ts';

interface Place {
  /** Absolute address of the page. */
  url: string;
  siteName: string;
  siteUrl: string;
  licenceUrl: string;
  hub: { name: string; url: string };
}

/** What search engines are told about a page, as schema.org objects. */
export function structuredData(entry: AnyEntry, description: string, place: Place): object[] {
  const title = 'title' in entry.data ? entry.data.title : entry.id;
  const context = 'https://schema.org';
  const breadcrumbs = {
    '@context': context,
    '@type': 'BreadcrumbList',
    itemListElement: [
      { name: place.siteName, item: place.siteUrl },
      { name: place.hub.name, item: place.hub.url },
      { name: title, item: place.url },
    ].map((item, index) => ({ '@type': 'ListItem', position: index + 1, ...item })),
  };
  if (entry.collection === 'faqs') {
    const question = {
      '@type': 'Question',
      name: title,
      acceptedAnswer: { '@type': 'Answer', text: entry.data.answer },
    };
    return [{ '@context': context, '@type': 'FAQPage', url: place.url, mainEntity: [question] }, breadcrumbs];
  }
  if (entry.collection === 'terms') {
    const term = { '@type': 'DefinedTerm', name: title, description: entry.data.definition, url: place.url };
    return [{ '@context': context, ...term }, breadcrumbs];
  }
  const organisation = { '@type': 'Organization', name: place.siteName, url: place.siteUrl };
  const articleData = {
    '@context': context,
    '@type': 'Article',
    headline: title,
    description,
    author: organisation,
    publisher: organisation,
    mainEntityOfPage: place.url,
    license: place.licenceUrl,
    ...('reviewed' in entry.data ? { dateModified: entry.data.reviewed } : {}),
  };
  return [articleData, breadcrumbs];
}
