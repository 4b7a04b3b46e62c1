import type { APIRoute } from 'astro';
import { getToolData } from '#library';

/** The words by which a whole résumé is read, fetched when it is opened. */
export const GET: APIRoute = async () => Response.json((await getToolData('resume/whole')).en);
