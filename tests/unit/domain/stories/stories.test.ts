import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverRows, openTypes } from '#domain/stories/cover-grid.ts';
import { cueOf } from '#domain/stories/cue-of.ts';
import { withPractice } from '#domain/stories/practice.ts';
import { pickQuestion, questionOfDay } from '#domain/stories/pick-question.ts';
import {
  elapsed,
  latestMark,
  pauseWatch,
  showSeconds,
  startWatch,
  stoppedWatch,
} from '#domain/stories/stopwatch.ts';
import { storyFromEvidence } from '#domain/stories/story-from-evidence.ts';
import { isTellable, partsKeptAside } from '#domain/stories/story-form.ts';
import { evidenceOf, storyOf, storySlots } from '../../../support/stories.ts';

const told = { action: 'I asked.', result: 'It was decided.' };

describe('the coverage grid', () => {
  const prompts = [...storySlots.slots, { id: 'debt-or-features', type: 'scenario' as const }];
  const first = storyOf({
    id: '1',
    parts: told,
    prompts: ['mentoring', 'missed-deadline', 'debt-or-features'],
  });
  const second = storyOf({
    id: '2',
    parts: { action: 'I asked.' },
    prompts: ['technical-trade-off', 'gone'],
  });

  it('counts what two stories answer, by type of question', () => {
    expect(coverRows([first, second], prompts)).toEqual([
      { story: first, isTellable: true, counts: { behavioural: 2, scenario: 1 } },
      { story: second, isTellable: false, counts: { technical: 1 } },
    ]);
    expect(openTypes([first, second], prompts)).toEqual(['technical', 'panel']);
  });

  it('counts a prompt that is named twice once', () => {
    const twice = storyOf({ parts: told, prompts: ['mentoring', 'mentoring'] });
    expect(coverRows([twice], prompts)[0]?.counts).toEqual({ behavioural: 1 });
  });

  it('is all open without stories', () => {
    expect(coverRows([], prompts)).toEqual([]);
    expect(openTypes([], prompts)).toEqual(['behavioural', 'technical', 'panel', 'scenario']);
  });
});

describe('the forms', () => {
  it('keep what only the other form has', () => {
    const parts = { ...told, situation: 'Monday', task: 'Mine', learning: 'Ask', weighed: ' ' };
    expect(partsKeptAside({ form: 'STAR', parts })).toEqual(['learning']);
    expect(partsKeptAside({ form: 'CARL', parts })).toEqual(['task']);
  });

  it.each([
    [{}, false],
    [{ action: 'I asked.' }, false],
    [{ action: 'I asked.', result: '  ' }, false],
    [told, true],
  ])('%j can be told: %s', (parts, expected) => {
    expect(isTellable({ parts })).toBe(expected);
  });
});

describe('a story from an example', () => {
  it('takes its words, its first slot and its id', () => {
    const item = evidenceOf({
      situation: 'Four days',
      action: 'I asked',
      result: 'Decided',
      reflection: 'Ask first',
    });
    expect(storyFromEvidence(item, storySlots.slots)).toEqual({
      title: 'The stuck decision',
      form: 'CARL',
      parts: { situation: 'Four days', action: 'I asked', result: 'Decided', learning: 'Ask first' },
      prompts: ['leading-without-authority'],
      evidenceIds: ['e-1'],
    });
  });

  it('is a STAR without a reflection, and leaves empty parts out', () => {
    expect(storyFromEvidence(evidenceOf({ action: 'I asked' }), [])).toMatchObject({
      form: 'STAR',
      parts: { action: 'I asked' },
      prompts: [],
    });
  });
});

