import type { APIRoute } from 'astro';
import { newestInstrument } from '#domain/assessment/newest-version.ts';
import { sitePath } from '#domain/navigation/urls.ts';
import { getInstruments, getLibrary, getToolData } from '#library';
import { urls } from '#urls';

/** Data the self-assessment fetches when it is first needed: each version of a track, what follows from it, and the wording for colleagues. */
export async function getStaticPaths() {
  const library = await getLibrary();
  const instruments = library.all('instruments').map(({ data }) => data);
  const [texts, actions] = [(await getToolData('plan/texts')).texts, await getToolData('next-actions')];
  const motivation = newestInstrument(instruments, 'motivation', 'em-motivation');
  const situations = newestInstrument(instruments, 'situations', 'em-sjt');
  const tracks = instruments.flatMap((track) => {
    if (track.kind !== 'track') return [];
    const items = situations.items.filter(({ id }) => track.sjt.includes(id));
    const data = { track, motivation, situations: items, situationsText: situations.instruction };
    return [{ params: { data: `${track.id}-${track.version}` }, props: { data } }];
  });

  /** Only pages that exist: guides may be named before they are written. */
  const guides = [
    ...Object.values(actions).flatMap((areas) => Object.values(areas).flatMap((area) => area.guides)),
    ...Object.values(texts).flatMap((task) =>
      typeof task === 'object' && 'guide' in task ? [task.guide] : [],
    ),
  ];
  const links = guides.flatMap((guide) => {
    const entry = library.find(guide.collection, guide.id);
    return entry ? [[sitePath(guide), { href: urls.entry(entry), title: entry.data.title }] as const] : [];
  });
  const { aspiring, practising } = await getInstruments();
  const areasOf = ({ competencies }: typeof aspiring.track) =>
    competencies.map(({ code, name, tier }) => ({ code, name, tier }));
  const areas = { aspiring: areasOf(aspiring.track), practising: areasOf(practising.track) };
  const next = { actions, texts, areas, links: Object.fromEntries(links) };
  return [
    ...tracks,
    { params: { data: 'next-steps' }, props: { data: next } },
    { params: { data: 'peer' }, props: { data: newestInstrument(instruments, 'peer', 'em-peer') } },
  ];
}

export const GET: APIRoute<{ data: unknown }> = ({ props }) => Response.json(props.data);
