import type { APIRoute } from 'astro';
import { skill, skillArchive } from '#layouts/skill.ts';

/** The folder of the agent skill with all texts. */
export const getStaticPaths = () => [{ params: { name: skill } }];

export const GET: APIRoute = async () =>
  new Response(await skillArchive(), { headers: { 'content-type': 'application/zip' } });
