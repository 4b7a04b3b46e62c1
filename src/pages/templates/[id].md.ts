import type { APIRoute } from 'astro';
import { templateMarkdown } from '#domain/library/template-markdown.ts';
import type { Entry } from '#domain/library/types.ts';
import { getLibrary } from '#library';

/** A template's blank form as a Markdown file. */
export async function getStaticPaths() {
  return (await getLibrary())
    .all('templates')
    .map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

export const GET: APIRoute<{ entry: Entry<'templates'> }> = ({ props }) =>
  new Response(templateMarkdown(props.entry.data), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
