import { compileCheck } from './quick-check.ts';
import type { RecordChecks } from './schema.ts';
import type { RecordOf, RecordType } from './types.ts';

const quickChecks = new Map<RecordType, (record: unknown) => boolean>();

/** Whether a value is a record of a list: quickly, and by the schema where that says no. */
export function fits<T extends RecordType>(
  checks: RecordChecks,
  type: T,
  record: unknown,
): record is RecordOf<T> {
  const isSurely = quickChecks.get(type) ?? compileCheck(checks[type]);
  quickChecks.set(type, isSurely);
  return isSurely(record) || checks[type].safeParse(record).success;
}
