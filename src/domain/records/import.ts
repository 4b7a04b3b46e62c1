import { maxImportBytes } from './limits.ts';
import { mergeStores } from './merge.ts';
import { migrate } from './migrate.ts';
import { recordTypes } from './record-table.ts';
import { currentSchema, emptyStore, keyOfRecord } from './store.ts';
import { tidyIds } from './tidy-ids.ts';
import { compareTimes } from './timed.ts';
import type { FileIssue } from './check-file.ts';
import type { Recovered, RecoveredRecord } from './recover.ts';
import type { ExportFile, RecordType, SetAside, Store } from './types.ts';

/** Why a file is not imported; nothing that is saved changes. */
export type ImportProblem =
  | 'empty'
  | 'too-large'
  /** A folder, or a file that is gone, was changed since it was chosen, or may not be read. */
  | 'unreadable'
  /** Not text: a picture, an archive … */
  | 'not-text'
  | 'not-json'
  /** JSON, but no export of this site. */
  | 'not-an-export'
  /** Written by a later version of the site. */
  | 'future-version'
  /** Holds a key that could change how programs behave, such as `__proto__`. */
  | 'forbidden-key'
  /** A field is missing, unknown or of the wrong kind; `where` names it. */
  | 'wrong-shape'
  /** A list has more entries than are kept; `where` names it. */
  | 'too-many'
  /** A text is longer than is kept; `where` names its field. */
  | 'too-long'
  /** Two records of one list have the same id; `where` names the list. */
  | 'duplicate-id';

export interface ImportFailure {
  readonly ok: false;
  readonly problem: ImportProblem;
  /** The place in the file: `attempts.0.answers`. */
  readonly where?: string;
}

export interface ImportSuccess {
  readonly ok: true;
  readonly data: ExportFile['data'];
  readonly exportedAt: string;
  readonly site: string;
  /** What was set aside where the file was written, and still is no record. */
  readonly kept: readonly SetAside[];
  /** How many records of it were too large for their limits and were shortened. */
  readonly mended: number;
  /** Whether it holds only what was set aside: then there is nothing to put in the place of everything here. */
  readonly isSetAside: boolean;
  /** How many records of each list the file holds; lists without any are absent. */
  readonly counts: Readonly<Partial<Record<RecordType, number>>>;
}

const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);
/** Deeper than any record of ours. */
const maxDepth = 20;

const fail = (problem: ImportProblem, where?: string): ImportFailure => ({
  ok: false,
  problem,
  ...(where !== undefined && { where }),
});

/** Says of what is too much that it is; the rest is of the wrong shape. */
function failByIssue(issue: FileIssue | undefined): ImportFailure {
  const tooBig: Readonly<Record<string, ImportProblem>> = { array: 'too-many', string: 'too-long' };
  const problem = issue?.code === 'too_big' && tooBig[issue.origin ?? ''];
  return fail(problem || 'wrong-shape', issue?.path.join('.') ?? '');
}

/** Looks at every key without recursion, so that deep nesting cannot exhaust the stack. */
function findKeyProblem(json: unknown): ImportProblem | null {
  const isWhole = (value: unknown): value is object => typeof value === 'object' && value !== null;
  const waiting = isWhole(json) ? [{ value: json, depth: 0 }] : [];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, depth } = next;
    if (depth > maxDepth) return 'wrong-shape';
    if (Array.isArray(value)) {
      for (const part of value) if (isWhole(part)) waiting.push({ value: part, depth: depth + 1 });
      continue;
    }
    for (const [key, part] of Object.entries(value)) {
      if (forbiddenKeys.has(key)) return 'forbidden-key';
      if (isWhole(part)) waiting.push({ value: part, depth: depth + 1 });
    }
  }
  return null;
}

/** The lists of a file with records that were set aside, where their keys are free. */
function addRecovered(data: ExportFile['data'], recovered: readonly RecoveredRecord[]): ExportFile['data'] {
  const lists: Record<string, readonly unknown[]> = {};
  for (const { type, record } of recovered) {
    const list = (lists[type] ?? data[type] ?? []) as readonly (typeof record)[];
    const isTaken = list.some((each) => keyOfRecord(each) === keyOfRecord(record));
    lists[type] = isTaken ? list : [...list, record];
  }
  return { ...data, ...(lists as ExportFile['data']) };
}

function findDuplicate(data: ExportFile['data']): RecordType | undefined {
  return recordTypes.find((type) => {
    const keys = (data[type] ?? []).map((record) => keyOfRecord(record));
    return new Set(keys).size < keys.length;
  });
}

