import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTokens } from '#domain/resume/tokens.ts';
import type { Verdict } from '#domain/resume/types.ts';
import { judge } from '#domain/resume/verdict/judge.ts';
import { learnVerdicts } from '#domain/resume/verdict/learn.ts';
import { signCount, signsOf } from '#domain/resume/verdict/signs.ts';
import { packedTable } from '#domain/resume/verdict/table.ts';
import { packWeights, weigh } from '#domain/resume/verdict/weights.ts';
import { readJudgedLines, readJudgedTexts, verdicts } from '#tooling/judged-lines.ts';
import { moreLines, resumeLines } from '../../../support/resume.ts';

const signs = (text: string) => signsOf(readTokens(text));

describe('signs', () => {
  it('are numbers below their count, each once, the same each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const found = signs(text);
        expect(new Set(found).size).toBe(found.length);
        expect(found.every((sign) => Number.isInteger(sign) && sign >= 0 && sign < signCount)).toBe(true);
        expect(signs(text)).toEqual(found);
      }),
    );
  });

  it.each([
    ['figures of as many digits', 'Cut it from 45min to 30min', 'Cut it from 38min to 12min', true],
    ['capitals', 'LED two teams', 'led two teams', true],
    ['another unit', 'Cut it by 30 min', 'Cut it by 30 %', false],
    ['figures of other size', 'Led 4 people', 'Led 40 people', false],
    ['another order', 'they lead', 'lead they', false],
    ['nothing', '', ' \n ', true],
  ])('%s: %j and %j', (_, one, other, isSame) => {
    expect(signs(one).join() === signs(other).join()).toBe(isSame);
  });
});

describe('weights', () => {
  it('come back in steps, the extremes held', () => {
    const packed = packWeights([0, 0.3, -0.15, 9, -9, 0.07]);
    const of = (sign: number) => weigh(packed, [sign]);
    expect([of(0), of(1), of(2)]).toEqual([
      { weak: 0, strong: 2 },
      { weak: -1, strong: 7 },
      { weak: -7, strong: 0 },
    ]);
    expect(weigh(packed, [0, 1])).toEqual({ weak: -1, strong: 9 });
    expect(weigh(packed, [])).toEqual({ weak: 0, strong: 0 });
  });
});

describe('learning', () => {
  const told: readonly (readonly [Verdict, string])[] = [
    ['weak', 'Responsible for releases'],
    ['getting-there', 'Built a tool'],
    ['strong', 'Nobody waits for releases any more'],
  ];
  const lines = told.flatMap(([verdict, text]) =>
    Array.from({ length: 9 }, () => ({ signs: signs(text), verdict })),
  );

  it('tells apart what it was told', () => {
    const weights = learnVerdicts(lines);
    const [weak, middling, strong] = told.map(([, text]) => weigh(weights, signs(text)));
    expect(weak!.weak).toBeGreaterThan(Math.max(0, weak!.strong));
    expect(Math.max(middling!.weak, middling!.strong)).toBeLessThanOrEqual(0);
    expect(strong!.strong).toBeGreaterThan(Math.max(0, strong!.weak));
  });

  it('has nothing from signs that hardly any line has', () => {
    const weights = learnVerdicts([...lines, { signs: signs('Zymurgy'), verdict: 'strong' }]);
    const own = signs('Zymurgy').filter((sign) => lines.every((line) => !line.signs.includes(sign)));
    expect(weigh(weights, own)).toEqual({ weak: 0, strong: 0 });
  });
});

describe('the judged lines', () => {
  const texts = verdicts.flatMap(readJudgedTexts);

  it('are each judged once, and none of them is held aside to be tested with', () => {
    expect(new Set(texts).size).toBe(texts.length);
    const held = [...resumeLines, ...moreLines].filter(({ half }) => half === 'held');
    const known = new Set(texts.map((text) => text.toLowerCase()));
    expect(held.filter(({ text }) => known.has(text.replace(/\s+/gu, ' ').toLowerCase()))).toEqual([]);
  });

  it('are what the table was learned from; npm run learn:verdicts makes it anew', () => {
    expect(Buffer.from(learnVerdicts(readJudgedLines())).toString('base64') === packedTable).toBe(true);
  });
});

it.each([
  [3, [], 'Responsible for the day-to-day management of the team', 'weak'],
  [4, [], 'Responsible for the day-to-day management of the team', 'strong'],
  [2, ['tool-list'], 'Nobody waits for releases any more', 'strong'],
  [1, ['tool-list'], 'Nobody waits for releases any more', 'weak'],
] as const)('with %i points and the warnings %j %j is %s', (points, kinds, text, verdict) => {
  const warnings = kinds.map((kind) => ({ kind, words: [] }));
  expect(judge(readTokens(text), points, warnings)).toBe(verdict);
});
