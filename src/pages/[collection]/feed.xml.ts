import type { APIRoute } from 'astro';
import { atomFeed, feedCollections } from '#layouts/feed.ts';
import type { PageCollection } from '#schemas/collections.ts';

/** The newest pages of a collection, in Atom. */
export const getStaticPaths = async () =>
  (await feedCollections()).map((collection) => ({ params: { collection }, props: { collection } }));

export const GET: APIRoute<{ collection: PageCollection }> = ({ props }) => atomFeed(props.collection);
