import { expect, test } from 'vitest';
import { resumeWords } from '../../../../support/resume.ts';
import { wholeWords } from '../../../../support/whole-resumes.ts';

test('phrases name only lists that exist', () => {
  const known = new Set([
    ...Object.keys(resumeWords.groups),
    'department',
    'verb',
    'practice',
    'figure',
    'count',
    'year',
  ]);
  const phrases = [...Object.values(wholeWords.kinds), ...Object.values(wholeWords.asks)].flat();
  const named = phrases.flatMap((phrase) => [...phrase.matchAll(/<(.*?)>/gu)].map(([, name]) => name));
  expect(named.filter((name) => !known.has(name!))).toEqual([]);
});

test('a heading belongs to one section', () => {
  const headings = Object.values(wholeWords.sections).flat();
  expect(new Set(headings).size).toBe(headings.length);
});
