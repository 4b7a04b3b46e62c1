import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeId, encodeId, readFragment, writeFragment } from '#domain/navigation/fragments.ts';
import { recordSchemas } from '#domain/records/schema.ts';
import { frozenStore } from '../../../support/records.ts';

/** Texts of code units: halves of pairs too, for JSON may hold them. */
const texts = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 0xd7f0, max: 0xe010 })), {
    minLength: 1,
    maxLength: 300,
  })
  .map((units) => String.fromCharCode(...units));

describe('an id in a fragment', () => {
  it('is read back as it was, whatever it is, and is written in ASCII', () => {
    fc.assert(
      fc.property(texts, (id) => {
        expect(encodeId(id)).toMatch(/^[\w%~-]+$/u);
        expect(decodeId(encodeId(id))).toBe(id);
        expect(readFragment(writeFragment('item', id))).toEqual({ page: 'item', id });
      }),
    );
  });

  it('comes back from the address of a browser', () => {
    fc.assert(
      fc.property(texts, (id) => {
        const { hash } = new URL(writeFragment('story', id), 'https://site.example/tools/');
        expect(readFragment(hash)).toEqual({ page: 'story', id });
      }),
    );
  });

  it('may be any that a record can have', () => {
    const [plan] = frozenStore().plans;
    fc.assert(
      fc.property(texts, (id) => {
        const { success } = recordSchemas.plans.safeParse({ ...plan, id });
        expect(success).toBe(true);
        expect(decodeId(encodeId(id))).toBe(id);
      }),
    );
  });

  it.each(['k2p9ab7x', 'e-1', 'A_b'])('of our own making stays as it is: %s', (id) => {
    expect(encodeId(id)).toBe(id);
  });

  it.each(['%', '%zz', '%E0%A4', 'a%'])(
    'that cannot be decoded stays as it is, and throws nothing: %s',
    (id) => {
      expect(decodeId(id)).toBe(id);
    },
  );
});

describe('a fragment', () => {
  it.each([
    ['#new', { page: 'new' }],
    ['#item=e-1', { page: 'item', id: 'e-1' }],
    ['#story=a.b:c', { page: 'story', id: 'a.b:c' }],
    ['#item=%C3%A4', { page: 'item', id: 'ä' }],
    ['#item=%E0%A4', { page: 'item', id: '%E0%A4' }],
    ['', null],
    ['#', null],
    ['#item=', null],
    ['#item=<img>', null],
    ['#result=../x', null],
    ['#/k2p9/ppl', null],
  ])('%s is %j', (hash, fragment) => {
    expect(readFragment(hash)).toEqual(fragment);
  });
});
