import { buildBackup, writeExport } from './export.ts';
import { maxStoreBytes } from './limits.ts';
import { oncePer } from '../once-per.ts';
import { recordTypes } from './record-table.ts';
import { emptyStore } from './store.ts';
import type { SetAside, Store } from './types.ts';

const encoder = new TextEncoder();
/** Written to and never read: a place of its own for each of many short texts takes longer than to count them. */
const scratch = new Uint8Array(32_768);
const mostBytesOfUnit = 3;

/** The bytes of a text in UTF-8. */
export const byteLength = (text: string): number =>
  text.length * mostBytesOfUnit <= scratch.length
    ? encoder.encodeInto(text, scratch).written
    : encoder.encode(text).length;

function countLines(text: string): number {
  let lines = 1;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) lines++;
  return lines;
}

/** Records and what they hold never change, so each is weighed once. */
const weighed = new WeakMap<object, number>();

/** Its lines are indented as deep as they stand in a file, and a comma or the line break of its list ends it. */
const recordIndent = 3;

const isMember = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Lists of objects: of these each member is weighed by itself. */
const isMembers = (value: unknown): value is readonly object[] =>
  Array.isArray(value) && value.length > 0 && value.every(isMember);

/**
 * The bytes a record takes in a file, its indent and the comma after it counted. The members of its lists are weighed
 * one by one, so that a letter in a plan of many tasks costs no other task.
 */
export function weigh(record: object, indent = recordIndent): number {
  const known = weighed.get(record);
  if (known !== undefined) return known;
  const lists = Object.values(record).filter(isMembers);
  const rest =
    lists.length > 0
      ? Object.fromEntries(Object.entries(record).map(([key, each]) => [key, isMembers(each) ? [] : each]))
      : record;
  const text = JSON.stringify(rest, null, 1);
  let weight = byteLength(text) + indent * countLines(text) + 2;
  for (const members of lists) {
    // No comma comes after the last, but a line break before the first; the bracket is indented as its field is.
    weight += indent + 1;
    for (const member of members) weight += weigh(member, indent + 2);
  }
  weighed.set(record, weight);
  return weight;
}

/** The bytes that the records of a list take in a file. */
export const weighList = oncePer((list: readonly object[]): number =>
  list.reduce((sum, record) => sum + weigh(record), 0),
);

/**
 * The size of the store's full backup in bytes of UTF-8. What is not in lists is small and written; a record is
 * weighed when it is first seen, so that a letter in one costs no other. What is set aside counts a little more than it
 * takes, since it stands less deep.
 */
export function sizeOfBackup(store: Store, setAside: readonly SetAside[] = []): number {
  const rest = { ...emptyStore, searches: store.searches, prefs: store.prefs };
  const lists = [...recordTypes.map((type): readonly object[] => store[type]), setAside];
  const filled = recordTypes.filter((type) => store[type].length > 0).length;
  // The last record of a list has no comma, and the list a line break and its indent before it closes.
  const ends = 2 * filled;
  return (
    byteLength(writeExport(buildBackup(rest, '2000-01-01T00:00:00.000Z', ''))) +
    lists.reduce((sum, list) => sum + weighList(list), 0) +
    ends
  );
}

/**
 * Whether the store is so large that it takes no new text, while its backup can still be imported (see
 * README.md#limits).
 */
export const isFull = (store: Store, setAside: readonly SetAside[] = []): boolean =>
  sizeOfBackup(store, setAside) > maxStoreBytes;
