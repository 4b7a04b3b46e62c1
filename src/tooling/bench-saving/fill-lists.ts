import { maxEntries } from '#domain/records/limits.ts';
import type { RecordOf, RecordType } from '#domain/records/types.ts';
import { checksOf, mostOf, type Def, type Schema } from './schema-parts.ts';

const { recordSchemas } = await import('#domain/records/schema.ts');

const words =
  'led the team through a hard release with two others and cut the wait for a review by half'.split(' ');
/** Letters of texts, and entries of what a record holds: what people write, so that a full list fits into a file. */
const usual = { shortText: 24, longText: 120, entries: 2 };
/** A text of which more letters may be saved is a long one. */
const mostOfShort = 300;

/** A text of whole words, another for each number. */
function textOf(number: number, length: number): string {
  let text = `Number ${number}`;
  for (let index = number; text.length < length; index++) text += ` ${words[index % words.length]}`;
  return text;
}

function stringOf(def: Def, number: number): string {
  const day = new Date(Date.UTC(2024, 0, 1) + number * 3_600_000).toISOString();
  if (def.format === 'datetime') return day;
  if (def.format === 'date') return day.slice(0, 10);
  if (checksOf(def).some(({ pattern }) => pattern)) return day.slice(0, 7);
  return textOf(number, mostOf(def) > mostOfShort ? usual.longText : usual.shortText);
}

const pick = <T>(choices: readonly T[], number: number): T => choices[number % choices.length]!;

function numberOf(def: Def, number: number): number {
  const least = checksOf(def).find(({ check }) => check === 'greater_than')?.value ?? 0;
  const most = checksOf(def).find(({ check }) => check === 'less_than')?.value ?? 1_000;
  return Math.min(most, Math.max(least, number));
}

/** A value that a schema takes, another for each number; what may be left out is there. */
function valueOf(schema: Schema, number: number, entries: number): unknown {
  const { def } = schema._zod;
  switch (def.type) {
    case 'string':
      return stringOf(def, number);
    case 'number':
      return numberOf(def, number);
    case 'boolean':
      return number % 4 === 0;
    case 'literal':
      return pick(def.values ?? [], number);
    case 'enum':
      return pick(Object.values(def.entries ?? {}), number);
    case 'nullable':
    case 'optional':
      return valueOf(def.innerType!, number, entries);
    case 'union':
      return valueOf(pick(def.options ?? [], number), number, entries);
    case 'array':
      return Array.from({ length: entries }, (_, index) =>
        valueOf(def.element!, number + index, usual.entries),
      );
    case 'record':
      return Object.fromEntries(
        Array.from({ length: entries }, (_, index) => [
          `key-${index}`,
          valueOf(def.valueType!, number + index, usual.entries),
        ]),
      );
    case 'object':
      return Object.fromEntries(
        Object.entries(def.shape ?? {}).map(([key, part]) => [
          key,
          key === 'id' || key === 'nonce' ? `n${number}` : valueOf(part, number, entries),
        ]),
      );
    default:
      throw new Error(`no values for the schema ${def.type}`);
  }
}

/** A record of a list as its schema takes it, another for each number; what may be left out is there. */
export const recordOf = <T extends RecordType>(type: T, number: number): RecordOf<T> =>
  valueOf(recordSchemas[type] as unknown as Schema, number, usual.entries) as RecordOf<T>;

/** As many records as a list may have, each changed by `alter`; the first is the newest. */
export const fullList = <T extends RecordType>(
  type: T,
  alter: (record: RecordOf<T>, number: number) => RecordOf<T> = (record) => record,
  count: number = maxEntries,
): RecordOf<T>[] =>
  Array.from({ length: count }, (_, number) => {
    const updatedAt = new Date(Date.UTC(2026, 0, 1) - number * 60_000).toISOString();
    return alter({ ...recordOf(type, number), updatedAt }, number);
  });

/** As many members as a list within a record may have, made like `member`. */
export const fullOf = <T>(member: (number: number) => T): T[] =>
  Array.from({ length: maxEntries }, (_, number) => member(number));
