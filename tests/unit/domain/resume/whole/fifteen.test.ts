import { describe, expect, it, test } from 'vitest';
import { changes, firstAdvice } from '#domain/resume/whole/find-advice.ts';
import { readers, readWhole, wholeResumes } from '../../../../support/whole-resumes.ts';

/** How many of the three readers have the tool's first advice among their first three. */
const agreeing = wholeResumes.map(({ name, verdict, text }) => {
  const first = readWhole(text).advice[0]?.change;
  const count = readers.filter((reader) => verdict[reader].some(({ change }) => change === first)).length;
  return { name, first, count, isHeld: verdict.held };
});

test('the first advice is among the first three of at least two readers, for at least 12 of 15', () => {
  const agreed = agreeing.filter(({ count }) => count >= 2);
  const held = agreed.filter(({ isHeld }) => isHeld).length;
  console.log(`first advice shared by two readers: ${agreed.length} of 15 (held back: ${held} of 7)`);
  expect(agreeing).toHaveLength(15);
  expect(agreed.length, JSON.stringify(agreeing.filter(({ count }) => count < 2))).toBeGreaterThanOrEqual(12);
});

describe.each(wholeResumes)('$name', ({ name, verdict, text }) => {
  const lines = new Set(text.split('\n').map((line) => line.replace(/^\s*[-–—•*]\s+/u, '').trim()));

  it('has verdicts about lines it holds, in words of the vocabulary, each reader’s at most three', () => {
    for (const reader of readers) {
      const wishes = verdict[reader];
      expect(wishes.length).toBeGreaterThan(0);
      expect(wishes.length).toBeLessThanOrEqual(firstAdvice);
      for (const { change, line } of wishes) {
        expect(changes).toContain(change);
        if (line !== null) expect(text).toContain(line);
      }
    }
  });

  it('gets advice about lines that stand in it, each change once', () => {
    const { advice, shown } = readWhole(text);
    expect(new Set(advice.map(({ change }) => change)).size).toBe(advice.length);
    for (const { line } of advice) if (line) expect(lines).toContain(line.text);
    for (const line of Object.values(shown)) if (line) expect(lines).toContain(line.text);
  });

  it('gets less advice the better it is', () => {
    const { length } = readWhole(text).advice;
    if (name.startsWith('good')) expect(length).toBeLessThanOrEqual(4);
    if (name.startsWith('weak')) expect(length).toBeGreaterThanOrEqual(4);
  });
});
