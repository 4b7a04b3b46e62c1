import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { budgetWeek, roundHours } from '#domain/capacity/budget-week.ts';
import { capacityRules, withUsual, type CapacityField } from '#domain/capacity/capacity-inputs.ts';
import { isCodingTradeOff } from '#domain/capacity/coding-note.ts';

type Given = Partial<Record<CapacityField, number>>;
const week = (given: Given) => budgetWeek(withUsual(given));

const anyInputs = fc
  .record(
    Object.fromEntries(
      Object.entries(capacityRules).map(([field, { min, max, isWhole }]) => [
        field,
        isWhole ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true }),
      ]),
    ) as Record<CapacityField, fc.Arbitrary<number>>,
  )
  .map(withUsual);

describe('a week', () => {
  it.each<[string, Given, number, number, string]>([
    // With the usual numbers and weekly 1:1s (see src/domain/capacity/README.md#verdict)
    ['5 reports', { reports: 5 }, 25.12, 6.88, 'room'],
    ['8 reports, one role', { reports: 8, openRoles: 1 }, 31.89, 0.11, 'full'],
    ['10 reports, two roles', { reports: 10, openRoles: 2 }, 37.74, -5.74, 'over'],
    // (6 · 45 / 60 + 6 · 8 / 46) + 20.5
    ['the usual numbers', {}, 26.04, 5.96, 'room'],
    ['fortnightly 1:1s', { reports: 8, openRoles: 1, everyWeeks: 2 }, 28.89, 3.11, 'room'],
    ['nobody to manage', { reports: 0 }, 20.5, 11.5, 'room'],
    ['no slack', { reports: 10, openRoles: 2, slackPct: 0 }, 37.74, 2.26, 'full'],
    ['nothing but slack', { slackPct: 100 }, 26.04, -26.04, 'over'],
  ])('%s', (_, given, used, left, verdict) => {
    const budget = week(given);
    expect([roundHours(budget.usedHours), roundHours(budget.leftHours), budget.verdict]).toEqual([
      used,
      left,
      verdict,
    ]);
  });

  it.each<[string, Given, string]>([
    ['exactly three hours left are room', { reports: 0, adminHours: 11.5 }, 'room'],
    ['a little less than three is full', { reports: 0, adminHours: 11.51 }, 'full'],
    ['exactly nothing left is full', { reports: 0, adminHours: 14.5 }, 'full'],
    ['a little less than nothing is over', { reports: 0, adminHours: 14.501 }, 'over'],
    // 0.1 + 0.2 and the like must not decide: 32 − 0.7 − 0.1 − 28.2 = 3
    [
      'three hours made of fractions are three hours',
      {
        reports: 0,
        ritualHours: 0.7,
        stakeholderHours: 0.1,
        planningHours: 28.2,
        technicalHours: 0,
        incidentHours: 0,
        adminHours: 0,
      },
      'room',
    ],
  ])('%s', (_, given, verdict) => {
    expect(week(given).verdict).toBe(verdict);
  });

  it('is the sum of its parts, and what is left is the rest', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const { parts, usedHours, slackHours, leftHours } = budgetWeek(inputs);
        const sum = Object.values(parts).reduce((total, hours) => total + hours, 0);
        expect(usedHours).toBeCloseTo(sum, 6);
        expect(usedHours + slackHours + leftHours).toBeCloseTo(inputs.weekHours, 6);
        expect(Object.values(parts).every((hours) => hours >= 0)).toBe(true);
      }),
    );
  });

  it('never gets emptier by one more report or role', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const before = budgetWeek(inputs).leftHours;
        for (const more of [{ reports: inputs.reports + 1 }, { openRoles: inputs.openRoles + 1 }])
          expect(budgetWeek({ ...inputs, ...more }).leftHours).toBeLessThanOrEqual(before);
      }),
    );
  });
});

describe('the levers', () => {
  const leversOf = (given: Given) => week(given).levers.map(({ id, hours }) => [id, roundHours(hours)]);
  it.each<[string, Given, [string, number][]]>([
    [
      'the worked example',
      { reports: 10, openRoles: 2, seniors: 4 },
      [
        ['split-team', 4.62],
        ['share-interviewing', 4],
        ['fortnightly-seniors', 1.5],
      ],
    ],
    ['no lever that wins nothing', { reports: 7, codingHours: 12 }, [['drop-meeting', 1]]],
    [
      'ties in their fixed order',
      { reports: 4, seniors: 4, openRoles: 1, hiringHoursPerRole: 3, codingHours: 15 },
      [
        ['fortnightly-seniors', 1.5],
        ['share-interviewing', 1.5],
        ['drop-meeting', 1],
      ],
    ],
    [
      'no more seniors than reports',
      { reports: 2, seniors: 9, codingHours: 20 },
      [
        ['drop-meeting', 1],
        ['fortnightly-seniors', 0.75],
      ],
    ],
    [
      'nothing to win from 1:1s that are fortnightly already',
      { reports: 6, seniors: 6, everyWeeks: 2, codingHours: 20 },
      [['drop-meeting', 1]],
    ],
    [
      'a short meeting wins its own length',
      { reports: 0, ritualHours: 0.5, codingHours: 40 },
      [['drop-meeting', 0.5]],
    ],
    ['none while the week is not over', { reports: 8, openRoles: 1, seniors: 4 }, []],
  ])('%s', (_, given, expected) => {
    expect(leversOf(given)).toEqual(expected);
  });
});

it.each<[Given, boolean]>([
  [{ reports: 7, codingHours: 9 }, true],
  [{ reports: 7, codingHours: 8 }, false],
  [{ reports: 6, codingHours: 20 }, false],
  [{ reports: 7, codingHours: 7, weekHours: 34 }, true],
])(
  'more than a fifth of the week in code with more than six reports is a trade-off: %j is %s',
  (given, is) => {
    expect(isCodingTradeOff(withUsual(given))).toBe(is);
  },
);
