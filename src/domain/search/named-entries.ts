import { anatomyOf } from '#domain/library/anatomy.ts';
import { promiseOf } from '#domain/library/promise-of.ts';
import { authorList } from '#domain/library/reference.ts';
import { namesAmong } from '#domain/library/names-among.ts';
import type { AnyEntry, Entry } from '#domain/library/types.ts';
import { hasAddress, isPageCollection, type ListedCollection } from '#schemas/collections.ts';
import type { NamedEntry, SynonymGroup } from './names.ts';

/** A heading of a page with the fragment that leads to it. */
export type Heading = NamedEntry['headings'][number];

/** An entry with an address, and the headings of its text where it has one. */
export interface Listed {
  readonly entry: AnyEntry;
  readonly headings: readonly Heading[];
}

/** A page that is no entry: a hub, a worksheet, the reader's data. */
export type OtherPage = Pick<NamedEntry, 'path' | 'collection' | 'title' | 'aliases' | 'answer'>;

/** What a result shows of an entry; of a work by others who made it and when. */
const answerOf = (entry: AnyEntry): string =>
  entry.collection === 'sources'
    ? [authorList(entry.data.authors), entry.data.year].filter(Boolean).join(', ')
    : promiseOf(entry);

/** What an entry is also called: its short title, its aliases, and what its collection knows besides. */
function otherNames({ collection, data }: AnyEntry): string[] {
  const names = [
    ...('shortTitle' in data && data.shortTitle ? [data.shortTitle] : []),
    ...('aliases' in data ? data.aliases : []),
  ];
  switch (collection) {
    case 'books':
      return [...names, ...data.authors, ...(data.subtitle ? [data.subtitle] : [])];
    case 'tools':
      return [...names, data.question];
    case 'frameworks':
      return [...names, data.elements.join(' ')];
    default:
      return names;
  }
}

/** A heading of the collection's anatomy is on all its pages and tells none of them apart. */
const isOwn = (entry: AnyEntry, { text }: Heading): boolean =>
  !isPageCollection(entry.collection) || !anatomyOf[entry.collection].headings.includes(text);

/** Works by others are found by title and authors; what they are about, the pages that cite them say. */
const sourceNames = ({ data }: Entry<'sources'>): string[] => [...data.authors];

/**
 * Everything that can be found, by its names. Hubs and worksheets come with their own; `askedFor` has, by the key of an
 * entry, the lines in which people ask for it.
 */
export function namedEntries(
  listed: readonly Listed[],
  others: readonly OtherPage[],
  askedFor: ReadonlyMap<string, readonly string[]>,
): NamedEntry[] {
  const shown = listed.filter(({ entry }) => hasAddress(entry.collection));
  const named = shown.map(({ entry, headings }): NamedEntry => {
    const { title } = entry.data as { title: string };
    const aliases = entry.collection === 'sources' ? sourceNames(entry) : otherNames(entry);
    return {
      path: `${entry.collection}/${entry.id}/`,
      collection: entry.collection as ListedCollection,
      title,
      aliases: [...new Set(aliases)].filter((alias) => alias !== title),
      headings: headings
        .filter((heading) => isOwn(entry, heading))
        .map(({ text, slug }) => ({ text: text.replace(/^\d+\.\s+/u, ''), slug })),
      asked: askedFor.get(`${entry.collection}/${entry.id}`) ?? [],
      answer: answerOf(entry),
    };
  });
  return [...named, ...others.map((page) => ({ ...page, headings: [], asked: [] }))];
}

/** Names that mean the same, from the terms: each with its other names. */
export const synonymsOf = (terms: readonly Entry<'terms'>[]): SynonymGroup[] =>
  terms.map(({ data }) => namesAmong([data.title, ...data.aliases])).filter((names) => names.length > 1);
