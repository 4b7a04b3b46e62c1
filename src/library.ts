import { getCollection, getEntry, render } from 'astro:content';
import { buildLibrary } from '#domain/library/build-library.ts';
import { typeset } from '#domain/library/typeset.ts';
import type { AnyEntry, Library, PageEntry } from '#domain/library/types.ts';
import { collectionNames } from '#schemas/collections.ts';
import type { Instrument } from '#schemas/instrument.ts';
import {
  toolDataCollection,
  toolDataFile,
  type ToolData,
  type ToolDataName,
} from '#integrations/check-content/tool-data.ts';

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

type InstrumentOf<K extends Instrument['kind']> = Extract<Instrument, { kind: K }>;

/** The newest version of an instrument: versions are compared as numbers. */
function newestOf<K extends Instrument['kind']>({ all }: Library, id: string, kind: K): InstrumentOf<K> {
  const versions = all('instruments').filter(({ data }) => data.id === id && data.kind === kind);
  const newest = versions
    .toSorted((a, b) => a.data.version.localeCompare(b.data.version, 'en', { numeric: true }))
    .at(-1);
  if (!newest) throw new Error(`content/instruments/${id} has no version of kind ${kind}`);
  return newest.data as InstrumentOf<K>;
}

/** What each track of the self-assessment asks: its areas, its situations, and the motivation choices. */
export async function getInstruments() {
  const library = await getLibrary();
  const motivation = newestOf(library, 'em-motivation', 'motivation');
  const { items } = newestOf(library, 'em-sjt', 'situations');
  const forTrack = (id: string) => {
    const track = newestOf(library, id, 'track');
    return { track, motivation, situations: items.filter((situation) => track.sjt.includes(situation.id)) };
  };
  return { aspiring: forTrack('em-aspiring'), practising: forTrack('em-practising') };
}

/** Data of a tool beside its entry: `plan/texts`. Astro's types know only collections that are written out one by one. */
export async function getToolData<N extends ToolDataName>(name: N): Promise<ToolData<N>> {
  const entry = (await getEntry(toolDataCollection(name) as never, 'data' as never)) as
    { data: ToolData<N> } | undefined;
  if (!entry) throw new Error(`${toolDataFile(name)} is missing`);
  return entry.data;
}
