import { getDocumentProxy } from 'unpdf';

/** What a PDF says of itself to those who walk through it. */
export interface ReadPdf {
  readonly sheets: number;
  readonly title: string;
  readonly language: string | null;
  readonly isTagged: boolean;
  /** Entries of the outline, those within others too. */
  readonly outlined: number;
  /** The sheet of each named place, counted from 1. */
  readonly places: ReadonlyMap<string, number>;
  /** Names that links lead to. */
  readonly linked: ReadonlySet<string>;
}

type Outline = readonly { readonly items: Outline }[];
const countEntries = (outline: Outline): number =>
  outline.reduce((sum, { items }) => sum + 1 + countEntries(items), 0);

/** Reads the outline, the places and the links of a PDF. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  // The reader takes over what it is given.
  const pdf = await getDocumentProxy(Uint8Array.from(bytes));
  const { info } = await pdf.getMetadata();
  const facts = info as { Title?: string; Language?: string };
  const places = new Map<string, number>();
  for (const [name, place] of Object.entries(await pdf.getDestinations()))
    places.set(name, (await pdf.getPageIndex((place as [never])[0])) + 1);
  const linked = new Set<string>();
  for (let sheet = 1; sheet <= pdf.numPages; sheet++) {
    const page = await pdf.getPage(sheet);
    for (const { dest } of (await page.getAnnotations()) as { dest?: unknown }[])
      if (typeof dest === 'string') linked.add(dest);
    page.cleanup();
  }
  const marks = (await pdf.getMarkInfo()) as { Marked?: boolean } | null;
  const read = {
    sheets: pdf.numPages,
    title: facts.Title ?? '',
    language: facts.Language ?? null,
    isTagged: marks?.Marked === true,
    outlined: countEntries((await pdf.getOutline()) ?? []),
    places,
    linked,
  };
  await pdf.cleanup();
  return read;
}
