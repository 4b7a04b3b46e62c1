import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { oncePer } from '#domain/once-per.ts';
import { sortByKey } from '#domain/records/sort-by-key.ts';
import { newest, newestFirst } from '#domain/records/timed.ts';

describe('what is made of a list', () => {
  it('is made once for each list, also where nothing comes of it', () => {
    const make = vi.fn((list: readonly number[]) => list[0]);
    const made = oncePer(make);
    const [one, none] = [[1], []];
    expect([made(one), made(none), made(one), made(none), made([1])]).toEqual([
      1,
      undefined,
      1,
      undefined,
      1,
    ]);
    expect(make).toHaveBeenCalledTimes(3);
  });
});

describe('a list by a key', () => {
  it('has the largest first, makes each key once, and leaves what it was given', () => {
    const keyOf = vi.fn((member: { readonly name: string }) => member.name);
    const list = ['b', 'c', 'a', 'b'].map((name, place) => ({ name, place }));
    const before = [...list];
    expect(sortByKey(list, keyOf).map(({ name, place }) => name + place)).toEqual(['c1', 'b0', 'b3', 'a2']);
    expect(keyOf).toHaveBeenCalledTimes(4);
    expect(list).toEqual(before);
  });
});

it('the newest record is the first of the newest first', () => {
  const times = fc.constantFrom(
    '2026-01-15T09:00:00.000Z',
    '2026-01-15T09:00:00.001Z',
    '9999-01-01T00:00:00.000Z',
  );
  fc.assert(
    fc.property(fc.array(fc.record({ updatedAt: times })), (records) => {
      expect(newest(records)).toBe(newestFirst(records)[0]);
    }),
  );
});
