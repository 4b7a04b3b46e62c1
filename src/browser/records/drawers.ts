/** Where records are many, most lie in drawers: a browser reads few large rows in half the time of many small ones. */
import type { RecordType } from '#domain/records/types.ts';
import type { Wrapped } from './wrapped.ts';

/** A row of the database: those records of a list whose keys lead to its number. */
export interface Drawer {
  readonly type: RecordType;
  readonly number: number;
  readonly records: readonly Wrapped[];
}

/** The object store of all drawers, and the fields that are its key. */
export const drawers = 'drawers';
export const drawerKey = ['type', 'number'];

/** What lies in a row: records, and what somebody else may have put there; of what is no drawer, the row itself. */
export const contentsOf = (row: Drawer | undefined): readonly unknown[] =>
  row ? (Array.isArray(row.records as unknown) ? row.records : [row]) : [];
