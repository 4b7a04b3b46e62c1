import { maxEntries } from './limits.ts';
import { compileCheck } from './quick-check.ts';
import { recordTypes } from './record-table.ts';
import type { exportSchema, RecordChecks } from './schema.ts';
import type { ExportFile, RecordType } from './types.ts';

/** What is wrong with a file, and where. */
export interface FileIssue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly origin?: string;
}

interface Checks {
  readonly exportSchema: typeof exportSchema;
  readonly recordSchemas: RecordChecks;
}

/** What is found in the lists of a file before the file as a whole is looked at. */
interface Found {
  /** Of each list its first record that is wrong, or nothing. */
  readonly lists: Readonly<Record<string, unknown[]>>;
  /** Where that stands. */
  readonly places: ReadonlyMap<string, number>;
  /** The first list with more entries than are kept. */
  readonly tooLong: RecordType | undefined;
}

function lookThrough(data: Readonly<Record<string, unknown>>, recordSchemas: RecordChecks): Found {
  const lists: Record<string, unknown[]> = {};
  const places = new Map<string, number>();
  let tooLong: RecordType | undefined;
  for (const type of recordTypes) {
    const list = data[type];
    if (!Array.isArray(list)) continue;
    const schema = recordSchemas[type];
    const isSound = compileCheck(schema);
    const place = list.findIndex((record) => !isSound(record) && !schema.safeParse(record).success);
    lists[type] = place < 0 ? [] : [list[place]];
    places.set(type, place);
    if (place < 0 && list.length > maxEntries) tooLong ??= type;
  }
  return { lists, places, tooLong };
}

const orderOf = (name: PropertyKey | undefined): number =>
  (recordTypes as readonly unknown[]).indexOf(name) >>> 0;

/**
 * A file of the current schema, or the first thing that is wrong with it. What is sound is looked at once and quickly, so
 * that a file of the largest size is refused soon wherever its fault is.
 */
export function checkFile(json: unknown, { exportSchema, recordSchemas }: Checks): ExportFile | FileIssue {
  const { data } = (typeof json === 'object' && json !== null ? json : {}) as { data?: unknown };
  const hasLists = typeof data === 'object' && data !== null && !Array.isArray(data);
  const { lists, places, tooLong } = lookThrough(
    (hasLists ? data : {}) as Readonly<Record<string, unknown>>,
    recordSchemas,
  );
  const checked = exportSchema.safeParse(
    hasLists ? { ...(json as object), data: { ...data, ...lists } } : json,
  );
  const issue: FileIssue | undefined = checked.error?.issues[0];
  const isInData = issue?.path[0] === 'data';
  if (
    tooLong &&
    (!issue || issue.path[0] === 'kept' || (isInData && orderOf(issue.path[1]) > orderOf(tooLong)))
  )
    return { code: 'too_big', origin: 'array', path: ['data', tooLong] };
  if (!issue) return json as ExportFile;
  const [first, list = '', , ...rest] = issue.path;
  const place = places.get(String(list)) ?? -1;
  return isInData && place >= 0 && issue.path.length > 2
    ? { ...issue, path: [first!, list, place, ...rest] }
    : issue;
}
