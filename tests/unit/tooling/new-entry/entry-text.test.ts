import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { anatomyOf } from '#domain/library/anatomy.ts';
import { findBannedPhrases } from '#domain/library/banned-phrases.ts';
import { readFile } from '#integrations/check-content/read-file.ts';
import { readOutline } from '#integrations/check-content/read-outline.ts';
import { schemaProblems } from '#integrations/check-content/schema-problems.ts';
import { schemaOf } from '#schemas/by-collection.ts';
import {
  collectionNames,
  linkableCollections,
  pageCollections,
  type PageCollection,
} from '#schemas/collections.ts';
import { entryText, yamlText } from '#tooling/new-entry/entry-text.ts';

const known = { today: '2026-11-21', choices: { theme: ['people', 'delivery'] } };
const isPage = (collection: string): collection is PageCollection =>
  (pageCollections as readonly string[]).includes(collection);

/** The simple values of some data. */
const leavesIn = (value: unknown): unknown[] =>
  value !== null && typeof value === 'object' ? Object.values(value).flatMap(leavesIn) : [value];

/** The values that a schema fixes. */
const constantsIn = (value: unknown): unknown[] => {
  if (value === null || typeof value !== 'object') return [];
  const own = 'const' in value ? [value.const] : [];
  return [...own, ...Object.values(value).flatMap(constantsIn)];
};

