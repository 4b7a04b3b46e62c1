import { describe, expect, it } from 'vitest';
import { outputOf, run, sentence } from '../../support/tool.ts';

const vector = {
  level: 'first',
  tier: 'mid',
  base: 170_000,
  bonus: 20_000,
  stock: 40_000,
  signOn: 30_000,
  years: 2,
};

describe('the command salary', () => {
  it('sets an offer beside its range', async () => {
    const output = await outputOf('salary', vector);
    expect(output).toEqual({
      total: 245_000,
      low: 170_000,
      high: 220_000,
      open: false,
      position: 'above',
      by: 25_000,
    });
    expect(Object.keys(output as object)).toEqual(['total', 'low', 'high', 'open', 'position', 'by']);
  });

  it('takes nothing and one year for what is missing or not known', async () => {
    const output = await outputOf('salary', [
      { level: 'senior', tier: 'top' },
      { level: 'senior', tier: 'top', base: null, signOn: 800_000, years: null },
    ]);
    expect(output).toEqual([
      { total: 0, low: 500_000, high: 700_000, open: true, position: 'below', by: 500_000 },
      { total: 800_000, low: 500_000, high: 700_000, open: true, position: 'inside', by: 0 },
    ]);
  });

  it.each<[string, string, unknown]>([
    ['no level', 'input.level', { tier: 'mid' }],
    ['no tier', 'input.tier', { level: 'first' }],
    ['a level of null', 'input.level', { ...vector, level: null }],
    ['an unknown tier', 'input.tier', { ...vector, tier: 'low' }],
    ['an unknown key', 'did you mean "signOn"?', { ...vector, signon: 1 }],
    ['an amount below zero', 'input.bonus must be at least 0', { ...vector, bonus: -1 }],
    ['an amount as text', 'input.base must be a number', { ...vector, base: '£120k' }],
    ['no years', 'input.years must be at least 1', { ...vector, years: 0 }],
    ['an amount beyond counting', 'input.base must be at most', { ...vector, base: 1e300 }],
    ['one bad offer among good ones', 'input[1].level', [vector, {}]],
  ])('refuses %s in one sentence', async (_, part, input) => {
    const { exitCode, output, error } = await run('salary', input);
    expect([exitCode, output]).toEqual([2, '']);
    expect(error).toMatch(sentence);
    expect(error).toContain(part);
  });
});
