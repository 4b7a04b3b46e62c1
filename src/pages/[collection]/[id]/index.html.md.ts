import type { APIRoute } from 'astro';
import type { Entry } from '#domain/library/types.ts';
import { listedCollections } from '#domain/twins/lists.ts';
import { markdownResponse, twinBytes, twinContext } from '#layouts/twin.ts';
import type { ListedCollection } from '#schemas/collections.ts';

/** The Markdown twin of every entry's page. */
export async function getStaticPaths() {
  const context = await twinContext();
  return listedCollections(context).flatMap((collection) =>
    context.library.all(collection).map((entry) => ({
      params: { collection, id: entry.id },
      props: { entry: entry as Entry<ListedCollection> },
    })),
  );
}

export const GET: APIRoute<{ entry: Entry<ListedCollection> }> = async ({ props }) =>
  markdownResponse(twinBytes(props.entry, await twinContext()));
