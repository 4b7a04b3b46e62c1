import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runTool } from '../../../src/tooling/tool/run-tool.ts';
import { sentence } from '../../support/tool.ts';

describe('the tools', () => {
  it.each([
    [[], 'Name a tool (readiness, plan'],
    [['readines'], 'did you mean readiness?'],
    [['constructor'], 'There is no tool "constructor"'],
    [['readiness', 'answers.json'], 'standard input'],
  ])('are named by one argument: %j', async (args, part) => {
    const { exitCode, error } = await runTool(args, async () => Buffer.from('{}'));
    expect(exitCode).toBe(2);
    expect(error).toMatch(sentence);
    expect(error).toContain(part);
  });

  it.each<[string, Buffer, string]>([
    ['UTF-16 with a mark', Buffer.from('\ufeff{}', 'utf16le'), 'UTF-16'],
    ['UTF-16 without one', Buffer.from('{}', 'utf16le'), 'UTF-16'],
    ['UTF-16 the other way', Buffer.from('\ufeff{}', 'utf16le').swap16(), 'UTF-16'],
    ['Latin-1', Buffer.from('{"a":"é"}', 'latin1'), 'UTF-8'],
    ['typographic quotation marks', Buffer.from('{“reports”: 5}'), 'quotation marks'],
  ])('name what is wrong with %s', async (_, bytes, part) => {
    const { exitCode, error } = await runTool(['capacity'], async () => bytes);
    expect(exitCode).toBe(2);
    expect(error).toMatch(sentence);
    expect(error).toContain(part);
  });

  it('take UTF-8 with a mark', async () => {
    expect((await runTool(['capacity'], async () => Buffer.from('\ufeff{}'))).exitCode).toBe(0);
  });

  it('run from any folder, with exit codes and streams', () => {
    const tool = join(import.meta.dirname, '../../../src/tooling/tool.ts');
    const start = (input: string) =>
      spawnSync(process.execPath, [tool, 'readiness'], { input, cwd: '/', encoding: 'utf8' });
    const good = start('{"instrument":"em-practising"}');
    expect([good.status, good.stderr]).toEqual([0, '']);
    expect(JSON.parse(good.stdout)).toMatchObject({ shown: '–', band: null });
    const bad = start('{');
    expect([bad.status, bad.stdout, bad.stderr]).toEqual([2, '', 'The input is not valid JSON.\n']);
  });
});
