import type { DataOf } from '#schemas/by-collection.ts';
import type { CollectionName, LinkableCollection, PageCollection } from '#schemas/collections.ts';

interface EntryOf<C extends CollectionName> {
  readonly collection: C;
  readonly id: string;
  readonly data: DataOf<C>;
  /** The MDX text without frontmatter; empty for YAML entries. */
  readonly body: string;
}

/**
 * One parsed entry of the content: its place in the library, its data and, for pages, its MDX text.
 * For several collections it is a union, discriminated by `collection`.
 */
export type Entry<C extends CollectionName> = { [K in C]: EntryOf<K> }[C];

export type AnyEntry = Entry<CollectionName>;
export type PageEntry = Entry<PageCollection>;
export type LinkableEntry = Entry<LinkableCollection>;

/** A link between two entries, seen from one of them. */
export interface ResolvedLink {
  readonly entry: LinkableEntry;
  /** Why a reader would follow it, in the words of the page that declares it. */
  readonly why: string;
}

export interface ResolvedCitation {
  readonly source: Entry<'sources'>;
  readonly claim: string;
}

export interface Citer {
  readonly entry: LinkableEntry;
  readonly claim: string;
}

/** The whole content, resolved once: every link can be followed both ways. */
export interface Library {
  /** All entries of a collection, in the order its hub page shows them. */
  all<C extends CollectionName>(collection: C): readonly Entry<C>[];
  find<C extends CollectionName>(collection: C, id: string): Entry<C> | undefined;
  /** Links that the entry itself declares, in the order of `linkableCollections`. */
  linksFrom(entry: AnyEntry): readonly ResolvedLink[];
  /** Links that other entries declare to this one. */
  linksTo(entry: AnyEntry): readonly ResolvedLink[];
  /** The sources the entry cites. */
  citationsOf(entry: AnyEntry): readonly ResolvedCitation[];
  /** Who cites a source, with the claim it supports there. */
  citersOf(sourceId: string): readonly Citer[];
}
