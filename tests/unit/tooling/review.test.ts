import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { asPublished, soundFiles, temporaryFolder, writeFiles } from '../../support/temporary-content.ts';

const command = join(import.meta.dirname, '../../../src/tooling/review.ts');
const page = 'faqs/how-many';
const path = `content/${page}.mdx`;
const sound = asPublished(soundFiles);
const dated = /^reviewed: \d.*\r?\n/mu;

test.each([
  ['has a day already', sound[path]!],
  ['was never reviewed', sound[path]!.replace(dated, '')],
  ['was never reviewed and speaks of it', `${sound[path]!.replace(dated, '')}\nreviewed: by nobody\n`],
  ['was never reviewed and was saved on Windows', sound[path]!.replace(dated, '').replaceAll('\n', '\r\n')],
])('the day of the review is in the frontmatter of a page that %s', { timeout: 30_000 }, (_, text) => {
  const root = temporaryFolder();
  writeFiles(root, { ...sound, [path]: text });
  const given = [
    page,
    '--scores',
    '5,4,4,4,5',
    '--changed',
    'New page: what it gives.',
    '--on',
    '2026-11-28',
  ];
  const { status, stderr } = spawnSync(process.execPath, [command, ...given], {
    cwd: root,
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const written = readFileSync(join(root, path), 'utf8');
  const [, frontmatter = ''] = /^---\r?\n([\s\S]*?)^---/mu.exec(written) ?? [];
  expect(frontmatter.match(/^reviewed:.*$/gmu)).toEqual(['reviewed: 2026-11-28']);
  const without = (whole: string) => whole.replace(dated, '');
  expect(without(written)).toBe(without(text));
});

test.each([
  ['without scores', ['--changed', 'New page: what it gives.'], 'Give --scores: five numbers from 1 to 5.'],
  [
    'without what was changed',
    ['--scores', '5,4,4,4,5'],
    'Give --changed: what was changed, in ten letters or more.',
  ],
  [
    'of a page that has something to be mended',
    ['--scores', '5,4,4,4,5', '--changed', 'New page: what it gives.'],
    '"TODO" is still to be written',
  ],
])(
  'a review %s is refused in one sentence, and nothing is written',
  { timeout: 30_000 },
  (_, given, said) => {
    const root = temporaryFolder();
    const text = sound[path]!.replace('---\n\n', '---\n\nTODO\n\n');
    const ledger = `content/reviews/${page}.yaml`;
    writeFiles(root, { ...sound, [path]: text, [ledger]: '' });
    const { status, stderr } = spawnSync(process.execPath, [command, page, ...given], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stderr).toContain(said);
    expect([readFileSync(join(root, path), 'utf8'), readFileSync(join(root, ledger), 'utf8')]).toEqual([
      text,
      '',
    ]);
  },
);
