import { getCollection, getEntry, render } from 'astro:content';
import { newestInstrument } from '#domain/assessment/newest-version.ts';
import { buildLibrary } from '#domain/library/build-library.ts';
import { publishedEntries, refuseToHide } from '#domain/library/published.ts';
import { typeset } from '#domain/library/typeset.ts';
import { askedLines } from '#domain/search/asked-lines.ts';
import { toldLines, type ToldLine } from '#domain/search/told-lines.ts';
import type { AnyEntry, Library, PageEntry } from '#domain/library/types.ts';
import { collectionNames } from '#schemas/collections.ts';
import { publishedSchema } from '#schemas/published-data.ts';
import type { Ledger } from '#schemas/review.ts';
import { toolDataCollection, toolDataFile, type ToolData, type ToolDataName } from '#schemas/tool-data.ts';
import { site } from '#site';

async function loadLibrary(): Promise<Library> {
  const collections = await Promise.all(
    collectionNames.map(async (collection) =>
      (await getCollection(collection)).map(
        ({ id, data, body }) => ({ collection, id, data: typeset(data), body: body ?? '' }) as AnyEntry,
      ),
    ),
  );
  const refusal = site.hidden.map(refuseToHide).find(Boolean);
  if (refusal) throw new Error(refusal);
  const shown = { hidden: site.hidden, drafts: import.meta.env.DEV };
  return buildLibrary(publishedEntries(collections.flat(), shown));
}

let loaded: Promise<Library> | undefined;

/** The one door to the content: read and resolved once per build; read anew on every request while developing. */
export const getLibrary = (): Promise<Library> =>
  import.meta.env.DEV ? loadLibrary() : (loaded ??= loadLibrary());

/** In which words people ask for each entry, by its key: the lines of content/asked. */
export async function getAsked(): Promise<ReadonlyMap<string, readonly string[]>> {
  const files = import.meta.glob<string>('/content/asked/*/*.txt', {
    query: '?raw',
    import: 'default',
  });
  const lists = Object.entries(files).map(async ([path, load]): Promise<[string, string[]]> => [
    path.replace(/^.*asked\/|\.txt$/gu, ''),
    askedLines(await load()),
  ]);
  return new Map(await Promise.all(lists));
}

/**
 * What people type, told from life, with the entries that answer it: the lines of content/told. None while developing,
 * where what is learned from them would be learned anew with each change.
 */
export async function getTold(): Promise<readonly ToldLine[]> {
  if (import.meta.env.DEV) return [];
  const files = import.meta.glob<string>('/content/told/*.txt', { query: '?raw', import: 'default' });
  const lists = Object.values(files).map(async (load) => toldLines(await load()));
  return (await Promise.all(lists)).flat();
}

/** The MDX text of a page as a component, with its headings. */
export async function renderText({ collection, id }: PageEntry) {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`content/${collection} has no entry "${id}"`);
  const { Content, headings } = await render(entry);
  return { Content, headings };
}

/** What each track of the self-assessment asks: its areas, its situations, and the motivation choices. */
export async function getInstruments() {
  const all = (await getLibrary()).all('instruments').map(({ data }) => data);
  const motivation = newestInstrument(all, 'motivation', 'em-motivation');
  const { items } = newestInstrument(all, 'situations', 'em-sjt');
  const forTrack = (id: string) => {
    const track = newestInstrument(all, 'track', id);
    return { track, motivation, situations: items.filter((situation) => track.sjt.includes(situation.id)) };
  };
  return { aspiring: forTrack('em-aspiring'), practising: forTrack('em-practising') };
}

async function loadLedgers(): Promise<ReadonlyMap<string, Ledger>> {
  // Astro's types know only collections that are written out one by one.
  const all = (await getCollection('ledgers' as never)) as { id: string; data: Ledger }[];
  return new Map(all.map(({ id, data }) => [id, typeset(data)]));
}

let loadedLedgers: ReturnType<typeof loadLedgers> | undefined;

/** The ledgers of all pages by key, newest review last; read as the library is. */
export const getLedgers = (): ReturnType<typeof loadLedgers> =>
  import.meta.env.DEV ? loadLedgers() : (loadedLedgers ??= loadLedgers());

/** Data of a tool beside its entry: `plan/texts`. Astro's types know only collections that are written out one by one. */
export async function getToolData<N extends ToolDataName>(name: N): Promise<ToolData<N>> {
  const entry = (await getEntry(toolDataCollection(name) as never, 'data' as never)) as
    { data: ToolData<N> } | undefined;
  if (!entry) throw new Error(`${toolDataFile(name)} is missing`);
  return entry.data;
}

/** The JSON Schema of a collection's published data; `id` is its address. */
export const getPublishedSchema = publishedSchema;
