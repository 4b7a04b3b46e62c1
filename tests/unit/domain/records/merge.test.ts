import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  mergeAttempts,
  mergePrefs,
  mergeRecords,
  mergeSearches,
  mergeStores,
} from '#domain/records/merge.ts';
import type { Attempt } from '#domain/records/attempt-records.ts';
import type { Bullet } from '#domain/records/toolkit-records.ts';
import type { Store } from '#domain/records/types.ts';
import { attemptStates, frozenStore, stores } from '../../../support/records.ts';

const attempt: Attempt = {
  id: 'a-1',
  instrument: 'em-aspiring',
  version: '1.0.0',
  startedAt: '2026-01-15T09:00:00.000Z',
  updatedAt: '2026-01-15T09:00:00.000Z',
  answers: {},
  evidence: {},
  origin: 'self',
};
const early = '2026-01-15T09:01:00.000Z';
const late = '2026-01-15T09:02:00.000Z';

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

/** A store with its records in order of id, where the order of two merged stores does not matter. */
const sorted = (store: Store): Store => ({
  ...store,
  attempts: [...store.attempts].sort(byId),
  bullets: [...store.bullets].sort(byId),
});

describe('two states of one attempt', () => {
  it('merge answer by answer, so that two tabs lose nothing', () => {
    const one = {
      ...attempt,
      answers: { 'ppl.1to1': { v: 3, at: early }, 'ppl.growth': { v: 1, at: late } },
    } as const;
    const two = {
      ...attempt,
      answers: { 'ppl.1to1': { v: 4, at: late }, 'tec.health': { v: 2, at: early } },
    } as const;
    expect(mergeAttempts(one, two).answers).toEqual({
      'ppl.1to1': { v: 4, at: late },
      'ppl.growth': { v: 1, at: late },
      'tec.health': { v: 2, at: early },
    });
  });

  it('keep a cleared answer cleared', () => {
    const given = { ...attempt, answers: { 'ppl.1to1': { v: 3, at: early } } } as const;
    const cleared = { ...attempt, answers: { 'ppl.1to1': { v: null, at: late } } } as const;
    expect(mergeAttempts(cleared, given).answers['ppl.1to1']?.v).toBeNull();
    expect(mergeAttempts(given, cleared).answers['ppl.1to1']?.v).toBeNull();
  });

  it('merge evidence tick by tick', () => {
    const tick = (v: boolean, at: string) => ({ v, at });
    const one = {
      ...attempt,
      evidence: { PPL: { s: tick(true, late), r: tick(false, early), c: tick(false, early) } },
    };
    const two = {
      ...attempt,
      evidence: { PPL: { s: tick(false, early), r: tick(true, late), c: tick(false, early) } },
    };
    expect(mergeAttempts(one, two).evidence['PPL']).toEqual({
      s: tick(true, late),
      r: tick(true, late),
      c: tick(false, early),
    });
  });

  it('take everything else whole from the later state', () => {
    const one = { ...attempt, updatedAt: early, note: 'old', completedAt: early };
    const two = { ...attempt, updatedAt: late, note: 'new' };
    expect(mergeAttempts(one, two)).toEqual(two);
    expect(mergeAttempts(two, one)).toEqual(two);
  });

  it('keep the choices and situations that only one of them has', () => {
    const one = { ...attempt, motivation: { 'm.grow': { v: 0, at: early } } } as const;
    const two = { ...attempt, sjt: { 'sjt.slip': { v: { best: 'c' }, at: early } } } as const;
    const both = { ...attempt, motivation: one.motivation, sjt: two.sjt };
    expect(mergeAttempts(one, two)).toEqual(both);
    expect(mergeAttempts(two, one)).toEqual(both);
  });

  it('take the larger text at equal times', () => {
    const one = { ...attempt, answers: { 'ppl.1to1': { v: 2, at: late } } } as const;
    const two = { ...attempt, answers: { 'ppl.1to1': { v: 3, at: late } } } as const;
    expect(mergeAttempts(one, two).answers['ppl.1to1']?.v).toBe(3);
    expect(mergeAttempts(two, one).answers['ppl.1to1']?.v).toBe(3);
  });

  it('give themselves when merged with themselves, whichever comes first, in any grouping', () => {
    fc.assert(
      fc.property(attemptStates, attemptStates, attemptStates, (a, b, c) => {
        expect(mergeAttempts(a, a)).toEqual(a);
        const ab = mergeAttempts(a, b);
        expect(mergeAttempts(b, a)).toEqual(ab);
        expect(mergeAttempts(ab, b)).toEqual(ab);
        expect(mergeAttempts(ab, c)).toEqual(mergeAttempts(a, mergeAttempts(b, c)));
      }),
      { numRuns: 1000 },
    );
  });

  it('keep of every answer the later one', () => {
    fc.assert(
      fc.property(attemptStates, attemptStates, (a, b) => {
        const merged = mergeAttempts(a, b).answers;
        expect(Object.keys(merged).sort()).toEqual(
          [...new Set([...Object.keys(a.answers), ...Object.keys(b.answers)])].sort(),
        );
        for (const [id, { at, v }] of Object.entries(merged)) {
          const sides = [a.answers[id], b.answers[id]].filter((side) => side !== undefined);
          expect(at).toBe(
            sides
              .map((side) => side.at)
              .sort()
              .at(-1),
          );
          expect(sides).toContainEqual({ v, at });
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('two states of another record', () => {
  const bullet: Bullet = { id: 'b-1', text: 'old', evidenceIds: [], updatedAt: early };

  it('merge whole, the later one', () => {
    const newer = { ...bullet, text: 'new', evidenceIds: ['e-1'], updatedAt: late };
    expect(mergeRecords('bullets', bullet, newer)).toBe(newer);
    expect(mergeRecords('bullets', newer, bullet)).toBe(newer);
  });

  it('merge whole, the larger text at equal times', () => {
    const other = { ...bullet, text: 'zzz' };
    expect(mergeRecords('bullets', bullet, other)).toBe(other);
    expect(mergeRecords('bullets', other, bullet)).toBe(other);
  });
});

describe('two stores', () => {
  it('keep every record that only one of them has', () => {
    const store = frozenStore();
    const merged = mergeStores(
      { ...store, attempts: [], bullets: [] },
      { attempts: store.attempts, bullets: store.bullets },
    );
    expect(merged).toEqual(store);
  });

  it('keep the order of records, whatever their ids look like', () => {
    const bullet = (id: string): Bullet => ({ id, text: id, evidenceIds: [], updatedAt: early });
    const merged = mergeStores(
      { ...frozenStore(), bullets: ['10', '2', '__proto__'].map(bullet) },
      { bullets: ['1', '2'].map(bullet) },
    );
    expect(merged.bullets.map(({ id }) => id)).toEqual(['10', '2', '__proto__', '1']);
  });

  it('give themselves when merged with themselves, whichever comes first, in any grouping', () => {
    fc.assert(
      fc.property(stores, stores, stores, (a, b, c) => {
        expect(mergeStores(a, a)).toEqual(a);
        expect(sorted(mergeStores(a, b))).toEqual(sorted(mergeStores(b, a)));
        expect(mergeStores(mergeStores(a, b), b)).toEqual(mergeStores(a, b));
        expect(sorted(mergeStores(mergeStores(a, b), c))).toEqual(sorted(mergeStores(a, mergeStores(b, c))));
      }),
      { numRuns: 500 },
    );
  });

  it('remember the newest 20 searches, each once', () => {
    const at = (minute: number) => `2026-01-15T09:${String(minute).padStart(2, '0')}:00.000Z`;
    const one = Array.from({ length: 15 }, (_, minute) => ({ q: `q${minute}`, at: at(minute) }));
    const two = Array.from({ length: 15 }, (_, minute) => ({ q: `q${minute + 10}`, at: at(minute + 20) }));
    const merged = mergeSearches(one, two);
    expect(merged).toHaveLength(20);
    expect(merged[0]).toEqual({ q: 'q24', at: at(34) });
    expect(new Set(merged.map(({ q }) => q)).size).toBe(20);
  });

  it('merge preferences one by one', () => {
    const one = { theme: { v: 'dark', at: late }, slash: { v: true, at: early } };
    const two = { theme: { v: 'light', at: early }, slash: { v: false, at: late } };
    expect(mergePrefs(one, two)).toEqual({ theme: { v: 'dark', at: late }, slash: { v: false, at: late } });
  });
});
