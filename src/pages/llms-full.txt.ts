import type { APIRoute } from 'astro';
import { listedCollections } from '#domain/twins/lists.ts';
import { twinBytes, twinContext } from '#layouts/twin.ts';

/** The twins of all pages, tools and terms in one file. Sources stand in the footnotes of those who cite them. */
export const GET: APIRoute = async () => {
  const context = await twinContext();
  const entries = listedCollections(context)
    .filter((name) => name !== 'sources')
    .flatMap((name) => [...context.library.all(name)]);
  const texts = entries.flatMap((entry) => [twinBytes(entry, context), Buffer.from('\n')]);
  return new Response(Buffer.concat(texts.slice(0, -1)), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
