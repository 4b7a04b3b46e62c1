import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { prepareEntry } from './new-entry/prepare-entry.ts';

/**
 * `npm run new -- <collection> <id>`: writes the file of a new entry with every field explained; exit 2 on refusal.
 */
const prepared = prepareEntry(process.argv.slice(2), process.cwd(), new Date().toISOString().slice(0, 10));
if ('refusal' in prepared) {
  console.error(prepared.refusal);
  process.exitCode = 2;
} else {
  mkdirSync(dirname(prepared.path), { recursive: true });
  writeFileSync(prepared.path, prepared.text, { flag: 'wx' });
  console.log(`${prepared.path} is written. Replace every TODO, then run npm run check:content.`);
}
