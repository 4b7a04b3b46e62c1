import { describe, expect, it } from 'vitest';
import { outputOf, run, sentence } from '../../support/tool.ts';

const vector = { leadTime: 4, deployFrequency: 4, recovery: 5, changeFail: 8, rework: 15 };

describe('the command dora', () => {
  it('scores a check, its fields in the documented order', async () => {
    const output = await outputOf('dora', vector);
    expect(output).toEqual({
      scores: { leadTime: 6, deployFrequency: 6, recovery: 8, changeFail: 9.2, rework: 8.5 },
      overall: 7.5,
      throughput: 6.7,
      stability: 8.9,
      weakest: 'leadTime',
      unknown: [],
    });
    expect(Object.keys(output as object)).toEqual([
      'scores',
      'overall',
      'throughput',
      'stability',
      'weakest',
      'unknown',
    ]);
  });

  it.each([
    [0, 10],
    [0.2, 9.7],
    [3, 9.7],
    [5, 9.7],
    [6, 9.2],
    [10, 9.2],
    [10.4, 9.2],
    [12.5, 8.5],
    [20, 8.5],
    [33, 7],
    [41, 3],
    [100, 3],
  ])('takes any percentage by its span: %d gives %d', async (changeFail, score) => {
    expect(await outputOf('dora', { changeFail })).toMatchObject({ scores: { changeFail: score } });
  });

  it('takes null and what is missing as not known, and an array as several checks', async () => {
    expect(await outputOf('dora', [{}, { ...vector, changeFail: null, rework: null }])).toMatchObject([
      { overall: null, throughput: null, stability: null, weakest: null, unknown: { length: 5 } },
      { overall: 6.7, throughput: 6.7, stability: null, unknown: ['changeFail', 'rework'] },
    ]);
  });

  it.each<[string, string, unknown]>([
    ['a range above six', 'input.leadTime', { leadTime: 7 }],
    ['a range of zero', 'input.recovery', { recovery: 0 }],
    ['a rate above all', 'input.changeFail', { changeFail: 101 }],
    ['a rate below none', 'input.rework', { rework: -1 }],
    ['a number as text', 'input.rework', { rework: '8' }],
    ['an unknown key', '"leadtime"', { leadtime: 4 }],
    ['a list inside a list', 'input[1]', [vector, [vector]]],
    ['null', 'input', null],
    ['nothing', 'empty', ''],
  ])('refuses %s in one sentence', async (_, part, input) => {
    const { exitCode, output, error } = await run('dora', input);
    expect([exitCode, output]).toEqual([2, '']);
    expect(error).toMatch(sentence);
    expect(error).toContain(part);
  });
});
