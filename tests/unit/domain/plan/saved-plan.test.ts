import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { basisWithoutAnswers, createPlan, regeneratePlan } from '#domain/plan/make-plan.ts';
import { currentPlan, latestPlan, putTask, removeTask, restorePlan } from '#domain/plan/saved-plan.ts';
import { spansOf } from '#domain/plan/spans.ts';
import type { Gap } from '#domain/assessment/types.ts';
import type { PlanBasis, Target, Team, ThirtyDayBasis } from '#domain/plan/types.ts';
import { recordSchemas } from '#domain/records/schema.ts';
import type { Plan, SavedTask } from '#domain/records/toolkit-records.ts';
import { gapsOf, planContent } from '../../../support/plans.ts';

const at = '2026-01-15T09:00:00.000Z';
const start = '2026-01-15';
const aspiring: ThirtyDayBasis = {
  track: 'aspiring',
  band: 'close',
  gaps: gapsOf('HIR:practice:525', 'CON:practice:116'),
  evidence: { PPL: 2 },
  blind: [],
  motivation: null,
  target: 'both',
};
const make = (basis: PlanBasis = aspiring): Plan => createPlan('p-1', { basis, start }, planContent, at);
const again = (plan: Plan, basis: PlanBasis, from = plan.start): Plan =>
  regeneratePlan(plan, { basis, start: from }, planContent, at);
const find = (plan: Plan, id: string) => plan.tasks.find((task) => task.id === id);

const gaps: fc.Arbitrary<Gap[]> = fc.uniqueArray(
  fc.record<Gap>({
    code: fc.constantFrom('PPL', 'TEC', 'HIR', 'CON', 'MET'),
    type: fc.constantFrom('practice', 'opportunity', 'evidence'),
    priority: fc.nat(900),
  }),
  { selector: ({ code }) => code, maxLength: 4 },
);
const thirtyDays: fc.Arbitrary<PlanBasis> = fc.record({
  track: fc.constantFrom('aspiring' as const, 'practising' as const),
  band: fc.constantFrom('exploring' as const, 'close' as const, null),
  gaps: fc.option(gaps, { nil: null }),
  evidence: fc.dictionary(fc.constantFrom('PPL', 'TEC'), fc.constantFrom(0 as const, 3 as const)),
  blind: fc.subarray(['HIR', 'PER']),
  motivation: fc.constantFrom('try-it-first' as const, 'clear-pull' as const, null),
  target: fc.constantFrom<Target>('internal', 'external', 'both'),
});
const ninetyDays: fc.Arbitrary<PlanBasis> = fc.record({
  team: fc.constantFrom<Team>('new', 'same', 'trouble'),
});
const bases = fc.oneof(
  fc.tuple(thirtyDays, fc.array(thirtyDays, { maxLength: 4 })),
  fc.tuple(ninetyDays, fc.array(ninetyDays, { maxLength: 4 })),
);

interface Edit {
  position: number;
  change: Partial<SavedTask> | 'removed' | 'added';
}
/** What a reader may do to a task, by its position in the plan. */
const edits: fc.Arbitrary<Edit[]> = fc.array(
  fc.record({
    position: fc.nat(20),
    change: fc.oneof(
      fc.record<Partial<SavedTask>>(
        {
          text: fc.constantFrom('Own words', 'Other words'),
          note: fc.constantFrom('with Sam', 'asked'),
          ifThen: fc.constant('When we plan, I will ask'),
          phase: fc.constantFrom<SavedTask['phase']>(1, 2, 3, 'later', 'mine'),
          done: fc.constant('2026-01-20T10:00:00.000Z'),
        },
        { requiredKeys: [] },
      ),
      fc.constantFrom('removed' as const, 'added' as const),
    ),
  }),
  { maxLength: 6 },
);
const edit = (plan: Plan, changes: readonly Edit[]): Plan =>
  changes.reduce((edited, { position, change }, step) => {
    const task = edited.tasks[position % Math.max(1, edited.tasks.length)];
    if (change === 'added') return putTask(edited, { id: `own-${step}`, phase: 2, text: 'Mine' }, at);
    if (!task) return edited;
    return change === 'removed'
      ? removeTask(edited, task.id, at)
      : putTask(edited, { ...task, ...change }, at);
  }, plan);

