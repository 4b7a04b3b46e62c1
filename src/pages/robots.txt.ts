import type { APIRoute } from 'astro';
import { absolute } from '#domain/twins/addresses.ts';
import { site } from '#site';
import { urls } from '#urls';

/** Everyone may read everything, and finds all pages in the sitemap. Below a base path robots do not look for it. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(site, urls.file('sitemap-index.xml'))}\n`);
