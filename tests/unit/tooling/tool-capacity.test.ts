import { describe, expect, it } from 'vitest';
import { outputOf, run, sentence } from '../../support/tool.ts';

describe('the command capacity', () => {
  it('adds up a week, its fields in the documented order', async () => {
    const output = await outputOf('capacity', { reports: 10, openRoles: 2, seniors: 4 });
    expect(output).toEqual({
      usedHours: 37.74,
      leftHours: -5.74,
      verdict: 'over',
      levers: [
        { id: 'split-team', hours: 4.62 },
        { id: 'share-interviewing', hours: 4 },
        { id: 'fortnightly-seniors', hours: 1.5 },
      ],
    });
    expect(Object.keys(output as object)).toEqual(['usedHours', 'leftHours', 'verdict', 'levers']);
  });

  it('takes null and what is missing as the usual numbers, and an array as several weeks', async () => {
    const usual = { usedHours: 26.04, leftHours: 5.96, verdict: 'room', levers: [] };
    expect(await outputOf('capacity', [{}, { reports: null, slackPct: null }])).toEqual([usual, usual]);
  });

  it('judges the hours before they are rounded', async () => {
    expect(await outputOf('capacity', { reports: 0, adminHours: 14.501 })).toMatchObject({
      leftHours: 0,
      verdict: 'over',
    });
    expect(await outputOf('capacity', { reports: 0, adminHours: 11.501 })).toMatchObject({
      leftHours: 3,
      verdict: 'full',
    });
  });

  it.each<[string, string, unknown]>([
    ['a negative number', 'input.reports', { reports: -1 }],
    ['half a report', 'input.reports', { reports: 5.5 }],
    ['1:1s every zero weeks', 'input.everyWeeks', { everyWeeks: 0 }],
    ['a number as text', 'input.weekHours', { weekHours: '40' }],
    ['more slack than the week has', 'input.slackPct', { slackPct: 120 }],
    ['an unknown key', '"reports_"', { reports_: 5 }],
    ['null', 'input', null],
  ])('refuses %s in one sentence', async (_, part, input) => {
    const { exitCode, output, error } = await run('capacity', input);
    expect([exitCode, output]).toEqual([2, '']);
    expect(error).toMatch(sentence);
    expect(error).toContain(part);
  });
});
