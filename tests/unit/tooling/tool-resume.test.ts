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

describe('the command resume over a whole text', () => {
  const text = 'Ada\nTech lead\n\nExperience\nTech lead, Acme, 2020 – today\n- Led four engineers.\n';

  it('reads sections, roles and advice, and an advert where there is one', async () => {
    expect(await outputOf('resume', { text })).toMatchObject({
      headline: 'Tech lead',
      sections: [{ kind: 'top' }, { kind: 'experience', heading: 'Experience' }],
      roles: [
        { header: 'Tech lead, Acme, 2020 – today', end: null, bullets: [{ text: 'Led four engineers.' }] },
      ],
      advice: expect.arrayContaining([{ change: 'summary', line: 'Ada', count: 1 }]),
    });
    expect(await outputOf('resume', { text, advert: '- Lead four engineers in Lyon' })).toMatchObject({
      fit: {
        demands: [{ text: 'Lead four engineers in Lyon', line: 'Led four engineers.' }],
        missingWords: [],
      },
    });
  });

  it.each<[string, string, unknown]>([
    ['a text that is too long', '50000', { text: 'a'.repeat(50_001) }],
    ['a number as text', 'input.text', { text: 1 }],
    ['an advert alone', 'input.bullets', { advert: 'a' }],
    ['bullets beside a text', '"bullets"', { text, bullets: [] }],
  ])('refuses %s in one sentence', async (_, part, input) => {
    const { exitCode, output, error } = await run('resume', input);
    expect([exitCode, output]).toEqual([2, '']);
    expect(error).toMatch(sentence);
    expect(error).toContain(part);
  });
});
