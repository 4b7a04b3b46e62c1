import { describe, expect, it } from 'vitest';
import { groupSayings, sayingId, sayingsOf } from '#domain/library/sayings.ts';
import type { PageEntry } from '#domain/library/types.ts';
import { sayGroups } from '#strings/say';
import { buildEntry } from '../../../support/build-entry.ts';

const pageWith = (body: string, collection: 'faqs' | 'questions' = 'faqs'): PageEntry => ({
  ...buildEntry(collection, 'a-page'),
  body,
});
const sayingOf = (when: string, text = 'Some words.', collection: 'faqs' | 'questions' = 'faqs') =>
  sayingsOf(pageWith(`<Say when="${when}">\n\n${text}\n\n</Say>`, collection));
const groupOf = (...given: Parameters<typeof sayingOf>) =>
  groupSayings(sayingOf(...given), sayGroups)[0]?.group.id;

describe('sayingsOf', () => {
  it('reads moment, paragraphs and place of each, without marks', () => {
    const page = pageWith(
      '## One\n\n<Say when="Opening">\n\nI\'d *like* it,\nby [name].<Cite id="x" />\n\nSee **you**, [there](/faqs/).\n\n</Say>\n\n## Two\n\n<Say>\n\nBye.\n\n</Say>',
    );
    expect(
      sayingsOf(page).map(({ number, when, paragraphs, headingsBefore }) => ({
        number,
        when,
        paragraphs,
        headingsBefore,
      })),
    ).toEqual([
      {
        number: 1,
        when: 'Opening',
        paragraphs: ['I’d like it, by [name].', 'See you, there.'],
        headingsBefore: 1,
      },
      { number: 2, when: '', paragraphs: ['Bye.'], headingsBefore: 2 },
    ]);
    expect(sayingsOf(page).map(sayingId)).toEqual(['faqs.a-page.1', 'faqs.a-page.2']);
  });
});

describe('groupSayings', () => {
  it.each([
    ['Opening the debrief', 'opening'],
    ['Declining', 'saying-no'],
    ['They cry', 'feelings'],
    ['“That isn’t true”', 'pushback'],
    ['They argue', 'pushback'],
    ['Asking for time', 'asking'],
    ['They ask whose fault it was', 'asked'],
    ['To your director', 'boss'],
    ['Handing over', 'handing-over'],
    ['After a no', 'closing'],
    ['To the team', 'team'],
    ['You have never managed anyone', 'interview'],
    ['To a peer', 'one-person'],
  ])('puts “%s” under %s', (when, group) => {
    expect(groupOf(when)).toBe(group);
  });

  it('knows bad news by its words, and interviews by their collection', () => {
    expect(groupOf('In the first minute', 'I have bad news.')).toBe('bad-news');
    expect(groupOf('Opening', 'Some words.', 'questions')).toBe('interview');
  });

  it('has a place for everything, and leaves out groups without any', () => {
    expect(groupOf('', 'Words.')).toBe('one-person');
    expect(groupSayings([], sayGroups)).toEqual([]);
    expect(sayGroups.filter(({ when }) => when === null)).toHaveLength(1);
  });
});