describe('questions', () => {
  const questions = ['b', 'a', 'c'].map((id) => ({ id }));

  it('of the day are the same in any order, and change every day', () => {
    const days = ['2026-01-15', '2026-01-16', '2026-01-17', '2026-01-18'];
    const ids = days.map((day) => questionOfDay(questions, day)?.id);
    expect(days.map((day) => questionOfDay(questions.toReversed(), day)?.id)).toEqual(ids);
    expect(new Set(ids.slice(0, 3)).size).toBe(3);
    expect(ids[3]).toBe(ids[0]);
  });

  it('by chance are never the last one again', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (chance) => {
        expect(['a', 'c']).toContain(pickQuestion(questions, 'b', chance)?.id);
      }),
    );
  });

  it('by chance are the only one where there is one, and none where there is none', () => {
    expect(pickQuestion([{ id: 'a' }], 'a', 0.9)).toEqual({ id: 'a' });
    expect([pickQuestion([], null, 0.5), questionOfDay([], '2026-01-15')]).toEqual([null, null]);
  });
});

describe('the stopwatch', () => {
  it('counts up, and leaves out pauses', () => {
    const paused = pauseWatch(startWatch(stoppedWatch, 1_000), 4_000);
    expect(elapsed(paused, 60_000)).toBe(3_000);
    const running = startWatch(startWatch(paused, 60_000), 61_000);
    expect(elapsed(running, 62_500)).toBe(5_500);
  });

  it('loses nothing when the clock is set back', () => {
    expect(elapsed(startWatch({ before: 2_000, since: null }, 10_000), 5_000)).toBe(2_000);
  });

  it.each([
    [119, null],
    [120, 120],
    [179.9, 120],
    [400, 180],
  ])('at %d s has reached the mark %s', (seconds, mark) => {
    expect(latestMark(seconds, [120, 180])).toBe(mark);
  });

  it.each([
    [0, '0:00'],
    [65.9, '1:05'],
    [3_600, '60:00'],
  ])('shows %d s as %s', (seconds, shown) => {
    expect(showSeconds(seconds)).toBe(shown);
  });
});

describe('a cue', () => {
  it.each([
    ['We had four days. Nobody decided.', 'We had four days.'],
    ['  No full stop\nat all ', 'No full stop at all'],
    ['One two three. Four', 'One two three.'],
    ['Version 2.1 was late. Then', 'Version 2.1 was late.'],
    ['', ''],
  ])('of %j is %j', (text, cue) => {
    expect(cueOf(text)).toBe(cue);
  });

  it('is cut after some words, or 160 characters of a script without spaces', () => {
    expect(cueOf('a b c d', 3)).toBe('a b c …');
    expect(cueOf('字'.repeat(500))).toBe(`${'字'.repeat(160)}…`);
  });
});

describe('a practice', () => {
  const told = {
    at: '2026-01-16T09:00:00.000Z',
    seconds: 95.4,
    question: 'debt-or-features',
    change: ' Start later. ',
  };

  it.each([
    [[], 0],
    [['ownPart', 'result'], 1],
    [['answered', 'ownPart', 'result'], 2],
  ] as const)('with the checks %j is rated %i', (checks, self) => {
    expect(withPractice(storyOf(), { ...told, checks }).practised).toEqual([
      { at: told.at, seconds: 95, self, question: 'debt-or-features', change: 'Start later.' },
    ]);
  });

  it('adds a question that was answered once, and no other', () => {
    const first = withPractice(storyOf({ prompts: ['mentoring'] }), { ...told, checks: ['answered'] });
    expect(first.prompts).toEqual(['mentoring', 'debt-or-features']);
    expect(withPractice(first, { ...told, checks: ['answered'] }).prompts).toEqual(first.prompts);
    expect(withPractice(storyOf(), { ...told, checks: ['result'] }).prompts).toEqual([]);
  });

  it('leaves out a change that nobody wrote, and marks the time', () => {
    const { practised, updatedAt } = withPractice(storyOf(), { ...told, change: ' ', checks: [] });
    expect(practised[0]).not.toHaveProperty('change');
    expect(updatedAt).toBe(told.at);
  });
});
