import { currentSchema } from '#domain/records/store.ts';
import { isWrapped, type Wrapped } from './wrapped.ts';

export const wrap = (key: string, record: unknown): Wrapped => ({ key, schema: currentSchema, record });

/** A record in the database that a later version of the site wrote. */
export const isLater = (value: unknown): boolean => isWrapped(value) && value.schema > currentSchema;

export interface Sorted {
  /** Of the current schema. */
  readonly current: readonly Wrapped[];
  /** Of an earlier schema: to back up, then to migrate. */
  readonly earlier: readonly Wrapped[];
  /** Of a later schema, written by a newer version of the site in another tab: to leave alone. */
  readonly later: readonly Wrapped[];
  /** No wrapped records at all. */
  readonly damaged: readonly unknown[];
}

/** Sorts what lies in one object store by the schema it was written in. */
export function sortBySchema(stored: readonly unknown[], schema: number = currentSchema): Sorted {
  const current: Wrapped[] = [];
  const earlier: Wrapped[] = [];
  const later: Wrapped[] = [];
  const damaged: unknown[] = [];
  for (const each of stored)
    if (!isWrapped(each)) damaged.push(each);
    else if (each.schema === schema) current.push(each);
    else (each.schema < schema ? earlier : later).push(each);
  return { current, earlier, later, damaged };
}
