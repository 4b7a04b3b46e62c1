import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Problem } from '#domain/library/problem.ts';
import type { Ledgers } from '#domain/library/checked-entry.ts';
import { ledgerSchema } from '#schemas/review.ts';
import { ledgerFolder } from './content-paths.ts';
import { parseFile } from './parse-file.ts';
import { readFile } from './read-file.ts';

/** The ledger of a page, from the root. */
export const ledgerPath = (key: string): string => `${ledgerFolder}/${key}.yaml`;

/**
 * Reads every review ledger below `root`. One that cannot be read gives the first of its problems, for the others
 * follow from it, and counts as a ledger whose page is not judged.
 */
export function readLedgers(root: string): { ledgers: Ledgers; problems: Problem[] } {
  const folder = join(root, ledgerFolder);
  const files = existsSync(folder) ? globSync('**/*.yaml', { cwd: folder }) : [];
  const problems: Problem[] = [];
  const ledgers = new Map(
    files.sort().map((name) => {
      const key = name.replaceAll(sep, '/').replace(/\.yaml$/u, '');
      const path = ledgerPath(key);
      const parsed = parseFile(ledgerSchema, readFile(readFileSync(join(root, path), 'utf8'), 'yaml'), path);
      if ('data' in parsed) return [key, parsed.data] as const;
      problems.push(...parsed.problems.slice(0, 1));
      return [key, null] as const;
    }),
  );
  return { ledgers, problems };
}
