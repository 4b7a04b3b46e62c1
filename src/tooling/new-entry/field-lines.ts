import { linkableCollections } from '#schemas/collections.ts';
import { stringify } from 'yaml';
import { choicesOf, placeholderFor, type FieldSchema, type Known } from './placeholder.ts';

/** Longest line of a comment. */
const lineWidth = 100;

const linkNames: ReadonlySet<string> = new Set(linkableCollections);

/** A comment of as many lines as it takes. */
export function commentLines(text: string, indent: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u)) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= lineWidth)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`${indent}# ${word}`);
  }
  return lines;
}

const commentedOut = (lines: readonly string[], indent: string): string[] =>
  lines.map((line) => `${indent}# ${line.slice(indent.length)}`);

const scalar = (value: unknown): string => stringify(value, { lineWidth: 0 }).trimEnd();

/** The alternative of a union that the item at a position shows; other schemas are themselves. */
const alternative = (field: FieldSchema, index = 0): FieldSchema =>
  field.oneOf ? (field.oneOf[index % field.oneOf.length] ?? field) : field;

/** The lines of a value below its key: fields of a group, items of a list. */
function valueLines(name: string, field: FieldSchema, known: Known, indent: string): string[] | string {
  const shown = alternative(field);
  if (shown.properties) return fieldLines(shown, known, indent);
  if (shown.type !== 'array') return scalar(placeholderFor(name, shown, known));
  const { items = {}, prefixItems, minItems = 1 } = shown;
  const schemas = prefixItems ?? Array.from({ length: Math.max(1, minItems) }, () => items);
  return schemas.flatMap((item, index) => {
    const lines = valueLines(name, alternative(item, index), known, `${indent}  `);
    if (typeof lines === 'string') return [`${indent}- ${lines}`];
    // Only the first item of a kind is explained.
    const isRepeated = index >= (item.oneOf?.length ?? 1);
    const kept = isRepeated ? lines.filter((line) => !line.trimStart().startsWith('#')) : lines;
    return [`${indent}-`, ...kept];
  });
}

function oneField(name: string, field: FieldSchema, known: Known, indent: string): string[] {
  const choices = choicesOf(name, field, known);
  const about = [field.description ?? '', choices.length > 0 ? `One of: ${choices.join(', ')}.` : ''];
  const value = valueLines(name, field, known, `${indent}  `);
  return [
    ...commentLines(about.filter(Boolean).join(' '), indent),
    ...(typeof value === 'string' ? [`${indent}${name}: ${value}`] : [`${indent}${name}:`, ...value]),
  ];
}

/** All link fields in one comment: their names, what one says, and an example. */
const linkLines = (names: readonly string[], { items }: FieldSchema, indent: string): string[] => [
  ...commentLines(
    `Links to other entries, most useful first; the field is named after the collection: ${names.join(', ')}. ` +
      `id: ${items?.properties?.['id']?.description} why: ${items?.properties?.['why']?.description}`,
    indent,
  ),
  ...commentedOut(['templates:', '  - { id: interview-scorecard, why: to score the debrief }'], '').map(
    (line) => indent + line,
  ),
];

/**
 * Every field of an object in the order of its schema, each below what the schema says about it: required ones
 * with a placeholder, optional ones commented out, the links to other entries as one example.
 */
export function fieldLines(
  { properties = {}, required = [] }: FieldSchema,
  known: Known,
  indent = '',
): string[] {
  const names = Object.keys(properties);
  const links = names.filter((name) => linkNames.has(name) && properties[name]?.items?.properties?.['why']);
  return names.flatMap((name) => {
    const field = properties[name] ?? {};
    if (links.includes(name)) return name === links[0] ? linkLines(links, field, indent) : [];
    if (required.includes(name)) return oneField(name, field, known, indent);
    const [...lines] = oneField(name, field, known, indent);
    const explained = lines.findIndex((line) => !line.startsWith(`${indent}#`));
    return [...lines.slice(0, explained), ...commentedOut(lines.slice(explained), indent)];
  });
}
