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
    const { exitCode, error } = await runTool(args, async () => '{}');
    expect(exitCode).toBe(2);
    expect(error).toMatch(sentence);
    expect(error).toContain(part);
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
