import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { idOf } from '#integrations/check-content/check-content.ts';
import { toolDataCollection, toolDataFile, toolDataNames, toolDataSchemas } from '#schemas/tool-data.ts';
import { schemaOf } from '#schemas/by-collection.ts';
import { ledgerSchema } from '#schemas/review.ts';
import { collectionNames, isPageCollection, type CollectionName } from '#schemas/collections.ts';

const patternOf = (name: CollectionName) => {
  if (isPageCollection(name)) return '**/*.mdx';
  if (name !== 'tools') return '**/*.yaml';
  return ['**/*.yaml', ...toolDataNames.map((data) => `!${data}.yaml`)];
};

const define = (name: CollectionName) =>
  defineCollection({
    loader: glob({
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
    loader: glob({ base: '.', pattern: toolDataFile(name), generateId: () => 'data' }),
    schema: toolDataSchemas[name],
  }),
]);

/** The review ledger: `faqs/build-or-buy` is what was read and changed of that page. */
const ledgers = defineCollection({
  loader: glob({
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
