import type { APIRoute } from 'astro';
import { keyOf } from '#domain/library/build-library.ts';
import { pageNow } from '#domain/reading/page-now.ts';
import { getLedgers, getLibrary } from '#library';
import { pageCollections, type PageCollection } from '#schemas/collections.ts';
import { site } from '#site';

/** The pages of a collection by key, each with what changed on it and why: the reading list compares its marks with them. */
export const getStaticPaths = () =>
  pageCollections
    .filter((collection) => !site.hidden.includes(collection))
    .map((collection) => ({ params: { collection }, props: { collection } }));

export const GET: APIRoute<{ collection: PageCollection }> = async ({ props }) => {
  const [{ all }, ledgers] = [await getLibrary(), await getLedgers()];
  const pages = all(props.collection).map((entry) => {
    const key = keyOf(entry);
    return [key, pageNow(entry, ledgers.get(key)?.reviews ?? [])];
  });
  return Response.json(Object.fromEntries(pages));
};
