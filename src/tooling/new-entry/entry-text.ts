import { z } from 'zod';
import { anatomyOf } from '#domain/library/anatomy.ts';
import { pageCollections, type CollectionName, type PageCollection } from '#schemas/collections.ts';
import { commentLines, fieldLines } from './field-lines.ts';
import type { FieldSchema, Known } from './placeholder.ts';

/** Where entries are of several kinds: which there are, and that the first of them follows. */
const kindLines = ({ oneOf = [] }: FieldSchema): string[] => {
  const kinds = oneOf.map(({ properties }) => properties?.['kind']?.const);
  return kinds.length === 0
    ? []
    : commentLines(
        `The fields differ by kind: ${kinds.join(', ')}. These are the fields of ${kinds[0]}.`,
        '',
      );
};

/** The YAML of a new entry: every field of a schema, explained. Of a union it shows the first alternative. */
export function yamlText(schema: z.ZodType, known: Known): string {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as FieldSchema;
  return `${[...kindLines(json), ...fieldLines(json.oneOf?.[0] ?? json, known)].join('\n')}\n`;
}

/** The text of a new page: its opening and the fixed headings of its collection. */
export function pageText(collection: PageCollection): string {
  const { headings, words } = anatomyOf[collection];
  const [least, most] = words.map((count) => count.toLocaleString('en'));
  const opening = `TODO: two to four sentences of a recognisable moment, then the answer. The page has ${least} to ${most} words.`;
  return `${[opening, ...headings.map((heading) => `## ${heading}\n\nTODO`)].join('\n\n')}\n`;
}

/** The file of a new entry: data, or frontmatter and text. */
export function entryText(collection: CollectionName, schema: z.ZodType, known: Known): string {
  const yaml = yamlText(schema, known);
  const page = pageCollections.find((name) => name === collection);
  return page ? `---\n${yaml}---\n\n${pageText(page)}` : yaml;
}
