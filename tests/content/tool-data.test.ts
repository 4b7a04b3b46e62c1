import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Guide } from '#schemas/next-actions.ts';
import { aspiring, practising } from '../support/instruments.ts';
import { nextActions, planTexts } from '../support/plans.ts';
import { roleFitReading } from '../support/role-fit.ts';

const content = join(import.meta.dirname, '../../content');
const isThere = ({ collection, id }: Guide): boolean =>
  ['mdx', 'yaml'].some((ending) => existsSync(join(content, collection, `${id}.${ending}`)));

const actions = [aspiring, practising].flatMap(({ id, competencies }) =>
  competencies.map(({ code }) => ({ code, track: id, action: nextActions[id as keyof typeof nextActions][code] })),
);

describe('next actions', () => {
  it.each(actions)('exist for every area: $track $code', ({ action }) => {
    expect(action).toBeDefined();
  });

  it.each(actions)('lead to entries that exist, each once: $track $code', ({ action }) => {
    const guides = action?.guides ?? [];
    expect(guides.filter((guide) => !isThere(guide))).toEqual([]);
    expect(new Set(guides.map(({ collection, id }) => `${collection}/${id}`)).size).toBe(guides.length);
  });
});

describe('the texts of a plan', () => {
  const templates = Object.entries(planTexts).flatMap(([name, template]) =>
    typeof template === 'object' && 'guide' in template ? [{ name, guide: template.guide }] : [],
  );

  it.each(templates)('lead to an entry that exists: $name', ({ guide }) => {
    expect(isThere(guide)).toBe(true);
  });

  it('have a place for what is filled in', () => {
    expect(planTexts.do.practice).toContain('{action}');
    expect(planTexts.do.opportunity).toContain('{ask}');
    expect(planTexts['manager-talk'].asks).toContain('{asks}');
    for (const text of [planTexts.item.text, planTexts.check.text, planTexts['ask-peer'].text, planTexts.facts.text])
      expect(text).toContain('{area}');
    expect(planTexts.check.text).toContain('{date}');
  });
});

describe('the facts of the role reflection', () => {
  it.each(roleFitReading.facts)('lead to an entry that exists: $guide.id', ({ guide }) => {
    expect(isThere(guide)).toBe(true);
  });
});
