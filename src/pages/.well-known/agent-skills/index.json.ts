import type { APIRoute } from 'astro';
import { skillDescription } from '#domain/twins/skill.ts';
import { digestOf, skill, skillArchive } from '#layouts/skill.ts';
import { skillWords, twinContext } from '#layouts/twin.ts';
import { fileUrls } from '#urls';

/**
 * Where agents look for the skills of a site (Agent Skills Discovery 0.2.0). Below a base path it counts once the owner
 * of the origin has put it in that place.
 */
export const GET: APIRoute = async () =>
  Response.json({
    $schema: 'https://schemas.agentskills.io/discovery/0.2.0/schema.json',
    skills: [
      {
        name: skill,
        type: 'archive',
        description: skillDescription(await twinContext(), skillWords),
        url: fileUrls.skillArchive(skill),
        digest: digestOf(await skillArchive()),
      },
    ],
  });
