import { describe, expect, it } from 'vitest';
import { completenessOf } from '#domain/portfolio/completeness.ts';
import { findHints } from '#domain/portfolio/hints.ts';
import { readToolData } from '#tooling/tool/read-content.ts';
import { example, hintWords } from '../support/portfolio.ts';

const areas = readToolData('portfolio/areas');

describe('our own examples', () => {
  it.each(Object.values(areas))('pass every hint they are shown beside: $name', ({ example: ours }) => {
    const { title, situation, action, result, measure, confirmer } = ours;
    const item = example({
      ...{ title, situation, action, result, measure, confirmer },
      when: { from: '2026-01' },
      confidential: true,
    });
    expect(completenessOf(item)).toBe(5);
    expect(findHints(item, hintWords, '2026-11')).toEqual([]);
  });

  it('are eight different ones, with a question each', () => {
    const all = Object.values(areas);
    expect(new Set(all.map(({ example: { title } }) => title)).size).toBe(8);
    for (const { question } of all) expect(question).toMatch(/\?$/u);
  });
});