describe.each(collectionNames)('a new entry of %s', (collection) => {
  const schema = schemaOf[collection];
  const text = entryText(collection, schema, known);
  const file = readFile(text, isPage(collection) ? 'mdx' : 'yaml');
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  const { properties = {}, required = [] } = (json.oneOf?.[0] ?? json) as z.core.JSONSchema.ObjectSchema;
  const data = file.data as Record<string, unknown>;

  it('parses, and has every required field in the order of the schema and no other', () => {
    expect(file.errors).toEqual([]);
    expect(Object.keys(data)).toEqual(Object.keys(properties).filter((name) => required.includes(name)));
  });

  it('holds nothing that could pass for a fact: every value is open, or the only one there can be', () => {
    const fixed = new Set<unknown>([known.today, ...constantsIn(json)]);
    const values = leavesIn(data).filter((value) => !fixed.has(value));
    expect(values.filter((value) => !/^(?:https:\/\/)?TODO\b/u.test(String(value)))).toEqual([]);
    expect(values.length).toBeGreaterThan(1);
  });

  it('is refused by its schema, or by the check for its words, in every open field', () => {
    const { error } = schema.safeParse(data);
    const problems = error ? schemaProblems(schema, file, 'content/new', error) : [];
    expect(problems.filter(({ kind }) => kind === 'unknown-field')).toEqual([]);
    const numbers = ['year', 'order', 'minutes', 'readingHours', 'level', 'stage', 'topic'];
    for (const name of numbers.filter((own) => required.includes(own) && !Array.isArray(data[own])))
      expect(problems).toContainEqual(
        expect.objectContaining({ field: name, reason: expect.stringContaining('TODO') }),
      );
  });

  it('explains every field right above it, and names optional ones in a comment', () => {
    const lines = text.split('\n');
    for (const [name, field] of Object.entries(properties)) {
      if ((linkableCollections as readonly string[]).includes(name)) continue;
      const at = lines.findIndex((line) =>
        line.startsWith(required.includes(name) ? `${name}:` : `# ${name}:`),
      );
      expect(at, name).toBeGreaterThan(0);
      const above = lines.slice(0, at).toReversed();
      const comment = above.slice(
        0,
        above.findIndex((line) => !/^# \S/u.test(line)),
      );
      const words = (comment.length > 0 ? comment : above).toReversed().join(' ').replaceAll(/ ?# /gu, ' ');
      expect(words).toContain((field as { description: string }).description);
    }
  });

  it('has no line of a comment over 100 characters', () => {
    for (const line of text.split('\n').filter((own) => own.trimStart().startsWith('#')))
      expect(line.length).toBeLessThanOrEqual(100);
  });

  it('cannot be published by mistake: the check finds what is still to be written', () => {
    expect(findBannedPhrases(text).some(({ phrase }) => phrase === 'TODO')).toBe(true);
  });
});

describe.each(pageCollections)('a new page of %s', (collection) => {
  const file = readFile(entryText(collection, schemaOf[collection], known), 'mdx');
  const { headings, blocks } = readOutline(file.body, 0);

  it('has the fixed headings below an opening without one', () => {
    expect(headings.map(({ depth, text }) => [depth, text])).toEqual(
      anatomyOf[collection].headings.map((text) => [2, text]),
    );
    expect(blocks[0]).toMatchObject({ kind: 'paragraph' });
  });

  it('shows the link fields as one example in a comment', () => {
    const text = entryText(collection, schemaOf[collection], known);
    expect(
      text.match(/^# templates:\n# {3}- \{ id: interview-scorecard, why: to score the debrief \}$/gmu),
    ).toHaveLength(1);
    expect(text).not.toMatch(/^# books:/mu);
    const comment = text
      .slice(text.indexOf('# Links to other'), text.indexOf('# templates:'))
      .replaceAll('\n# ', ' ');
    expect(comment).toContain(linkableCollections.join(', '));
  });
});

describe('yamlText', () => {
  const text = (shape: z.ZodRawShape) => yamlText(z.strictObject(shape), known);

  it('fills in what fits a field', () => {
    const schema = {
      title: z.string().max(100).describe('The title.'),
      long: z.string().min(40).describe('A long text.'),
      asked: z.string().endsWith('?').describe('A question.'),
      id: z
        .string()
        .regex(/^[a-z-]+$/u)
        .describe('An id.'),
      theme: z.string().describe('The theme.'),
      on: z.iso.date().describe('The day.'),
      year: z.int().min(1800).max(2027).describe('The year.'),
      order: z.int().positive().describe('The order.'),
      core: z.boolean().describe('Whether it is core.'),
      none: z.string().nullable().describe('A text or nothing.'),
      kind: z.enum(['a', 'b']).describe('The kind.'),
      pair: z.array(z.string()).min(2).describe('Two texts.'),
      group: z.strictObject({ inner: z.string().describe('Inside.') }).describe('A group.'),
    };
    expect(text(schema)).toBe(`# The title.
title: TODO
# A long text.
long: "TODO: at least 40 characters … … … … … …"
# A question.
asked: TODO?
# An id.
id: TODO
# The theme. One of: people, delivery.
theme: TODO
# The day.
on: TODO
# The year.
year: TODO
# The order.
order: TODO
# Whether it is core.
core: TODO
# A text or nothing.
none: TODO
# The kind. One of: a, b.
kind: TODO
# Two texts.
pair:
  - TODO
  - TODO
# A group.
group:
  # Inside.
  inner: TODO
`);
  });

  it('comments out what is optional, so that one character a line brings it back', () => {
    const row = z.strictObject({ name: z.string().describe('The name.') });
    expect(
      text({
        short: z.string().optional().describe('A short title.'),
        rows: z.array(row).default([]).describe('The rows.'),
      }),
    ).toBe(`# A short title.
# short: TODO
# The rows.
# rows:
#   -
#     # The name.
#     name: TODO
`);
  });

  it('explains the items of a list once, and every alternative once', () => {
    const item = z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('a').describe('One kind.') }),
      z.strictObject({ kind: z.literal('b').describe('Another.') }),
    ]);
    expect(text({ items: z.array(item).min(3).describe('The items.') })).toBe(`# The items.
items:
  -
    # One kind.
    kind: a
  -
    # Another.
    kind: b
  -
    kind: a
`);
  });

  it('says that the fields of instruments differ by kind', () => {
    expect(yamlText(schemaOf.instruments, known)).toMatch(
      /^# The fields differ by kind: track, motivation, situations, peer\. These are the fields of track\.\n/u,
    );
  });
});
