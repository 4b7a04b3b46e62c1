import type { APIRoute } from 'astro';
import { hubTwin, listedCollections } from '#domain/twins/lists.ts';
import { listWords, markdownResponse, twinContext } from '#layouts/twin.ts';
import type { ListedCollection } from '#schemas/collections.ts';

/** The Markdown twin of every hub. */
export const getStaticPaths = async () =>
  listedCollections(await twinContext()).map((collection) => ({
    params: { collection },
    props: { collection },
  }));

export const GET: APIRoute<{ collection: ListedCollection }> = async ({ props }) =>
  markdownResponse(hubTwin(props.collection, listWords, await twinContext()));
