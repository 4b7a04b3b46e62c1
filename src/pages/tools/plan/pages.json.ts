import type { APIRoute } from 'astro';
import { sitePath } from '#domain/navigation/urls.ts';
import { getLibrary } from '#library';
import { collectionNames, hasAddress } from '#schemas/collections.ts';

/** The pages that exist, by their path without base: a task that was put in from one that is gone says so. */
export const GET: APIRoute = async () => {
  const { all } = await getLibrary();
  const pages = collectionNames.flatMap((name) =>
    hasAddress(name) ? all(name).map((entry) => sitePath(entry)) : [],
  );
  return Response.json(pages);
};
