import { maxImportBytes } from './limits.ts';
import { mergeStores } from './merge.ts';
import { migrate } from './migrate.ts';
import { currentSchema, emptyStore, keyOfRecord, recordTypes } from './store.ts';
import type { ExportFile, RecordType, Store } from './types.ts';

/** Why a file is not imported; nothing that is saved changes. */
export type ImportProblem =
  | 'empty'
  | 'too-large'
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

/** Looks at every key without recursion, so that deep nesting cannot exhaust the stack. */
function findKeyProblem(json: unknown): ImportProblem | null {
  const waiting: { value: unknown; depth: number }[] = [{ value: json, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, depth } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (depth > maxDepth) return 'wrong-shape';
    if (!Array.isArray(value) && Object.keys(value).some((key) => forbiddenKeys.has(key)))
      return 'forbidden-key';
    for (const part of Object.values(value)) waiting.push({ value: part, depth: depth + 1 });
  }
  return null;
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
  if (text.trim() === '') return fail('empty');
  if (text.includes('\0')) return fail('not-text');
  try {
    return { json: JSON.parse(text) };
  } catch {
    return fail('not-json');
  }
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
 * Reads an exported file (section D): the size first, then text, JSON, keys, kind, version, every field, ids.
 * Older versions are migrated. Never throws and never changes anything; texts stay texts, whatever they hold.
 */
export async function readImport(bytes: Uint8Array): Promise<ImportSuccess | ImportFailure> {
  const parsed = parseText(bytes);
  if ('ok' in parsed) return parsed;
  const { json } = parsed;
  const keyProblem = findKeyProblem(json);
  if (keyProblem) return fail(keyProblem);

  const { kind, schema } = (typeof json === 'object' && json !== null ? json : {}) as Record<
    'kind' | 'schema',
    unknown
  >;
  if (kind !== 'em-playbook-export') return fail('not-an-export');
  if (typeof schema !== 'number' || !Number.isInteger(schema) || schema < 1)
    return fail('wrong-shape', 'schema');
  if (schema > currentSchema) return fail('future-version');

  const { exportSchema } = await import('./schema.ts');
  const checked = exportSchema.safeParse(tryToMigrate(json, schema));
  if (!checked.success) return fail('wrong-shape', checked.error.issues[0]?.path.join('.') ?? '');
  const { data, exportedAt, site } = checked.data;
  const duplicate = findDuplicate(data);
  if (duplicate) return fail('duplicate-id', duplicate);

  const counts = recordTypes.flatMap((type) => {
    const count = data[type]?.length ?? 0;
    return count > 0 ? [[type, count] as const] : [];
  });
  return { ok: true, data, exportedAt, site, counts: Object.fromEntries(counts) };
}

/** The store after an import: merged by id, the newer wins; or replaced by the file (section H5). */
export const applyImport = (store: Store, { data }: ImportSuccess, way: 'merge' | 'replace'): Store =>
  mergeStores(way === 'merge' ? store : emptyStore, data);
