import type { APIRoute } from 'astro';
import { jsonFeed } from '#layouts/feed.ts';

/** The newest pages of all collections, in JSON Feed. */
export const GET: APIRoute = () => jsonFeed(null);
