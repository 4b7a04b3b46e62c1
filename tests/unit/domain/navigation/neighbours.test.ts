import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neighboursOf } from '#domain/navigation/neighbours.ts';
import { buildEntry } from '../../../support/build-entry.ts';

const terms = ['alpha', 'beta', 'gamma', 'delta', 'epsilon'].map((id) => buildEntry('terms', id));
const idsAround = (entries: typeof terms, id: string) => {
  const { previous, next } = neighboursOf(entries, id);
  return [previous?.id ?? null, next?.id ?? null];
};

describe('neighboursOf', () => {
  it.each([
    ['the first', 'alpha', [null, 'beta']],
    ['one in the middle', 'gamma', ['beta', 'delta']],
    ['the last', 'epsilon', ['delta', null]],
    ['one that is not there', 'omega', [null, null]],
  ])('are those of %s', (_, id, around) => {
    expect(idsAround(terms, id)).toEqual(around);
  });

  it('has none where an entry stands alone', () => {
    expect(idsAround(terms.slice(0, 1), 'alpha')).toEqual([null, null]);
  });

  it('agree with each other: the next of the previous is the entry itself', () => {
    const list = fc.shuffledSubarray(terms, { minLength: 1 });
    fc.assert(
      fc.property(list, (entries) => {
        for (const { id } of entries) {
          const { previous, next } = neighboursOf(entries, id);
          if (previous) expect(neighboursOf(entries, previous.id).next?.id).toBe(id);
          if (next) expect(neighboursOf(entries, next.id).previous?.id).toBe(id);
        }
        const ends = entries.filter(({ id }) => idsAround(entries, id).includes(null));
        expect(ends).toEqual(entries.length === 1 ? entries : [entries[0], entries.at(-1)]);
      }),
    );
  });
});
