import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { nextActions, planTexts } from '../support/plans.ts';
import { dist } from '../support/site.ts';

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&#39;': "'",
  '&quot;': '"',
  '&lt;': '<',
  '&gt;': '>',
};
const page = readFileSync(`${dist}/tools/plan/worksheet/index.html`, 'utf8')
  .replace(/<[^>]+>/gu, ' ')
  .replace(/&(?:amp|#39|quot|lt|gt);/gu, (entity) => entities[entity] ?? entity)
  .replace(/\s+/gu, ' ');

/** Every text of a value, however deep; guides are addresses, not texts. */
const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'guide' || key === 'guides' ? [] : textsIn(inner),
  );
};

test('the paper form of the plans holds every task the generator can choose, with room for what it fills in', () => {
  const { language: _, 'manager-talk': talk, ...texts } = planTexts;
  const missing = [...textsIn(texts), talk.text]
    .flatMap((text) => text.split(/\{\w+\}/u))
    .map((part) => part.trim())
    .filter((part) => !page.includes(part));
  expect(missing).toEqual([]);
});

test('the paper form holds what to practise and to ask for in every area', () => {
  expect(textsIn(nextActions).filter((text) => !page.includes(text))).toEqual([]);
});
