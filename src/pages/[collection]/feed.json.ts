import type { APIRoute } from 'astro';
import { jsonFeed, feedCollections } from '#layouts/feed.ts';
import type { PageCollection } from '#schemas/collections.ts';

/** The newest pages of a collection, in JSON Feed. */
export const getStaticPaths = async () =>
  (await feedCollections()).map((collection) => ({ params: { collection }, props: { collection } }));

export const GET: APIRoute<{ collection: PageCollection }> = ({ props }) => jsonFeed(props.collection);
