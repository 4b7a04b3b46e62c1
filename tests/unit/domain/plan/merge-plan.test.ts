import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergePlanTasks, saveTask } from '#domain/plan/merge-plan.ts';
import type { PlanTask } from '#domain/plan/types.ts';
import type { SavedTask } from '#domain/records/toolkit-records.ts';
import { gapsOf, planOf } from '../../../support/plans.ts';

const before = planOf({ gaps: gapsOf('HIR:practice:525', 'CON:practice:116') }).tasks;
const after = planOf({ gaps: gapsOf('STR:practice:100', 'HIR:opportunity:75') }).tasks;
const saved = before.map(saveTask);
const change = (id: string, changes: Partial<SavedTask>) =>
  saved.map((task) => (task.id === id ? { ...task, ...changes } : task));
const find = (tasks: readonly SavedTask[], id: string) => tasks.find((task) => task.id === id);

describe('a generated task', () => {
  it('is saved with its area, or without one', () => {
    expect(find(saved, 'do:HIR')).toMatchObject({ templateId: 'do', competency: 'HIR', phase: 3 });
    expect(find(saved, 'stories')).not.toHaveProperty('competency');
  });
});

describe('a plan generated again', () => {
  it('follows the new answers where the reader has touched nothing', () => {
    expect(mergePlanTasks(saved, before, after)).toEqual(after.map(saveTask));
  });

  it('never deletes a done task, nor changes its words', () => {
    const done = change('do:CON', { done: '2026-01-31T10:00:00.000Z' });
    expect(find(mergePlanTasks(done, before, after), 'do:CON')).toEqual(find(done, 'do:CON'));
    const talked = change('manager-talk', { done: '2026-01-16T10:00:00.000Z' });
    expect(find(mergePlanTasks(talked, before, after), 'manager-talk')).toEqual(find(talked, 'manager-talk'));
  });

  it.each<[string, Partial<SavedTask>]>([
    ['a text', { text: 'My own words' }],
    ['a week', { phase: 4 }],
    ['a note', { note: 'with Sam' }],
    ['an if-then', { ifThen: 'When we plan, I will' }],
  ])('keeps what the reader changed: %s', (_, changes) => {
    expect(find(mergePlanTasks(change('do:CON', changes), before, after), 'do:CON')).toMatchObject(changes);
    expect(find(mergePlanTasks(change('role-type', changes), before, after), 'role-type')).toMatchObject(
      changes,
    );
  });

  it.each<[string, Partial<SavedTask>]>([
    ['a text', { text: 'As they would say later' }],
    ['a week', { phase: 2 }],
  ])('keeps what the reader changed, also after answers that agree with it: %s', (_, changes) => {
    const edited = change('do:CON', { ...changes, own: Object.keys(changes) as ('text' | 'phase')[] });
    const agreeing = before.map((task) =>
      task.id === 'do:CON' ? ({ ...task, ...changes } as PlanTask) : task,
    );
    const agreed = mergePlanTasks(edited, before, agreeing);
    const last = mergePlanTasks(agreed, agreeing, after);
    for (const tasks of [agreed, last, mergePlanTasks(last, after, before)])
      expect(find(tasks, 'do:CON')).toEqual(find(edited, 'do:CON'));
  });

  it('brings new words to a task of which the reader changed something else', () => {
    const moved = mergePlanTasks(change('manager-talk', { phase: 2 }), before, after);
    expect(find(moved, 'manager-talk')).toMatchObject({
      phase: 2,
      text: after.find(({ id }) => id === 'manager-talk')?.text,
    });
  });

  it('keeps the reader’s own tasks, also as the fourth of a week', () => {
    const own: SavedTask = { id: 'x1', phase: 1, text: 'Buy a notebook' };
    const merged = mergePlanTasks([...saved, own, { ...own, id: 'x2', phase: 'mine' }], before, after);
    expect(merged.filter(({ phase }) => phase === 1).map(({ id }) => id)).toEqual([
      'role-type',
      'adverts',
      'manager-talk',
      'x1',
    ]);
    expect(merged.at(-1)).toMatchObject({ id: 'x2', phase: 'mine' });
  });

  it('does not bring back what the reader deleted', () => {
    const shorter = saved.filter(({ id }) => id !== 'stories');
    expect(find(mergePlanTasks(shorter, before, after), 'stories')).toBeUndefined();
  });

  it('keeps everything where the earlier answers are not known', () => {
    const merged = mergePlanTasks(saved, [], after);
    for (const task of saved) expect(find(merged, task.id)).toEqual(task);
    for (const { id } of after) expect(find(merged, id)).toBeDefined();
  });

  it('changes nothing the second time', () => {
    const touched = fc.record(
      {
        text: fc.constantFrom('Own words', 'Other words'),
        note: fc.string(),
        phase: fc.constantFrom<SavedTask['phase']>(1, 4, 'later', 'mine'),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.constantFrom(...saved.map(({ id }) => id)), touched, (id, changes) => {
        const once = mergePlanTasks(change(id, changes), before, after);
        expect(mergePlanTasks(once, after, after)).toEqual(once);
      }),
    );
  });
});
