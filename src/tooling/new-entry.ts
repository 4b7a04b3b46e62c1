import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { prepareEntry } from './new-entry/prepare-entry.ts';

/**
 * `npm run new -- <collection> <id>`: writes the file of a new entry with every field explained, and enters its address
 * in the list of what is published; exit 2 on refusal.
 */
const prepared = prepareEntry(process.argv.slice(2), process.cwd(), new Date().toISOString().slice(0, 10));
if ('refusal' in prepared) {
  console.error(prepared.refusal);
  process.exitCode = 2;
} else {
  mkdirSync(dirname(prepared.path), { recursive: true });
  writeFileSync(prepared.path, prepared.text, { flag: 'wx' });
  if (prepared.published) {
    mkdirSync(dirname(prepared.published.list), { recursive: true });
    appendFileSync(prepared.published.list, `${prepared.published.address}\n`);
  }
  console.log(`${prepared.path} is written. Replace every TODO, then run npm run check:content.`);
}
