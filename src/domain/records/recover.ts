import { mendRecord } from './mend.ts';
import { migrate } from './migrate.ts';
import { recordTypes } from './record-table.ts';
import type { RecordChecks } from './schema.ts';
import { currentSchema } from './store.ts';
import type { RecordOf, RecordType, SetAside } from './types.ts';

export interface RecoveredRecord {
  readonly type: RecordType;
  readonly record: RecordOf<RecordType>;
}

export interface Recovered {
  readonly records: readonly RecoveredRecord[];
  /** What they were made from. */
  readonly sources: ReadonlySet<SetAside>;
  /** What of it had to be shortened: it stays set aside as it was. */
  readonly mended: ReadonlySet<SetAside>;
}

const isType = (type: string): type is RecordType => (recordTypes as readonly string[]).includes(type);

/** The record in what lay in the database, in today's schema; null where there is none. */
function unwrap(type: RecordType, value: unknown): unknown {
  const { schema = currentSchema, record = value } = (
    typeof value === 'object' && value !== null && 'record' in value ? value : {}
  ) as { schema?: unknown; record?: unknown };
  if (typeof schema !== 'number' || schema > currentSchema) return null;
  const file = { kind: 'em-playbook-export', schema, exportedAt: '', site: '', data: { [type]: [record] } };
  try {
    const moved = migrate(file, schema) as { data?: Record<string, unknown[]> };
    return moved.data?.[type]?.[0] ?? null;
  } catch {
    return null;
  }
}

/** The records that can be made of what was set aside. How a mended one was before is no record, and stays. */
export function recoverRecords(checks: RecordChecks, setAside: readonly SetAside[]): Recovered {
  const records: RecoveredRecord[] = [];
  const sources = new Set<SetAside>();
  const mended = new Set<SetAside>();
  for (const each of setAside) {
    const { type, value, cause } = each;
    if (cause !== undefined || !isType(type)) continue;
    const found = unwrap(type, value);
    const record = found === null ? null : mendRecord(checks, type, found, true);
    if (!record) continue;
    records.push({ type, record });
    sources.add(each);
    if (!checks[type].safeParse(found).success) mended.add(each);
  }
  return { records, sources, mended };
}
