import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseDocument, stringify } from 'yaml';
import { ledgerPath } from '#integrations/check-content/read-ledgers.ts';

/** Adds a line to one of the lists in the ledger of a page, `frameworks/sbi`; refuses where the file is no YAML. */
export function appendToLedger(
  key: string,
  list: 'reviews' | 'readings',
  line: object,
): { path: string } | { refusal: string } {
  const path = ledgerPath(key);
  const document = parseDocument(existsSync(path) ? readFileSync(path, 'utf8') : 'reviews: []');
  const [error] = document.errors;
  if (error) return { refusal: `${path}: ${error.message}` };
  const ledger = (document.toJS() ?? {}) as Partial<Record<typeof list, object[]>>;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, stringify({ ...ledger, [list]: [...(ledger[list] ?? []), line] }, { lineWidth: 0 }));
  return { path };
}
