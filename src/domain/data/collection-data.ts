import { titleOf } from '#domain/library/title-of.ts';
import type { AnyEntry, Library, LinkableEntry } from '#domain/library/types.ts';
import { hasAddress, linkableCollections, type CollectionName } from '#schemas/collections.ts';

/** What the data says of the site it comes from. */
export interface DataSite {
  readonly name: string;
  readonly licence: { readonly name: string; readonly url: string };
  /** The absolute address of an entry's page, and of its Markdown twin. */
  page(entry: AnyEntry): string;
  twin(entry: AnyEntry): string;
  /** The absolute address of a file of the data. */
  file(name: string): string;
}

/** The version of the contract (see README.md#versions). */
export const dataVersion = 1;

/** The files of a collection. */
export const dataFile = (collection: CollectionName): string => `${collection}.json`;
export const schemaFile = (collection: CollectionName): string => `${collection}.schema.json`;

/** Fields that the resolved links and citations of an entry hold. */
const resolvedFields: readonly string[] = [...linkableCollections, 'sources', 'draft'];

/** Another entry, as a link names it. */
const mention = (entry: LinkableEntry, site: DataSite) => ({
  collection: entry.collection,
  id: entry.id,
  title: titleOf(entry),
  page: site.page(entry),
});

/** The fields of an entry as its author wrote them, without links to what this site does not show. */
function fieldsOf(entry: AnyEntry, library: Library): Record<string, unknown> {
  const fields = Object.entries(entry.data).filter(([name]) => !resolvedFields.includes(name));
  return Object.fromEntries(
    fields.flatMap(([name, value]): [string, unknown][] => {
      if (name === 'nextStep') {
        const { link } = value as { link: { collection: CollectionName; id: string } };
        return library.find(link.collection, link.id) ? [[name, value]] : [];
      }
      if (name === 'today') {
        const { situation, ...steps } = value as { situation?: string };
        return [[name, situation && library.find('situations', situation) ? value : steps]];
      }
      return [[name, value]];
    }),
  );
}

/** An entry with its links both ways (see README.md#entries). `body` is its text in Markdown, null for data. */
function entryData(entry: AnyEntry, body: string | null, library: Library, site: DataSite) {
  const links = library.linksFrom(entry).map((link) => ({ ...mention(link.entry, site), why: link.why }));
  const linkedFrom = library.linksTo(entry).map((link) => ({ ...mention(link.entry, site), why: link.why }));
  return {
    id: entry.id,
    ...(hasAddress(entry.collection) ? { page: site.page(entry), markdown: site.twin(entry) } : {}),
    data: fieldsOf(entry, library),
    ...(body === null ? {} : { body }),
    links,
    linkedFrom,
    ...(entry.collection === 'sources'
      ? {
          citedBy: library
            .citersOf(entry.id)
            .map((citer) => ({ ...mention(citer.entry, site), claim: citer.claim })),
        }
      : {
          cites: library.citationsOf(entry).map(({ source, claim }) => ({
            id: source.id,
            title: source.data.title,
            page: site.page(source),
            claim,
          })),
        }),
  };
}

/** All entries of a collection, in the order of its hub (see README.md#collections). */
export function collectionData(
  collection: CollectionName,
  name: string,
  library: Library,
  site: DataSite,
  bodyOf: (entry: AnyEntry) => string | null,
) {
  const entries = library.all(collection) as readonly AnyEntry[];
  return {
    $schema: site.file(schemaFile(collection)),
    version: dataVersion,
    site: site.name,
    collection,
    name,
    licence: site.licence,
    count: entries.length,
    entries: entries.map((entry) => entryData(entry, bodyOf(entry), library, site)),
  };
}

/** The list of all collections (see README.md#files). */
export const dataIndex = (
  collections: readonly { readonly collection: CollectionName; readonly name: string }[],
  library: Library,
  site: DataSite,
) => ({
  version: dataVersion,
  site: site.name,
  licence: site.licence,
  collections: collections.map(({ collection, name }) => ({
    collection,
    name,
    count: library.all(collection).length,
    data: site.file(dataFile(collection)),
    schema: site.file(schemaFile(collection)),
  })),
  files: {
    bibtex: site.file('sources.bib'),
    cslJson: site.file('sources.csl.json'),
    scoring: site.file('scoring.md'),
  },
});
