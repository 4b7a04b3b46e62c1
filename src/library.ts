import { getCollection, getEntry, render } from 'astro:content';
import { buildLibrary } from '#domain/library/build-library.ts';
import { typeset } from '#domain/library/typeset.ts';
import type { AnyEntry, Library, PageEntry } from '#domain/library/types.ts';
import { collectionNames } from '#schemas/collections.ts';

async function loadLibrary(): Promise<Library> {
  const collections = await Promise.all(
    collectionNames.map(async (collection) =>
      (await getCollection(collection)).map(
        ({ id, data, body }) => ({ collection, id, data: typeset(data), body: body ?? '' }) as AnyEntry,
      ),
    ),
  );
  return buildLibrary(collections.flat());
}

let loaded: Promise<Library> | undefined;

/** The one door to the content: read and resolved once per build; read anew on every request while developing. */
export const getLibrary = (): Promise<Library> =>
  import.meta.env.DEV ? loadLibrary() : (loaded ??= loadLibrary());

/** The MDX text of a page as a component, with its headings. */
export async function renderText({ collection, id }: PageEntry) {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`content/${collection} has no entry "${id}"`);
  const { Content, headings } = await render(entry);
  return { Content, headings };
}
