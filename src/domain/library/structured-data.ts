import { titleOf } from './title-of.ts';
import type { AnyEntry } from './types.ts';

interface Place {
  /** Absolute address of the page. */
  url: string;
  siteName: string;
  siteUrl: string;
  licenceUrl: string;
  hub: { name: string; url: string };
}

/** What search engines are told about a page and where it stands, as schema.org objects. */
export function structuredData(entry: AnyEntry, place: Place) {
  return {
    '@context': 'https://schema.org',
    '@graph': [about(entry, place), trail(entry, place)],
  };
}

function about(entry: AnyEntry, place: Place): object {
  if (entry.collection === 'faqs') {
    const acceptedAnswer = { '@type': 'Answer', text: entry.data.answer };
    const question = { '@type': 'Question', name: titleOf(entry), acceptedAnswer };
    return { '@type': 'FAQPage', url: place.url, mainEntity: [question] };
  }
  if (entry.collection === 'terms') {
    const { definition } = entry.data;
    return { '@type': 'DefinedTerm', name: titleOf(entry), description: definition, url: place.url };
  }
  return {
    '@type': 'Article',
    headline: titleOf(entry),
    author: { '@type': 'Organization', name: place.siteName, url: place.siteUrl },
    url: place.url,
    license: place.licenceUrl,
    ...('reviewed' in entry.data ? { dateModified: entry.data.reviewed } : {}),
  };
}

function trail(entry: AnyEntry, place: Place): object {
  const steps = [
    { name: place.siteName, item: place.siteUrl },
    { name: place.hub.name, item: place.hub.url },
    // The page itself, whose address is known.
    { name: titleOf(entry) },
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, index) => ({ '@type': 'ListItem', position: index + 1, ...step })),
  };
}
