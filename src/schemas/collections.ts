/** The names of all collections: folder in `content/` = collection = first URL segment. */
export const collectionNames = [
  'situations',
  'responsibilities',
  'frameworks',
  'books',
  'faqs',
  'career',
  'comparisons',
  'templates',
  'cases',
  'questions',
  'about',
  'themes',
  'terms',
  'sources',
  'instruments',
  'tools',
] as const;

export type CollectionName = (typeof collectionNames)[number];

/** Collections written as MDX pages; the others are YAML data. */
export const pageCollections = [
  'situations',
  'responsibilities',
  'frameworks',
  'books',
  'faqs',
  'career',
  'comparisons',
  'templates',
  'cases',
  'questions',
  'about',
] as const satisfies readonly CollectionName[];

export type PageCollection = (typeof pageCollections)[number];

/** Collections that an entry can link to with a `why`, in the order in which a page shows them. */
export const linkableCollections = [
  'situations',
  'responsibilities',
  'frameworks',
  'templates',
  'tools',
  'faqs',
  'comparisons',
  'career',
  'questions',
  'cases',
  'books',
  'terms',
  'about',
] as const satisfies readonly CollectionName[];

export type LinkableCollection = (typeof linkableCollections)[number];
