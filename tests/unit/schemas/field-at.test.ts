import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { descriptionAt, fieldsAt } from '#schemas/field-at.ts';
import { schemaOf } from '#schemas/by-collection.ts';

const schema = z.strictObject({
  name: z.string().describe('The name.'),
  wrapped: z.string().describe('Inside the wrapper.').optional(),
  list: z
    .array(z.strictObject({ id: z.string().describe('The id.'), plain: z.string() }))
    .default([])
    .describe('The list.'),
  either: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('a').describe('One.'), left: z.string() }),
    z.strictObject({ kind: z.literal('b').describe('Other.'), right: z.string() }),
  ]),
});

describe('fieldsAt', () => {
  it.each<[string, readonly PropertyKey[], readonly string[]]>([
    ['the top', [], ['name', 'wrapped', 'list', 'either']],
    ['an item of a list', ['list', 3], ['id', 'plain']],
    ['all alternatives of a union', ['either'], ['kind', 'left', 'right']],
    ['a text, which has none', ['name'], []],
    ['a list itself, which has none', ['list'], []],
    ['a field that does not exist', ['nothing', 'here'], []],
    ['a number where no list is', ['name', 0], []],
  ])('lists the fields of %s', (_, path, fields) => {
    expect(Object.keys(fieldsAt(schema, path))).toEqual(fields);
  });

  it('knows the fields of every alternative of a template field', () => {
    expect(Object.keys(fieldsAt(schemaOf.templates, ['fields', 0]))).toEqual(
      expect.arrayContaining(['kind', 'label', 'help', 'example', 'columns', 'rows']),
    );
  });

  it.each(['constructor', 'toString', '__proto__'])('has no field %s, which every object inherits', (key) => {
    expect(fieldsAt(schema, [key])).toEqual({});
  });
});

describe('descriptionAt', () => {
  it.each<[string, readonly PropertyKey[], string]>([
    ['a field', ['name'], 'The name.'],
    ['a field whose words are inside a wrapper', ['wrapped'], 'Inside the wrapper.'],
    ['a field of an item', ['list', 0, 'id'], 'The id.'],
    ['an item by the words of its list', ['list', 0], 'The list.'],
    ['a field without words by those above it', ['list', 0, 'plain'], 'The list.'],
    ['the top, which has none', [], ''],
    ['a field that does not exist', ['nothing'], ''],
    ['what every object inherits', ['constructor'], ''],
  ])('explains %s', (_, path, description) => {
    expect(descriptionAt(schema, path)).toBe(description);
  });
});
