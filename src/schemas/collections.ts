/** Where the most wanted collections are listed: the row of the header, the home page, beside the search field. */
export type Shelf = 'header' | 'home' | 'search';

/** What a reader comes for; menu and footer list all collections in these groups. */
export const collectionGroups = ['do', 'know', 'become', 'about'] as const;
export type CollectionGroup = (typeof collectionGroups)[number];

interface CollectionRow {
  /** Folder in `content/` = collection = first URL segment. */
  name: string;
  /** MDX pages, or YAML data. */
  kind: 'pages' | 'data';
  /** Whether entries can link to its entries with a `why`. */
  linkable: boolean;
  /** The group it is listed in; null for data without pages. */
  group: CollectionGroup | null;
  /** Where it is listed. */
  shelves: readonly Shelf[];
}

const everywhere = ['header', 'home', 'search'] as const;

/**
 * Every collection, one row each, in the order in which pages and navigation list them. Beside its row a collection
 * has a schema (`by-collection.ts`), words (`src/strings/en.ts`) and, for pages, an anatomy
 * (`src/domain/library/anatomy.ts`).
 */
export const collectionTable = [
  { name: 'situations', kind: 'pages', linkable: true, group: 'do', shelves: ['header', 'search'] },
  { name: 'responsibilities', kind: 'pages', linkable: true, group: 'know', shelves: everywhere },
  { name: 'frameworks', kind: 'pages', linkable: true, group: 'know', shelves: everywhere },
  { name: 'templates', kind: 'pages', linkable: true, group: 'do', shelves: everywhere },
  { name: 'tools', kind: 'data', linkable: true, group: 'do', shelves: ['header'] },
  { name: 'faqs', kind: 'pages', linkable: true, group: 'know', shelves: everywhere },
  { name: 'comparisons', kind: 'pages', linkable: true, group: 'become', shelves: ['home'] },
  { name: 'career', kind: 'pages', linkable: true, group: 'become', shelves: everywhere },
  { name: 'questions', kind: 'pages', linkable: true, group: 'become', shelves: ['home'] },
  { name: 'cases', kind: 'pages', linkable: true, group: 'become', shelves: ['home'] },
  { name: 'books', kind: 'pages', linkable: true, group: 'know', shelves: ['home'] },
  { name: 'paths', kind: 'data', linkable: false, group: 'know', shelves: ['home'] },
  { name: 'terms', kind: 'data', linkable: true, group: 'know', shelves: [] },
  { name: 'about', kind: 'pages', linkable: true, group: 'about', shelves: [] },
  { name: 'sources', kind: 'data', linkable: false, group: 'about', shelves: [] },
  { name: 'themes', kind: 'data', linkable: false, group: null, shelves: [] },
  { name: 'instruments', kind: 'data', linkable: false, group: null, shelves: [] },
] as const satisfies readonly CollectionRow[];

type Row = (typeof collectionTable)[number];
export type CollectionName = Row['name'];
export type PageCollection = Extract<Row, { kind: 'pages' }>['name'];
export type LinkableCollection = Extract<Row, { linkable: true }>['name'];
/** Collections with a hub page and, in it, a page for each entry. */
export type ListedCollection = Exclude<Row, { group: null }>['name'];

/** The names of all collections. */
export const collectionNames: readonly CollectionName[] = collectionTable.map(({ name }) => name);

/** Collections written as MDX pages; the others are YAML data. */
export const pageCollections: readonly PageCollection[] = collectionTable.flatMap((row) =>
  row.kind === 'pages' ? [row.name] : [],
);

/** Collections that an entry can link to with a `why`, in the order in which a page shows them. */
export const linkableCollections: readonly LinkableCollection[] = collectionTable.flatMap((row) =>
  row.linkable ? [row.name] : [],
);

export const isPageCollection = (name: string): name is PageCollection =>
  (pageCollections as readonly string[]).includes(name);

/** True where each entry of the collection has a page of its own. */
export const hasAddress = (name: CollectionName): name is ListedCollection =>
  collectionTable.some((row) => row.name === name && row.group !== null);

/** The collections of a shelf, in order, without those a fork hides. */
export const onShelf = (shelf: Shelf, hidden: readonly string[] = []): ListedCollection[] =>
  collectionTable.flatMap((row) =>
    row.group !== null && (row.shelves as readonly Shelf[]).includes(shelf) && !hidden.includes(row.name)
      ? [row.name]
      : [],
  );

/** All collections with a hub, in their groups, those of the header first, without those a fork hides. */
export const inGroups = (
  hidden: readonly string[] = [],
): { group: CollectionGroup; collections: ListedCollection[] }[] =>
  collectionGroups.map((group) => {
    const own = collectionTable.flatMap((row) =>
      row.group === group && !hidden.includes(row.name) ? [row.name] : [],
    );
    const first = onShelf('header').filter((name) => own.includes(name));
    return { group, collections: [...new Set([...first, ...own])] };
  });