describe('a saved plan', () => {
  it('keeps what it was made from, and is a record the store takes', () => {
    expect(make()).toMatchObject({ kind: '30d', basis: aspiring, reviewOn: '2026-02-14' });
    expect(make({ team: 'trouble' })).toMatchObject({ kind: '30-60-90', reviewOn: '2026-04-15' });
    for (const plan of [make(), make({ team: 'same' })])
      expect(recordSchemas.plans.safeParse(plan).success).toBe(true);
  });

  it('is the same from the same, and changes nothing when made again from the same', () => {
    fc.assert(
      fc.property(bases, edits, ([basis], changes) => {
        expect(make(basis)).toEqual(make(basis));
        const edited = edit(make(basis), changes);
        expect(again(edited, basis).tasks).toEqual(again(again(edited, basis), basis).tasks);
      }),
    );
  });

  it('never loses a done task, a task of the reader’s own or their words, however often it is made again', () => {
    fc.assert(
      fc.property(bases, edits, ([first, others], changes) => {
        const edited = edit(make(first), changes);
        const generated = new Map(make(first).tasks.map((task) => [task.id, task]));
        const last = others.reduce((plan, basis) => again(plan, basis), edited);
        expect(recordSchemas.plans.safeParse(last).success).toBe(true);
        for (const task of edited.tasks) {
          const was = generated.get(task.id);
          const kept = find(last, task.id);
          if (task.done || !was) expect(kept).toMatchObject({ ...task });
          for (const field of ['note', 'ifThen'] as const)
            if (task[field]) expect(kept?.[field]).toBe(task[field]);
          if (was && task.text !== was.text) expect(kept?.text).toBe(task.text);
          if (was && task.phase !== was.phase) expect(kept?.phase).toBe(task.phase);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('does not bring back what was deleted when only the target changes', () => {
    const shorter = removeTask(make(), 'stories', at);
    expect(find(again(shorter, { ...aspiring, target: 'internal' }), 'stories')).toBeUndefined();
  });

  it('moves its dates with its first day', () => {
    const moved = again(make(), aspiring, '2026-03-01');
    expect(moved).toMatchObject({ start: '2026-03-01', reviewOn: '2026-03-31' });
    expect(find(moved, 'check:HIR')?.text).toMatch(/^On 21 March/u);
  });

  it('keeps everything of a plan whose basis is not known, and takes the basis over', () => {
    const { basis: _, ...loose } = putTask(
      make(),
      { id: '/frameworks/sbi/', phase: 'mine', text: 'Read' },
      at,
    );
    const filled = again(loose, { ...aspiring, gaps: [] });
    for (const task of loose.tasks) expect(find(filled, task.id)).toEqual(task);
    expect(filled.basis).toEqual({ ...aspiring, gaps: [] });
  });

  it('holds a task once, and takes a removed one back at its place', () => {
    const plan = make();
    const task = plan.tasks[1]!;
    expect(putTask(plan, task, at).tasks).toEqual(plan.tasks);
    expect(putTask(removeTask(plan, task.id, at), task, at, 1).tasks).toEqual(plan.tasks);
  });

  it('says what of a generated task the reader has changed, and of no other', () => {
    const own = (task: SavedTask) => find(putTask(make(), task, at), task.id)?.own;
    const task = make().tasks[0]!;
    expect(own({ ...task, done: at, note: 'with Sam' })).toBeUndefined();
    expect(own({ ...task, phase: 'later' })).toEqual(['phase']);
    const written = putTask(make(), { ...task, text: 'Own words' }, at);
    const moved = putTask(written, { ...find(written, task.id)!, phase: 2 }, at);
    const back = putTask(moved, task, at);
    for (const plan of [moved, back]) expect(find(plan, task.id)?.own).toEqual(['text', 'phase']);
    const mine: SavedTask = { id: 'x', phase: 'mine', text: 'Mine' };
    expect(find(putTask(putTask(make(), mine, at), { ...mine, text: 'Other' }, at), 'x')).toEqual({
      ...mine,
      text: 'Other',
    });
  });

  it('takes changes also after a time that lies ahead', () => {
    const ahead = { ...make(), updatedAt: '2031-01-01T00:00:00.000Z' };
    expect(removeTask(ahead, 'stories', at).updatedAt).toBe('2031-01-01T00:00:00.001Z');
  });
});

describe('what is taken back', () => {
  it('wins over what it takes back', () => {
    const plan = make();
    const changed = again(plan, { ...aspiring, target: 'internal' });
    const { updatedAt, ...restored } = restorePlan(changed, plan, at);
    expect({ ...restored, updatedAt: plan.updatedAt }).toEqual(plan);
    expect(updatedAt > changed.updatedAt).toBe(true);
  });

  it('forgets the attempt when a plan is made again without answers', () => {
    const fromAnswers = createPlan('p-1', { basis: aspiring, start, fromAttempt: 'a-1' }, planContent, at);
    expect(fromAnswers.fromAttempt).toBe('a-1');
    const alone = again(fromAnswers, basisWithoutAnswers('practising', 'both'));
    expect(alone).not.toHaveProperty('fromAttempt');
    expect(find(alone, 'take-assessment')).toBeDefined();
  });
});

describe('plans', () => {
  it('are newest by their first day, then by their last change', () => {
    const plans: Plan[] = [
      { ...make(), id: 'b', updatedAt: '2026-01-15T10:00:00.000Z' },
      { ...make(), id: 'a' },
      { ...make(), id: 'old', start: '2025-12-01', updatedAt: '2026-02-01T10:00:00.000Z' },
      { ...make({ team: 'new' }), id: 'long', start: '2026-02-01' },
    ];
    expect(latestPlan(plans, '30d')?.id).toBe('b');
    expect(latestPlan(plans.toReversed(), '30d')?.id).toBe('b');
    expect(latestPlan(plans, '30-60-90')?.id).toBe('long');
    expect(latestPlan([], '30d')).toBeUndefined();
    expect(currentPlan(plans)?.id).toBe('b');
    expect(currentPlan(plans.filter(({ kind }) => kind === '30-60-90'))?.id).toBe('long');
    expect(currentPlan([])).toBeUndefined();
  });

  it.each([
    ['30d', 30],
    ['30-60-90', 90],
  ] as const)('have phases that cover every day once: %s', (kind, days) => {
    const spans = spansOf(kind);
    expect(spans[0]?.from).toBe(1);
    expect(spans.at(-1)?.to).toBe(days);
    for (const [index, { from }] of spans.slice(1).entries()) expect(from).toBe((spans[index]?.to ?? 0) + 1);
  });
});
