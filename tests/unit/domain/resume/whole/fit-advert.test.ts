import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { fitLimits } from '#domain/resume/whole/fit-advert.ts';
import { readAdvert, readWhole, wholeResumes } from '../../../../support/whole-resumes.ts';

const resume = readWhole(wholeResumes.find(({ name }) => name === 'good-tech-lead-go')!.text);
const advert = `Engineering Manager, routing

About us
- We deliver groceries in nine cities and love fruit

What you will do
- Work with depot managers to plan night routes
- Hire engineers for a second team
- Keep the kitchen robots of our bakeries calibrated

Benefits
- Free fruit and a robots museum in the building`;

describe('an advert', () => {
  const { demands, missingWords, moveUp } = readAdvert(resume, advert);

  it('asks for what it lists, not for what it offers', () => {
    expect(demands.map(({ text }) => text)).toEqual([
      'Work with depot managers to plan night routes',
      'Hire engineers for a second team',
      'Keep the kitchen robots of our bakeries calibrated',
    ]);
  });

  it('is set beside the closest line, by shared words and by the kind of outcome', () => {
    expect(demands[0]).toMatchObject({ shared: ['depot', 'night'], kinds: ['influence'] });
    expect(demands[0]?.line?.text).toMatch(/^Agreed with the depot managers/u);
    expect(demands[1]).toMatchObject({ shared: [], kinds: expect.arrayContaining(['people']) });
    expect(demands[2]).toMatchObject({ line: null, shared: [], kinds: [] });
  });

  it('names its repeated words that the page never says, and what stands too low', () => {
    expect(missingWords).toEqual(['fruit', 'robots']);
    for (const line of moveUp) expect(resume.lines).toContain(line);
  });

  it('is read by its sentences where it has no list', () => {
    const told = readAdvert(
      resume,
      'You will lead six engineers in routing. You hire with written scores. Fun!',
    );
    expect(told.demands.map(({ text }) => text)).toEqual([
      'You will lead six engineers in routing.',
      'You hire with written scores.',
    ]);
  });
});

test.each(['', 'Manager', '\n\n- \n', '- one\n- two'])('an advert without demands has none: %j', (text) => {
  expect(readAdvert(resume, text)).toEqual({ demands: [], missingWords: [], moveUp: [] });
});

test('whatever the advert, nothing is shown that is in neither text', () => {
  const lines = [...advert.split('\n'), ...wholeResumes.flatMap(({ text }) => text.split('\n'))];
  fc.assert(
    fc.property(fc.subarray(lines), fc.string({ maxLength: 60 }), (some, noise) => {
      const text = [...some, noise].join('\n');
      const { demands, missingWords, moveUp } = readAdvert(resume, text);
      expect(demands.length).toBeLessThanOrEqual(fitLimits.demands);
      for (const { line } of demands) if (line) expect(resume.lines).toContain(line);
      for (const line of moveUp) expect(resume.lines).toContain(line);
      for (const word of missingWords)
        expect(resume.lines.some((line) => line.text.includes(` ${word} `))).toBe(false);
    }),
    { numRuns: 40 },
  );
});
