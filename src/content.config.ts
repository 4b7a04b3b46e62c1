import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { schemaOf } from '#schemas/by-collection.ts';
import { collectionNames, pageCollections, type CollectionName } from '#schemas/collections.ts';
import { idOf } from '#integrations/check-content/check-content.ts';

const define = (name: CollectionName) =>
  defineCollection({
    loader: glob({
      base: `./content/${name}`,
      pattern: (pageCollections as readonly string[]).includes(name)
        ? '**/*.mdx'
        : name === 'tools'
          ? 'readiness.yaml'
          : '**/*.yaml',
      generateId: ({ entry }) => idOf(name, entry),
    }),
    schema: schemaOf[name],
  });

export const collections = Object.fromEntries(collectionNames.map((name) => [name, define(name)]));
