import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupForHub } from '#domain/library/group-for-hub.ts';
import { hubGroup } from '#domain/library/hub-order.ts';
import type { AnyEntry } from '#domain/library/types.ts';
import { faqTopics } from '#schemas/vocabulary.ts';
import { buildEntry } from '../../../support/build-entry.ts';

const shapeOf = (entries: readonly AnyEntry[], themes: readonly string[] = []) =>
  groupForHub(entries, themes).map(({ group, entries: own }) => [group, own.map(({ id }) => id)]);

describe('groupForHub', () => {
  it('keeps a collection without groups as one list', () => {
    const entries = [buildEntry('cases', 'scorecard'), buildEntry('cases', 'agenda')];
    expect(shapeOf(entries)).toEqual([[null, ['scorecard', 'agenda']]]);
  });

  it('keeps groups and their entries in the order given', () => {
    const entries = [
      buildEntry('books', 'one', { level: 'practising' }),
      buildEntry('books', 'two', { level: 'deciding' }),
      buildEntry('books', 'three', { level: 'practising' }),
    ];
    expect(shapeOf(entries)).toEqual([
      ['practising', ['one', 'three']],
      ['deciding', ['two']],
    ]);
  });

  it('lists the themes of responsibilities as they stand around the wheel', () => {
    const entries = ['strategy', 'people', 'delivery'].map((theme) =>
      buildEntry('responsibilities', theme, { theme }),
    );
    expect(shapeOf(entries, ['people', 'delivery', 'strategy'])).toEqual([
      ['people', ['people']],
      ['delivery', ['delivery']],
      ['strategy', ['strategy']],
    ]);
  });

  it('has no section without entries', () => {
    expect(groupForHub([], ['people'])).toEqual([]);
  });

  it('keeps every entry exactly once, each in the section of its group', () => {
    const entries = fc
      .array(fc.constantFrom(...faqTopics), { maxLength: 12 })
      .map((topics) => topics.map((topic, index) => buildEntry('faqs', `q-${index}`, { topic })));
    fc.assert(
      fc.property(entries, (all) => {
        const sections = groupForHub(all, []);
        expect(sections.flatMap((section) => section.entries).toSorted(byId)).toEqual(all.toSorted(byId));
        expect(new Set(sections.map(({ group }) => group)).size).toBe(sections.length);
        for (const { group, entries: own } of sections)
          for (const entry of own) expect(hubGroup(entry)).toBe(group);
      }),
      { numRuns: 40 },
    );
  });
});

const byId = (a: AnyEntry, b: AnyEntry) => a.id.localeCompare(b.id);
