import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildEnvironment } from '../support/build-environment.ts';

const root = join(import.meta.dirname, '../..');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'em-playbook-'));
  for (const name of ['src', 'content', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs'])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist/index.html'), 'the last build');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const page = 'content/faqs/build-or-buy.mdx';

// Astro reads the content while it is checked, and would be the first to stumble over the first two.
it.each([
  [
    'a value that the schema refuses',
    /^description: .*$/mu,
    'description: short',
    `${page}:`,
    'description: must',
  ],
  ['a file that is no YAML', /^title: .*$/mu, 'title: [', `${page}:`, 'file: '],
  ['a text that is no MDX', /$/u, '\n<Say>\n', `${page}:`, 'Say'],
  [
    'a link to nowhere, which only the check sees',
    /$/u,
    '\n[Here](/faqs/nowhere/).\n',
    `${page}:`,
    '/faqs/nowhere/',
  ],
])(
  'a build refuses %s in the words of the check, and leaves the last build as it was',
  (_, from, to, ...words) => {
    const path = join(folder, page);
    const before = readFileSync(path, 'utf8');
    writeFileSync(
      path,
      before.replace(from, () => to),
    );
    const { status, stderr } = spawnSync('npm', ['run', 'build'], {
      cwd: folder,
      encoding: 'utf8',
      env: buildEnvironment({ PRECOMPRESS: 'off', OFFLINE: 'off', CARDS: 'off' }),
    });
    writeFileSync(path, before);
    expect(status).toBe(1);
    for (const word of words) expect(stderr).toContain(word);
    expect(stderr).toMatch(/\d+ problems? in 1 file\.\s*$/u);
    expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('the last build');
  },
  120_000,
);
