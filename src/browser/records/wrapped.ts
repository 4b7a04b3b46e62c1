import { migrate, migrations, type Migration } from '#domain/records/migrate.ts';
import { currentSchema } from '#domain/records/store.ts';
import type { RecordOf, RecordType } from '#domain/records/types.ts';

/** A record as it lies in the database: the schema number it was written in beside it. */
export interface Wrapped {
  readonly key: string;
  readonly schema: number;
  readonly record: unknown;
}

export const wrap = (key: string, record: unknown): Wrapped => ({ key, schema: currentSchema, record });

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

const isWrapped = (value: unknown): value is Wrapped => {
  if (typeof value !== 'object' || value === null) return false;
  const { key, schema } = value as Record<string, unknown>;
  return typeof key === 'string' && Number.isInteger(schema) && 'record' in value;
};

/** Sorts what lies in one object store by the schema it was written in. */
export function sortBySchema(stored: readonly unknown[], schema: number = currentSchema): Sorted {
  const wrapped = stored.filter(isWrapped);
  return {
    current: wrapped.filter((each) => each.schema === schema),
    earlier: wrapped.filter((each) => each.schema < schema),
    later: wrapped.filter((each) => each.schema > schema),
    damaged: stored.filter((each) => !isWrapped(each)),
  };
}

/** Records of earlier schemas, told apart by whether they can be moved to today's. */
export interface Migrated {
  readonly moved: readonly { readonly old: Wrapped; readonly now: Wrapped }[];
  /** To set aside as they are. */
  readonly stuck: readonly Wrapped[];
}

export function migrateAll(
  type: RecordType,
  earlier: readonly Wrapped[],
  toRecord: (type: RecordType, old: Wrapped) => unknown = migrateRecord,
): Migrated {
  const tried = earlier.map((old) => ({ old, record: toRecord(type, old) }));
  return {
    moved: tried.flatMap(({ old, record }) => (record ? [{ old, now: wrap(old.key, record) }] : [])),
    stuck: tried.flatMap(({ old, record }) => (record ? [] : [old])),
  };
}

/** A record of an earlier schema in today's, moved as the only record of an export; null where that fails. */
export function migrateRecord<T extends RecordType>(
  type: T,
  { schema, record }: Wrapped,
  to: number = currentSchema,
  steps: Readonly<Record<number, Migration>> = migrations,
): RecordOf<T> | null {
  try {
    const file = { kind: 'em-playbook-export', schema, exportedAt: '', site: '', data: { [type]: [record] } };
    const migrated = migrate(file, schema, to, steps) as { data?: Record<string, unknown[]> };
    return (migrated.data?.[type]?.[0] as RecordOf<T> | undefined) ?? null;
  } catch {
    return null;
  }
}
