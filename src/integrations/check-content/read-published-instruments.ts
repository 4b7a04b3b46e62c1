import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckContext } from '#domain/library/checked-entry.ts';
import { publishedInstrumentsPath } from '#domain/library/find-instrument-problems.ts';
import { instrumentMeaning } from '#domain/library/instrument-meaning.ts';
import type { Problem } from '#domain/library/problem.ts';
import { publishedInstrumentsSchema } from '#schemas/instrument.ts';
import { parseFile } from './parse-file.ts';
import { readFile } from './read-file.ts';

/** SHA-256 of what a published instrument must keep. */
export const instrumentDigest = (data: unknown): string =>
  createHash('sha256').update(instrumentMeaning(data)).digest('hex');

/** The digests of the published versions; without the file there are none,
 * and null where it cannot be read. JSON is read as the YAML it is, for its lines. */
export function readPublishedInstruments(
  root: string,
): Pick<CheckContext, 'publishedInstruments'> & { problems: Problem[] } {
  const path = join(root, publishedInstrumentsPath);
  const file = readFile(existsSync(path) ? readFileSync(path, 'utf8') : '{}', 'yaml');
  const parsed = parseFile(publishedInstrumentsSchema, file, publishedInstrumentsPath);
  if (!('data' in parsed)) return { publishedInstruments: null, ...parsed };
  const lines = Object.entries(parsed.data).map(
    ([id, digest]) => [id, { digest, line: file.lineOf([id]) }] as const,
  );
  return { publishedInstruments: new Map(lines), problems: [] };
}
