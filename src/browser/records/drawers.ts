/** Where records are many, most lie in drawers: a browser reads few large rows in half the time of many small ones. */
import type { IDBPObjectStore } from 'idb';
import type { RecordType } from '#domain/records/types.ts';
import { isWrapped, type Wrapped } from './wrapped.ts';

/** A row of the database: those records of a list whose keys lead to its number. */
export interface Drawer {
  readonly type: RecordType;
  readonly number: number;
  readonly records: readonly Wrapped[];
}

/** The object store of all drawers, and the fields that are its key. */
export const drawers = 'drawers';
export const drawerKey = ['type', 'number'];

/** More loose rows than this go into drawers when a page has opened. */
export const mostLoose = 200;

/** What lies in a row: records, and what somebody else may have put there; of what is no drawer, the row itself. */
export const contentsOf = (row: Drawer | undefined): readonly unknown[] =>
  row ? (Array.isArray(row.records as unknown) ? row.records : [row]) : [];

/** The record in a drawer under a key. */
export const findIn = (row: Drawer | undefined, key: string): Wrapped | undefined =>
  contentsOf(row)
    .filter(isWrapped)
    .find((each) => each.key === key);

/** What a list holds: under one key, what lies loose stands for what lies in a drawer, since it came later. */
export function allOf(drawn: readonly unknown[], loose: readonly unknown[]): readonly unknown[] {
  if (drawn.length === 0 || loose.length === 0) return drawn.length > 0 ? drawn : loose;
  const keys = new Set(loose.map((each) => (each as Wrapped).key));
  return [...drawn.filter((each) => !isWrapped(each) || !keys.has(each.key)), ...loose];
}

type Rows = Pick<IDBPObjectStore<unknown, string[], string, 'readwrite'>, 'put' | 'delete'>;

/** Takes records out of a drawer, and whatever is none; an empty drawer leaves no row. */
export function takeOut(rows: Rows, row: Drawer, isGone: (record: Wrapped) => boolean): Promise<unknown> {
  const { type, number } = row;
  const records = contentsOf(row)
    .filter(isWrapped)
    .filter((each) => !isGone(each));
  return records.length > 0
    ? rows.put({ type, number, records } satisfies Drawer)
    : rows.delete([type, number]);
}
