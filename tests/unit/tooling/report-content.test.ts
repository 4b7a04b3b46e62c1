import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fileText } from '../../support/build-entry.ts';
import { asPublished, soundFiles, temporaryFolder, writeFiles } from '../../support/temporary-content.ts';

const command = join(import.meta.dirname, '../../../src/tooling/report-content.ts');

it(
  'the command prints a table of the collections, and the pages outside their limits',
  { timeout: 30_000 },
  () => {
    const root = temporaryFolder();
    writeFiles(root, {
      ...asPublished(soundFiles),
      'content/faqs/long.mdx': fileText(
        'faqs',
        'long',
        {},
        `Five are due on Monday, you say.\n\n${'word '.repeat(200)}\n\n${'7 '.repeat(40)}OKRs. The price. The price.`,
      ),
      'content/faqs/short.mdx': fileText('faqs', 'short', {}, 'Ask her now.'),
    });
    const { status, stdout, stderr } = spawnSync(process.execPath, [command], {
      cwd: root,
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(
      /^collection {2}entries {2}words {2}median {2}sources {2}links {2}oldest review {2}reading ease {2}figures {2}semicolons {2}formulas\n/u,
    );
    expect(stdout).toMatch(/^faqs +3 +\d+ +\d+ +0\.3 +0\.3 +2026-11-21 +\d+ +\d+ +0\.0 +5\.3$/mu);
    expect(stdout).toMatch(/^terms +1 +– +– +0\.0 +0\.0 +– +– +– +– +–$/mu);
    expect(stdout).toMatch(/^faqs +1 \(33%\) +2 \(67%\) +0 \(0%\) +0 \(0%\)$/mu);
    expect(stdout).toMatch(/^due on a Monday: content\/faqs\/long\.mdx$/mu);
    expect(stdout).toMatch(/^The price +2 +1 +1$/mu);
    expect(stdout).toMatch(/^content\/faqs\/long\.mdx: OKR \(\d+\)$/mu);
    expect(stdout).toMatch(/^content\/faqs\/short\.mdx +3! +120–400 +0 +0\.0 +0\.0 +\d+ +answer$/mu);
    expect(stdout).toMatch(/^content\/faqs\/long\.mdx +\d+ +120–400 +\d+! +0\.0 +\d+\.\d! +\d+ +moment$/mu);
    expect(stdout).toContain('Files with problems: 2;');
  },
);
