import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { npmRun } from '#tooling/npm-run.ts';

describe('npmRun', () => {
  const folder = mkdtempSync(join(tmpdir(), 'em playbook '));
  const script = `require('node:fs').writeFileSync('told', process.argv[2]); process.exit(3)`;
  beforeAll(() => {
    writeFileSync(join(folder, 'script.cjs'), script);
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ scripts: { step: 'node script.cjs' } }));
  });
  afterEach(() => vi.unstubAllEnvs());
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    ['by the path that npm gives its scripts', process.env['npm_execpath']],
    ['by its name, where there is none', undefined],
  ])('runs a script %s, and gives its exit code', { timeout: 30_000 }, async (_, path) => {
    vi.stubEnv('npm_execpath', path);
    const { ended } = npmRun(['--silent', 'step', '--', 'a report.json'], { cwd: folder });
    expect(await ended).toBe(3);
    expect(readFileSync(join(folder, 'told'), 'utf8')).toBe('a report.json');
    rmSync(join(folder, 'told'));
  });

  it('rejects where nothing can be started', async () => {
    await expect(npmRun(['step'], { cwd: join(folder, 'nowhere') }).ended).rejects.toThrow('ENOENT');
  });
});
