import { migrate, migrations, type Migration } from '#domain/records/migrate.ts';
import { currentSchema } from '#domain/records/store.ts';
import type { RecordOf, RecordType } from '#domain/records/types.ts';
import { wrap } from './sort-by-schema.ts';
import type { Wrapped } from './wrapped.ts';

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
  target: number = currentSchema,
  steps: Readonly<Record<number, Migration>> = migrations,
): RecordOf<T> | null {
  try {
    const file = { kind: 'em-playbook-export', schema, exportedAt: '', site: '', data: { [type]: [record] } };
    const migrated = migrate(file, schema, target, steps) as { data?: Record<string, unknown[]> };
    return (migrated.data?.[type]?.[0] as RecordOf<T> | undefined) ?? null;
  } catch {
    return null;
  }
}