function parseText(bytes: Uint8Array): { json: unknown } | ImportFailure {
  if (bytes.length > maxImportBytes) return fail('too-large');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return fail('not-text');
  }
  if (!/\S/u.test(text)) return fail('empty');
  if (text.includes('\0')) return fail('not-text');
  try {
    return { json: JSON.parse(text) };
  } catch {
    return fail('not-json');
  }
}

/** Whether a value looks like the download of what was set aside. */
const isSetAsideFile = (json: unknown): json is unknown[] =>
  Array.isArray(json) &&
  json.length > 0 &&
  json.every((each) => typeof each === 'object' && each !== null && 'type' in each && 'value' in each);

/** A whole that was checked, as the reader sees it before it goes in. */
function succeed(
  read: Pick<ImportSuccess, 'exportedAt' | 'site' | 'isSetAside'>,
  readable: ExportFile['data'],
  setAside: readonly SetAside[],
  recovered: Recovered,
): ImportSuccess {
  const data = tidyIds(addRecovered(readable, recovered.records));
  const counts = recordTypes.flatMap((type) => {
    const count = data[type]?.length ?? 0;
    return count > 0 ? [[type, count] as const] : [];
  });
  const kept = setAside.filter((each) => !recovered.sources.has(each) || recovered.mended.has(each));
  return {
    ok: true,
    ...read,
    data,
    kept: kept.map((each) => (recovered.mended.has(each) ? { ...each, cause: 'mended' } : each)),
    mended: recovered.mended.size,
    counts: Object.fromEntries(counts),
  };
}

/** Old data that a migration cannot read is of the wrong shape, like any other. */
function tryToMigrate(json: unknown, schema: number): unknown {
  try {
    return migrate(json, schema);
  } catch {
    return null;
  }
}

/**
 * Reads an exported file (see README.md#import): the size first, then text, JSON, keys, kind, version, every field,
 * ids. Older versions are migrated. Never throws and never changes anything; texts stay texts, whatever they hold.
 */
export async function readImport(bytes: Uint8Array): Promise<ImportSuccess | ImportFailure> {
  const parsed = parseText(bytes);
  if ('ok' in parsed) return parsed;
  const { json } = parsed;
  const keyProblem = findKeyProblem(json);
  if (keyProblem) return fail(keyProblem);

  if (isSetAsideFile(json)) return readSetAside(json);
  const { kind, schema } = (typeof json === 'object' && json !== null ? json : {}) as Record<
    'kind' | 'schema',
    unknown
  >;
  if (kind !== 'em-playbook-export') return fail('not-an-export');
  if (typeof schema !== 'number' || !Number.isInteger(schema) || schema < 1)
    return fail('wrong-shape', 'schema');
  if (schema > currentSchema) return fail('future-version');

  const { exportSchema, recordSchemas } = await import('./schema.ts');
  const { checkFile } = await import('./check-file.ts');
  const checked = checkFile(tryToMigrate(json, schema), { exportSchema, recordSchemas });
  if ('path' in checked) return failByIssue(checked);
  const { data, exportedAt, site, kept = [] } = checked;
  const duplicate = findDuplicate(data);
  if (duplicate) return fail('duplicate-id', duplicate);
  const { recoverRecords } = await import('./recover.ts');
  return succeed({ exportedAt, site, isSetAside: false }, data, kept, recoverRecords(recordSchemas, kept));
}

/** Reads the download of what was set aside: each record on its own, mended where that is enough. */
async function readSetAside(json: unknown[]): Promise<ImportSuccess | ImportFailure> {
  const [{ setAsideSchema, recordSchemas }, { recoverRecords }] = await Promise.all([
    import('./schema.ts'),
    import('./recover.ts'),
  ]);
  const checked = setAsideSchema.safeParse(json);
  if (!checked.success) return failByIssue(checked.error.issues[0]);
  const exportedAt =
    checked.data
      .map(({ at }) => at)
      .sort(compareTimes)
      .at(-1) ?? '';
  return succeed(
    { exportedAt, site: '', isSetAside: true },
    {},
    checked.data,
    recoverRecords(recordSchemas, checked.data),
  );
}

/** The store after an import: merged by id, the newer wins; or replaced by the file (see README.md#import). */
export const applyImport = (store: Store, { data }: ImportSuccess, way: 'merge' | 'replace'): Store =>
  mergeStores(way === 'merge' ? store : emptyStore, data);
