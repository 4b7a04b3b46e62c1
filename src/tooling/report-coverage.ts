import { parseArgs } from 'node:util';
import { findCoverageProblems, summariseCoverage } from './report-coverage/find-coverage-problems.ts';
import { coveragePath, readCoverage } from './report-coverage/read-coverage.ts';
import { readPlace } from './report-coverage/read-place.ts';

/** `npm run report:coverage`: what readers should find, where they find it, and what is open. `-- --items` prints the words too. */
const { values } = parseArgs({ options: { items: { type: 'boolean', default: false } } });
const rows = readCoverage(process.cwd());
const problems = findCoverageProblems(rows, (place) => readPlace(process.cwd(), place));

for (const { row, name, pages, items, open } of rows) {
  console.log(`${String(row).padStart(3)}  ${open ? 'open ' : 'works'}  ${name}: ${pages.join(' ') || '–'}`);
  if (open) console.log(`            ${open}`);
  if (values.items)
    for (const { item, in: place, says } of items) console.log(`            ${item}: “${says}” ${place}`);
}
const { covered, items } = summariseCoverage(rows);
console.log(
  `\n${covered} of ${rows.length} rows work; ${items} items are held to their words. From ${coveragePath}.`,
);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);
