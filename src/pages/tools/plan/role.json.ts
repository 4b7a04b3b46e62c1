import type { APIRoute } from 'astro';
import { getToolData } from '#library';

/** The seven questions about a role and the lists their phrases name, fetched when adverts are read. */
export const GET: APIRoute = async () => {
  const { questions } = await getToolData('plan/role');
  const { groups, breaks } = (await getToolData('resume/words')).en;
  return Response.json({ questions, words: { groups, breaks } });
};
