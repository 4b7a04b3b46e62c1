import { basename } from 'node:path';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { idOf } from '#integrations/check-content/check-content.ts';
import { toolDataSchemas } from '#integrations/check-content/tool-data.ts';
import { schemaOf } from '#schemas/by-collection.ts';
import { collectionNames, pageCollections, type CollectionName } from '#schemas/collections.ts';

const toolData = [...toolDataSchemas].map(([path, schema]) => ({ file: basename(path), schema }));

const patternOf = (name: CollectionName) => {
  if ((pageCollections as readonly string[]).includes(name)) return '**/*.mdx';
  return name === 'tools' ? ['**/*.yaml', ...toolData.map(({ file }) => `!${file}`)] : '**/*.yaml';
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

/** Data of tools beside their entries: a collection each, named like its file, with the one entry `data`. */
const dataCollections = toolData.map(({ file, schema }) => [
  basename(file, '.yaml'),
  defineCollection({
    loader: glob({ base: './content/tools', pattern: file, generateId: () => 'data' }),
    schema,
  }),
]);

export const collections = Object.fromEntries([
  ...collectionNames.map((name) => [name, define(name)]),
  ...dataCollections,
]);
