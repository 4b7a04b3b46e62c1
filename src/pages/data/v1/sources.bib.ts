import type { APIRoute } from 'astro';
import { bibtex } from '#domain/data/bibtex.ts';
import { cslItems } from '#layouts/data.ts';

/** Every source as BibTeX. */
export const GET: APIRoute = async () =>
  new Response(bibtex(await cslItems()), { headers: { 'content-type': 'text/x-bibtex; charset=utf-8' } });
