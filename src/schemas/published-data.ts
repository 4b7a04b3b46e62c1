import { z } from 'zod';
import { schemaOf } from './by-collection.ts';
import { hasAddress, isPageCollection, linkableCollections, type CollectionName } from './collections.ts';

type JsonSchema = Record<string, unknown> & {
  properties?: Record<string, JsonSchema>;
  required?: string[];
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
};

/** Fields of the content that the published data holds resolved, as links and citations. */
const resolved: readonly string[] = [...linkableCollections, 'sources', 'draft'];
/** Fields that are left out where they lead to something a site does not show. */
const droppable = ['nextStep'];

const text = (description: string): JsonSchema => ({ type: 'string', description });
const address = (description: string): JsonSchema => ({ type: 'string', format: 'uri', description });

const object = (
  properties: Record<string, JsonSchema>,
  description?: string,
  required = Object.keys(properties),
): JsonSchema => ({
  type: 'object',
  ...(description ? { description } : {}),
  properties,
  required,
  additionalProperties: false,
});

const listOf = (items: JsonSchema, description: string): JsonSchema => ({
  type: 'array',
  items,
  description,
});

const mention = {
  collection: { type: 'string', enum: [...linkableCollections], description: 'The collection of the entry.' },
  id: text('The id of the entry.'),
  title: text('Its title.'),
  page: address('Its page.'),
};
const links = (description: string) =>
  listOf(object({ ...mention, why: text('Why a reader would follow the link.') }), description);

/** The author's fields, without those that are published resolved. A field of version 1 is never removed or renamed. */
function withoutResolved(schema: JsonSchema): JsonSchema {
  if (schema.anyOf) return { ...schema, anyOf: schema.anyOf.map(withoutResolved) };
  if (schema.oneOf) return { ...schema, oneOf: schema.oneOf.map(withoutResolved) };
  const isKept = (name: string) => !resolved.includes(name);
  return {
    ...schema,
    properties: Object.fromEntries(Object.entries(schema.properties ?? {}).filter(([name]) => isKept(name))),
    required: (schema.required ?? []).filter((name) => isKept(name) && !droppable.includes(name)),
  };
}

/** A day is read from a date or a text and published as a text. */
const isDay = ({ anyOf = [] }: JsonSchema): boolean =>
  anyOf.some(({ format }) => format === 'date') && anyOf.some((branch) => Object.keys(branch).length === 0);

/** What zod writes, without what only zod understands. */
function tidy(schema: JsonSchema): JsonSchema {
  if (isDay(schema)) {
    const { anyOf: _, ...rest } = schema;
    return { ...rest, type: 'string', format: 'date' };
  }
  const { format, ...rest } = schema;
  const kept = format === 'ends_with' ? rest : schema;
  return Object.fromEntries(Object.entries(kept).map(([name, value]) => [name, tidyValue(value)]));
}
const tidyValue = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(tidyValue);
  return value !== null && typeof value === 'object' ? tidy(value as JsonSchema) : value;
};

const fieldsOf = (collection: CollectionName): JsonSchema => {
  const { $schema: _, ...fields } = z.toJSONSchema(schemaOf[collection], {
    target: 'draft-2020-12',
    unrepresentable: 'any',
  });
  return {
    description: 'Its fields, as its author wrote them.',
    ...withoutResolved(tidy(fields as JsonSchema)),
  };
};

/** The JSON Schema (2020-12) of a collection's published data; `id` is its address. */
export function publishedSchema(collection: CollectionName, id: string): JsonSchema {
  const entry = object({
    id: text('Permanent: the name of its file, and the last part of its address.'),
    ...(hasAddress(collection)
      ? { page: address('Its page.'), markdown: address('The same page in Markdown.') }
      : {}),
    data: fieldsOf(collection),
    ...(isPageCollection(collection)
      ? {
          body: text(
            'Its text in Markdown: components written out, sources as marks of footnotes, links absolute.',
          ),
        }
      : {}),
    links: links('Links that the entry declares.'),
    linkedFrom: links('Links that other entries declare to it.'),
    ...(collection === 'sources'
      ? {
          citedBy: listOf(
            object({ ...mention, claim: text('What the source supports there.') }),
            'The entries that cite it.',
          ),
        }
      : {
          cites: listOf(
            object({
              id: text('The id of the source.'),
              title: text('Its title.'),
              page: address('Our page about it.'),
              claim: text('What the source supports here.'),
            }),
            'The sources it cites.',
          ),
        }),
  });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: id,
    title: collection,
    ...object({
      $schema: address('The address of this schema.'),
      version: { const: 1, description: 'The version of the contract.' },
      site: text('The name of the site.'),
      collection: { const: collection, description: 'The collection.' },
      name: text('What readers call it.'),
      licence: object({ name: text('Its name.'), url: address('Its text.') }, 'The licence of the words.'),
      count: { type: 'integer', minimum: 0, description: 'How many entries there are.' },
      entries: listOf(entry, 'All entries, in the order of their hub page.'),
    }),
  };
}
