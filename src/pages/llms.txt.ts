import type { APIRoute } from 'astro';
import { llmsText } from '#domain/twins/lists.ts';
import { listWords, twinContext } from '#layouts/twin.ts';

/** What the site is and where its Markdown is, by the convention of llms.txt. */
export const GET: APIRoute = async () =>
  new Response(llmsText(listWords, await twinContext()), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
