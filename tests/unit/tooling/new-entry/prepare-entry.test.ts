import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { prepareEntry, usage } from '#tooling/new-entry/prepare-entry.ts';
import { soundFiles, temporaryFolder, writeFiles } from '../../../support/temporary-content.ts';

const prepare = (...args: string[]) => {
  const root = temporaryFolder();
  writeFiles(root, {
    ...soundFiles,
    'content/terms/meetings/retro.yaml': soundFiles['content/terms/one-to-one.yaml']!,
  });
  return prepareEntry(args, root, '2026-11-21');
};

describe('prepareEntry', () => {
  it.each([
    ['frameworks', 'okrs', 'content/frameworks/okrs.mdx'],
    ['terms', 'skip-level', 'content/terms/skip-level.yaml'],
    ['instruments', 'em-peer/1.1.0', 'content/instruments/em-peer/1.1.0.yaml'],
  ])('prepares an entry of %s: %s', (collection, id, path) => {
    expect(prepare(collection, id)).toEqual({ path, text: expect.stringContaining('# ') });
  });

  it('knows the themes of the content', () => {
    expect(prepare('frameworks', 'okrs')).toMatchObject({
      text: expect.stringMatching(/One of: people\.\ntheme: TODO\n/u),
    });
  });

  it.each([
    [[], usage],
    [['frameworks'], usage],
    [['frameworks', 'a', 'b'], usage],
    [['framework', 'okrs'], 'There is no collection "framework"; did you mean "frameworks"?'],
    [['recipes', 'soup'], /^There is no collection "recipes"; choose one of situations, .*, instruments\.$/u],
    [
      ['frameworks', 'OKRs'],
      '"OKRs" is no id: it must be lower-case words joined by hyphens, such as delegation-poker.',
    ],
    [['frameworks', 'okrs.mdx'], /^"okrs\.mdx" is no id/u],
    [['frameworks', 'a/okrs'], /^"a\/okrs" is no id/u],
    [['frameworks', '../okrs'], /^"\.\.\/okrs" is no id/u],
    [['frameworks', ''], /^"" is no id/u],
    [['instruments', 'em-peer'], /^"em-peer" is no id of an instrument: write its folder and version/u],
    [['instruments', '../1.0.0'], /is no id of an instrument/u],
    [
      ['terms', 'one-to-one'],
      'content/terms/one-to-one.yaml exists already; choose another id, or edit that file.',
    ],
    [['terms', 'retro'], /^content\/terms\/meetings\/retro\.yaml exists already/u],
  ])('refuses %j in one sentence', (args, sentence) => {
    const prepared = prepare(...args);
    const refusal = 'refusal' in prepared ? prepared.refusal : '';
    expect(refusal).toMatch(sentence);
    expect(refusal).not.toContain('\n');
  });
});

describe('npm run new', { timeout: 30_000 }, () => {
  const command = join(import.meta.dirname, '../../../../src/tooling/new-entry.ts');

  it('writes the file once, and then refuses with exit code 2', () => {
    const root = temporaryFolder();
    writeFiles(root, soundFiles);
    const run = () =>
      spawnSync(process.execPath, [command, 'frameworks', 'okrs'], { cwd: root, encoding: 'utf8' });
    const path = join(root, 'content/frameworks/okrs.mdx');

    expect(existsSync(path)).toBe(false);
    expect(run()).toMatchObject({
      status: 0,
      stderr: '',
      stdout: 'content/frameworks/okrs.mdx is written. Replace every TODO, then run npm run check:content.\n',
    });
    const written = readFileSync(path, 'utf8');
    expect(written).toContain('## Worked example');
    expect(run()).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('exists already') });
    expect(readFileSync(path, 'utf8')).toBe(written);
  });
});
