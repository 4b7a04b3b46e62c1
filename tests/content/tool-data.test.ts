import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Guide } from '#schemas/next-actions.ts';
import { aspiring, practising } from '../support/instruments.ts';
import { nextActions, planTexts } from '../support/plans.ts';
import { storySlots } from '../support/stories.ts';

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

describe('the slots of stories', () => {
  const ids = storySlots.slots.map(({ id }) => id);

  it('have ids of their own, apart from those of the questions: stories name both in one list', () => {
    const questions = readdirSync(join(content, 'questions')).map((file) => file.replace(/\.mdx$/u, ''));
    expect(ids.filter((id, at) => ids.indexOf(id) !== at || questions.includes(id))).toEqual([]);
  });

  it('hold the example’s slots', () => {
    expect(storySlots.example.slots.filter((id) => !ids.includes(id))).toEqual([]);
  });
});
