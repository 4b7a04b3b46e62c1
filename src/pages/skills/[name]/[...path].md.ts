import type { APIRoute } from 'astro';
import { skill, skillFolder } from '#layouts/skill.ts';
import { markdownResponse } from '#layouts/twin.ts';

/** The folder of the agent skill, without the texts. */
export const getStaticPaths = async () =>
  [...(await skillFolder())].map(([path, text]) => ({
    params: { name: skill, path: path.replace(/\.md$/u, '') },
    props: { text },
  }));

export const GET: APIRoute<{ text: string }> = ({ props }) => markdownResponse(props.text);
