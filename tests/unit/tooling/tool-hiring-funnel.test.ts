import { describe, expect, it } from 'vitest';
import { exampleFunnel } from '../../support/hiring-funnel.ts';
import { outputOf, run, sentence } from '../../support/tool.ts';

const stages = exampleFunnel.stages.map(({ people, withdrew, hours, days }) => ({
  people,
  withdrew,
  hours,
  days,
}));

describe('the command hiring-funnel', () => {
  it('reckons a search; what is not counted at a stage is nothing', async () => {
    expect(await outputOf('hiring-funnel', { stages, hires: 1 })).toMatchObject({
      applicants: 120,
      hoursPerHire: 78,
      days: 28,
      worth: { kind: 'keep', stage: 4 },
    });
    expect(await outputOf('hiring-funnel', { stages: [{ people: 4 }], hires: 0 })).toMatchObject({
      applicants: null,
      spread: { high: null },
      worth: null,
    });
  });

  it.each<[string, string, unknown]>([
    ['more people later', 'input.stages[1]', { stages: [{ people: 1 }, { people: 2 }], hires: 0 }],
    ['more hires than people', 'input.hires', { stages: [{ people: 1 }], hires: 2 }],
    ['too many who withdrew', 'input.stages[0]', { stages: [{ people: 3, withdrew: 3 }], hires: 1 }],
    ['half a person', 'input.stages[0].people', { stages: [{ people: 1.5 }], hires: 1 }],
    ['no stage', 'input.stages', { stages: [], hires: 1 }],
    ['nine stages', 'input.stages', { stages: Array.from({ length: 9 }, () => ({ people: 1 })), hires: 1 }],
    ['no hires', 'input.hires', { stages: [{ people: 1 }] }],
    ['an unknown key', '"hired"', { stages: [{ people: 1 }], hired: 1, hires: 1 }],
    ['null', 'input', null],
    ['nothing', 'empty', ''],
  ])('refuses %s in one sentence', async (_, part, input) => {
    const { exitCode, output, error } = await run('hiring-funnel', input);
    expect([exitCode, output]).toEqual([2, '']);
    expect(error).toMatch(sentence);
    expect(error).toContain(part);
  });
});
