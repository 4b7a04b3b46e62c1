import { describe, expect, it } from 'vitest';
import { outputOf, run, sentence } from '../../support/tool.ts';

describe('the command plan', () => {
  it('makes a plan for 30 days', async () => {
    const output = await outputOf('plan', {
      kind: '30d',
      track: 'aspiring',
      band: 'close',
      gaps: ['HIR:opportunity:750', 'STR:practice:50'],
      evidence: { PPL: 3 },
      blind: [],
      motivation: null,
      target: 'both',
      start: '2026-01-15',
    });
    expect(output).toMatchObject({ reviewOn: '2026-02-14' });
    const { tasks } = output as { tasks: Record<string, unknown>[] };
    expect(tasks.map(({ id }) => id)).toEqual([
      'role-type',
      'adverts',
      'manager-talk',
      'item:TEC',
      'item:DEL',
      'item:COM',
      'do:HIR',
      'check:HIR',
      'do:STR',
      'headline',
      'stories',
      'decide',
    ]);
    expect(Object.keys(tasks[0] ?? {})).toEqual(['id', 'templateId', 'competency', 'phase', 'text', 'guide']);
  });

  it('takes what is missing as no attempt', async () => {
    const output = (await outputOf('plan', { kind: '30d', start: '2026-01-15' })) as {
      tasks: { id: string }[];
    };
    expect(output.tasks.map(({ id }) => id)).toContain('take-assessment');
  });

  it('makes a plan for 90 days', async () => {
    expect(
      await outputOf('plan', [{ kind: '30-60-90', team: 'trouble', start: '2026-01-15' }]),
    ).toMatchObject([{ reviewOn: '2026-04-15' }]);
  });

  it.each<[string, string, unknown]>([
    ['no kind', 'input.kind', {}],
    ['no start', 'input.start', { kind: '30d' }],
    ['a day that does not exist', 'YYYY-MM-DD', { kind: '30d', start: '2026-02-30' }],
    ['a gap of the other track', 'gaps[0]', { kind: '30d', start: '2026-02-20', gaps: ['PER:practice:1'] }],
    ['a gap of an unknown type', 'gaps[0]', { kind: '30d', start: '2026-02-20', gaps: ['HIR:luck:1'] }],
    [
      'an area twice',
      'each area once',
      { kind: '30d', start: '2026-02-20', gaps: ['HIR:practice:1', 'HIR:evidence:1'] },
    ],
    [
      'a band of the other track',
      'input.band',
      { kind: '30d', track: 'practising', start: '2026-02-20', band: 'close' },
    ],
    ['an unknown blind spot', 'blind[0]', { kind: '30d', start: '2026-02-20', blind: ['XXX'] }],
    ['evidence above 3', 'evidence.HIR', { kind: '30d', start: '2026-02-20', evidence: { HIR: 4 } }],
    ['an unknown team', 'input.team', { kind: '30-60-90', start: '2026-02-20', team: 'old' }],
    ['a key of the other kind', '"band"', { kind: '30-60-90', start: '2026-02-20', band: 'close' }],
  ])('refuses %s in one sentence', async (_, part, input) => {
    const { exitCode, error } = await run('plan', input);
    expect(exitCode).toBe(2);
    expect(error).toMatch(sentence);
    expect(error).toContain(part);
  });
});
