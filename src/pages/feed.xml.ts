import type { APIRoute } from 'astro';
import { atomFeed } from '#layouts/feed.ts';

/** The newest pages of all collections, in Atom. */
export const GET: APIRoute = () => atomFeed(null);
