import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fileText } from '../../support/build-entry.ts';
import { ledgerOf, soundFiles, temporaryFolder, writeFiles } from '../../support/temporary-content.ts';

const command = join(import.meta.dirname, '../../../src/tooling/report-content.ts');

it(
  'the command prints a table of the collections, and the pages outside their limits',
  { timeout: 30_000 },
  () => {
    const root = temporaryFolder();
    writeFiles(root, {
      ...soundFiles,
      'content/reviews.yaml': ledgerOf(soundFiles),
      'content/faqs/short.mdx': fileText('faqs', 'short', {}, 'Ask her now.'),
    });
    const { status, stdout, stderr } = spawnSync(process.execPath, [command], {
      cwd: root,
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(
      /^collection {2}entries {2}words {2}median {2}sources {2}links {2}oldest review {2}reading ease\n/u,
    );
    expect(stdout).toMatch(/^faqs +2 +\d+ +\d+ +0\.5 +0\.5 +2026-11-21 +\d+$/mu);
    expect(stdout).toMatch(/^terms +1 +– +– +0\.0 +0\.0 +– +–$/mu);
    expect(stdout).toMatch(/^content\/faqs\/short\.mdx +3 +120–400$/mu);
    expect(stdout).toContain('Files with problems: 1;');
  },
);
