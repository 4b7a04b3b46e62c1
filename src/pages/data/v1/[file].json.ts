import type { APIRoute } from 'astro';
import { collectionData, dataFile, dataIndex, schemaFile } from '#domain/data/collection-data.ts';
import { cslItems, dataCollections, dataSite } from '#layouts/data.ts';
import { bodyOf, twinContext } from '#layouts/twin.ts';
import { getPublishedSchema } from '#library';

type Make = () => Promise<unknown>;

/** Every collection with its schema, the list of them, and the sources as CSL-JSON. */
export function getStaticPaths() {
  const files = dataCollections.flatMap(({ collection, name }): [file: string, make: Make][] => [
    [
      dataFile(collection),
      async () => {
        const context = await twinContext();
        return collectionData(collection, name, context.library, dataSite, (entry) => bodyOf(entry, context));
      },
    ],
    [
      schemaFile(collection),
      () => Promise.resolve(getPublishedSchema(collection, dataSite.file(schemaFile(collection)))),
    ],
  ]);
  return [
    ...files,
    ['index.json', async () => dataIndex(dataCollections, (await twinContext()).library, dataSite)] as const,
    ['sources.csl.json', cslItems] as const,
  ].map(([file, make]) => ({ params: { file: file.replace(/\.json$/u, '') }, props: { make } }));
}

export const GET: APIRoute<{ make: Make }> = async ({ props }) => Response.json(await props.make());
