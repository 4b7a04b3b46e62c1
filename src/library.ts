import { getCollection, getEntry, render } from 'astro:content';
import { buildLibrary } from '#domain/library/build-library.ts';
import { typeset } from '#domain/library/typeset.ts';
import type { AnyEntry, Library, PageEntry } from '#domain/library/types.ts';
import { collectionNames } from '#schemas/collections.ts';
import type { CapacityMix, CapacityWeek } from '#schemas/capacity.ts';
import type { DeliveryAdvice, DeliveryAverages, DeliveryQuestions } from '#schemas/delivery.ts';
import type { Instrument } from '#schemas/instrument.ts';
import type { NextActions } from '#schemas/next-actions.ts';
import type { HintWords } from '#domain/portfolio/hints.ts';
import type { PlanTexts } from '#schemas/plan-texts.ts';
import type { PortfolioAreas } from '#schemas/portfolio.ts';
import type { ResumeWords } from '#schemas/resume-words.ts';
import type { RoleFitPair, RoleFitReading } from '#schemas/role-fit.ts';
import type { SalaryRanges } from '#schemas/salary-ranges.ts';
import type { StoryChecks } from '#schemas/story-checks.ts';
import type { StorySlots } from '#schemas/story-slots.ts';
import { toolDataName } from '#integrations/check-content/tool-data.ts';

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

/** Data of a tool beside its entry. Astro's types know only collections that are written out one by one. */
async function readToolData(path: string): Promise<unknown> {
  const entry = (await getEntry(toolDataName(path) as never, 'data' as never)) as
    { data: unknown } | undefined;
  if (!entry) throw new Error(`${path} is missing`);
  return entry.data;
}

/** What to do about each gap of the self-assessment, by track and area. */
export const getNextActions = () => readToolData('content/tools/next-actions.yaml') as Promise<NextActions>;

/** The texts of the plan's tasks, by template id. */
export const getPlanTexts = async () =>
  ((await readToolData('content/tools/plan/texts.yaml')) as { texts: PlanTexts }).texts;

/** The words of the evidence portfolio's eight areas. */
export const getPortfolioAreas = () =>
  readToolData('content/tools/portfolio/areas.yaml') as Promise<PortfolioAreas>;

/** What the portfolio's hints look for. */
export const getHintWords = () => readToolData('content/tools/portfolio/words.yaml') as Promise<HintWords>;
/** The word lists of the résumé coach. */
export const getResumeWords = async () =>
  ((await readToolData('content/tools/resume/words.yaml')) as { en: ResumeWords }).en;

/** The pairs of the role reflection, in order, and how answers to them are read. */
export async function getRoleFit() {
  const { pairs } = (await readToolData('content/tools/role-fit/pairs.yaml')) as {
    pairs: readonly RoleFitPair[];
  };
  const reading = (await readToolData('content/tools/role-fit/reading.yaml')) as RoleFitReading;
  return { pairs, reading };
}

/** The ten kinds of story an interview asks for, and one story of our own. */
export const getStorySlots = () => readToolData('content/tools/stories/slots.yaml') as Promise<StorySlots>;

/** What the checks of a story look for. */
export const getStoryChecks = () => readToolData('content/tools/stories/checks.yaml') as Promise<StoryChecks>;

/** Pay ranges by level and tier, and what moves pay. */
export const getSalaryRanges = () =>
  readToolData('content/tools/salary/ranges.yaml') as Promise<SalaryRanges>;
/** What the delivery check asks, what it advises, and the survey averages it can show. */
export const getDelivery = async () => ({
  questions: (await readToolData('content/tools/dora/questions.yaml')) as DeliveryQuestions,
  advice: (await readToolData('content/tools/dora/advice.yaml')) as DeliveryAdvice,
  averages: (await readToolData('content/tools/dora/averages.yaml')) as DeliveryAverages,
});

/** What can give in a manager's week, what others say about the number of reports, and the investment mix. */
export const getCapacity = async () => ({
  week: (await readToolData('content/tools/capacity/week.yaml')) as CapacityWeek,
  mix: (await readToolData('content/tools/capacity/mix.yaml')) as CapacityMix,
});
