import { currentSchema } from './store.ts';

/** Turns exported or stored data of one schema number into that of the next. Pure; never drops what it does not know. */
export type Migration = (data: unknown) => unknown;

/**
 * By the schema number they start from. Schema 1 is the first: when 2 comes, add `1: migrateToTwo`, keep the frozen
 * fixture of schema 1 and copy the old records to the backup store of schema 1 before writing.
 */
export const migrations: Readonly<Record<number, Migration>> = {};

/** Data of schema `start` as data of schema `target`, one step after the other. Throws where a step is missing. */
export function migrate(
  data: unknown,
  start: number,
  target: number = currentSchema,
  steps: Readonly<Record<number, Migration>> = migrations,
): unknown {
  let migrated = data;
  for (let schema = start; schema < target; schema++) {
    const step = steps[schema];
    if (!step) throw new Error(`no migration from schema ${schema}`);
    migrated = step(migrated);
  }
  return migrated;
}
