import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { completenessOf } from '#domain/portfolio/completeness.ts';
import { findHints } from '#domain/portfolio/hints.ts';
import { portfolioAreasSchema } from '#schemas/portfolio.ts';
import { example, hintWords } from '../support/portfolio.ts';

const path = join(import.meta.dirname, '../../content/tools/portfolio/areas.yaml');
const areas = portfolioAreasSchema.parse(parse(readFileSync(path, 'utf8')));

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
