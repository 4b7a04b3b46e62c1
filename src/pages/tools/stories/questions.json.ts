import type { APIRoute } from 'astro';
import { getLibrary } from '#library';
import { urls } from '#urls';

/** The interview questions as the practice shows them, fetched when it is opened. */
export const GET: APIRoute = async () => {
  const questions = (await getLibrary()).all('questions').map((entry) => ({
    id: entry.id,
    question: entry.data.title,
    type: entry.data.type,
    level: entry.data.level,
    probes: entry.data.probes,
    href: urls.entry(entry),
  }));
  return Response.json(questions);
};
