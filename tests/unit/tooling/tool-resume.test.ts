import { describe, expect, it } from 'vitest';
import { quoted } from '../../support/resume.ts';
import { outputOf, run, sentence } from '../../support/tool.ts';

describe('the command resume', () => {
  it('reads bullets one by one and as a set', async () => {
    const output = await outputOf('resume', { bullets: [quoted.managedTeam, quoted.managedPayments] });
    expect(output).toMatchObject({
      bullets: [
        {
          text: quoted.managedTeam,
          points: [{ signal: 'leadership', words: ['led'] }],
          warnings: [
            { kind: 'duty-opener', words: ['Managed'] },
            { kind: 'activity', words: ['sprint planning meetings'] },
          ],
          score: 1,
          verdict: 'weak',
        },
        { score: 0, warnings: [{ kind: 'duty-opener' }, { kind: 'short', words: 4 }] },
      ],
      set: {
        missingEverywhere: ['people', 'outcome', 'number', 'timeframe', 'growth', 'stakes'],
        repeatedOpeners: ['Managed'],
      },
    });
    const { bullets } = output as { bullets: Record<string, unknown>[] };
    expect(Object.keys(bullets[0] ?? {})).toEqual([
      'text',
      'points',
      'missing',
      'warnings',
      'score',
      'verdict',
    ]);
    expect(bullets[1]?.['missing']).toContainEqual({
      signal: 'outcome',
      question: 'What changed because of it?',
    });
  });

  it('takes an empty list', async () => {
    expect(await outputOf('resume', { bullets: [] })).toEqual({
      bullets: [],
      set: { missingEverywhere: [], repeatedOpeners: [] },
    });
  });

  it.each<[string, string, unknown]>([
    ['no bullets', 'input.bullets', {}],
    ['a bullet that is no text', 'input.bullets[1]', { bullets: ['a', 7] }],
    ['an unknown key', '"bullet"', { bullets: [], bullet: 'x' }],
    ['a text that is too long', 'at most 10000 characters', { bullets: ['x'.repeat(10_001)] }],
    ['null', 'input', null],
  ])('refuses %s in one sentence', async (_, part, input) => {
    const { exitCode, error } = await run('resume', input);
    expect(exitCode).toBe(2);
    expect(error).toMatch(sentence);
    expect(error).toContain(part);
  });
});
