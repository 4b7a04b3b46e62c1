import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { schemaOf } from '#schemas/by-collection.ts';
import {
  collectionNames,
  hasAddress,
  inGroups,
  linkableCollections,
  onShelf,
  pageCollections,
} from '#schemas/collections.ts';
import { ledgerSchema } from '#schemas/review.ts';
import { minimalData } from '../../support/minimal-data.ts';

interface JsonSchema {
  description?: string;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
}

/** The paths of all fields whose schema has no word for the author. */
function undescribedIn(schema: JsonSchema, path = ''): string[] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, field]) => [
    ...(field.description ? [] : [`${path}${name}`]),
    ...undescribedIn(field, `${path}${name}.`),
  ]);
  const inner = [schema.items ?? [], schema.anyOf ?? [], schema.oneOf ?? []].flat();
  return [...own, ...inner.flatMap((one) => undescribedIn(one, path))];
}

const jsonOf = (schema: z.ZodType) =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;

describe('the collections', () => {
  it('each have a schema', () => {
    expect(Object.keys(schemaOf).sort()).toEqual([...collectionNames].sort());
  });

  it('are written as pages and linked to only where they exist', () => {
    expect(collectionNames).toEqual(expect.arrayContaining([...pageCollections]));
    expect(collectionNames).toEqual(expect.arrayContaining([...linkableCollections]));
  });
});

describe('the groups of the menu', () => {
  it('hold each collection with a hub once', () => {
    const listed = inGroups().flatMap(({ collections }) => collections);
    expect(listed.toSorted()).toEqual(collectionNames.filter(hasAddress).toSorted());
  });

  it('begin with what the header shows', () => {
    for (const { collections } of inGroups()) {
      const row = onShelf('header').filter((name) => collections.includes(name));
      expect(collections.slice(0, row.length)).toEqual(row);
    }
  });

  it('leave out what a fork hides', () => {
    expect(inGroups(['books']).flatMap(({ collections }) => collections)).not.toContain('books');
  });
});

describe.each(collectionNames)('the schema of %s', (collection) => {
  const schema = schemaOf[collection];
  const minimal = minimalData[collection]('A title');

  it('accepts the least an author must write', () => {
    expect(schema.safeParse(minimal).error).toBeUndefined();
  });

  it('accepts what it has parsed, so that defaults are valid, too', () => {
    expect(schema.safeParse(schema.parse(minimal)).error).toBeUndefined();
  });

  it.each(Object.keys(minimal).filter((field) => minimal[field as keyof typeof minimal] !== undefined))(
    'asks for %s',
    (field) => {
      const { [field]: _, ...rest } = minimal as Record<string, unknown>;
      expect(schema.safeParse(rest).success).toBe(false);
    },
  );

  it('rejects a field it does not know', () => {
    const { error } = schema.safeParse({ ...minimal, tilte: 'A title' });
    expect(error?.issues).toMatchObject([{ code: 'unrecognized_keys', keys: ['tilte'] }]);
  });

  it('explains every field to the author', () => {
    expect(undescribedIn(jsonOf(schema))).toEqual([]);
  });
});

it('the schema of the review ledger explains every field', () => {
  expect(undescribedIn(jsonOf(ledgerSchema))).toEqual([]);
});
