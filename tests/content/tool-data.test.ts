import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Guide } from '#schemas/next-actions.ts';
import { toolSchema } from '#schemas/tool.ts';
import { readToolData } from '#tooling/tool/read-content.ts';
import { aspiring, practising } from '../support/instruments.ts';
import { nextActions, planTexts } from '../support/plans.ts';
import { roleFitReading } from '../support/role-fit.ts';
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

describe('the facts of the role reflection', () => {
  it.each(roleFitReading.facts)('lead to an entry that exists: $guide.id', ({ guide }) => {
    expect(isThere(guide)).toBe(true);
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

/** The ids of the sources a tool's entry cites. */
const citedBy = (tool: string): string[] =>
  toolSchema.parse(parse(readFileSync(join(content, `tools/${tool}.yaml`), 'utf8'))).sources.map(({ id }) => id);

describe('the delivery check', () => {
  const advice = readToolData('dora/advice');
  const averages = readToolData('dora/averages');

  it.each(Object.entries(advice))('leads to two entries that exist: %s', (_, { guides }) => {
    expect(guides.every(isThere)).toBe(true);
    expect(new Set(guides.map(({ collection, id }) => `${collection}/${id}`)).size).toBe(2);
  });

  it('cites the survey its averages are from, and their licence', () => {
    expect(citedBy('dora')).toEqual(expect.arrayContaining([averages.source, averages.licence]));
  });

  it('shows the mean of its averages as their overall', () => {
    const { leadTime, deployFrequency, recovery, changeFail, rework, overall } = averages;
    const mean = (leadTime + deployFrequency + recovery + changeFail + rework) / 5;
    expect(mean.toFixed(1)).toBe(overall.toFixed(1));
  });
});

describe('the capacity calculator', () => {
  const { spans } = readToolData('capacity/week');
  const mix = readToolData('capacity/mix');

  it.each(spans)('cites its source, or says that there is none: $who $range', ({ who, source }) => {
    if (source) expect(citedBy('capacity')).toContain(source);
    else expect(who).toBe('One unsourced public web guide, 2026');
  });

  it('says where the investment mix comes from, and its reference adds up', () => {
    expect(mix.origin).toContain('one unsourced public web guide, 2026');
    expect(citedBy('capacity')).toContain(mix.olderSource);
    expect(Object.values(mix.reference).reduce((sum, share) => sum + share, 0)).toBe(100);
  });
});
