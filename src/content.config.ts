import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { idOf } from '#integrations/check-content/content-paths.ts';
import { toolDataCollection, toolDataFile, toolDataNames, toolDataSchemas } from '#schemas/tool-data.ts';
import { schemaOf } from '#schemas/by-collection.ts';
import { ledgerSchema } from '#schemas/review.ts';
import { collectionNames, isPageCollection, type CollectionName } from '#schemas/collections.ts';

const patternOf = (name: CollectionName) => {
  if (isPageCollection(name)) return '**/*.mdx';
  if (name !== 'tools') return '**/*.yaml';
  return ['**/*.yaml', ...toolDataNames.map((data) => `!${data}.yaml`)];
};

/** Reads files as Astro does. What a build stumbles over is told by the content check, which knows all problems of all files. */
const files = (options: Parameters<typeof glob>[0]): Loader => {
  const loader = glob(options);
  return {
    ...loader,
    load: async (context) => {
      try {
        await loader.load(context);
      } catch (error) {
        if (import.meta.env.PROD) {
          const { checkContent } = await import('#integrations/check-content/check-content.ts');
          const { refuse } = await import('#integrations/check-content/refuse.ts');
          refuse(checkContent(process.cwd()).problems);
        }
        throw error;
      }
    },
  };
};

const define = (name: CollectionName) =>
  defineCollection({
    loader: files({
      base: `./content/${name}`,
      pattern: patternOf(name),
      generateId: ({ entry }) => idOf(name, entry),
    }),
    schema: schemaOf[name],
  });

/** Data of tools beside their entries: a collection each, with the one entry `data`. */
const dataCollections = toolDataNames.map((name) => [
  toolDataCollection(name),
  defineCollection({
    loader: files({ base: '.', pattern: toolDataFile(name), generateId: () => 'data' }),
    schema: toolDataSchemas[name],
  }),
]);

/** The review ledger: `faqs/build-or-buy` is what was read and changed of that page. */
const ledgers = defineCollection({
  loader: files({
    base: './content/reviews',
    pattern: '**/*.yaml',
    generateId: ({ entry }) => entry.replace(/\.yaml$/u, ''),
  }),
  schema: ledgerSchema,
});

export const collections = Object.fromEntries([
  ['ledgers', ledgers],
  ...collectionNames.map((name) => [name, define(name)]),
  ...dataCollections,
]);
