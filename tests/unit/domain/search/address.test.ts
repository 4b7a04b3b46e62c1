import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearAddress } from '#domain/search/address.ts';

const known = [
  'frameworks/',
  'frameworks/delegation-levels/',
  'frameworks/delegation-brief/',
  'faqs/',
  'faqs/am-i-ready-to-manage/',
  'tools/',
  'tools/plan/',
  'tools/dora/',
  'terms/delegation/',
];

describe('an address that leads nowhere', () => {
  it.each([
    ['of the wrong case', 'Tools/Plan/', 'tools/plan/'],
    ['with a sign stuck to it', 'tools/plan,', 'tools/plan/'],
    ['in brackets', '(tools/plan/)', 'tools/plan/'],
    ['with an ending', 'tools/plan.html', 'tools/plan/'],
    ['with an encoded fragment', 'tools/dora/%23d=abc.1', 'tools/dora/#d=abc.1'],
    ['encoded twice', 'tools%252Fplan', 'tools/plan/'],
    ['of a shelf by another name', 'faq/am-i-ready-to-manage/', 'faqs/am-i-ready-to-manage/'],
    ['of a shelf in the singular', 'framework/delegation-brief', 'frameworks/delegation-brief/'],
  ])('%s means one page: %s', (_, address, meant) => {
    expect(nearAddress(address, known).meant).toBe(meant);
  });

  it.each([
    ['frameworks/delegaton-brief/', 'frameworks/delegation-brief/'],
    ['frameworks/delegaton/', 'terms/delegation/'],
    ['tools/plna/', 'tools/plan/'],
    ['faqs/nothing-like-it/', 'faqs/'],
  ])('%s has a near one: %s', (address, near) => {
    const found = nearAddress(address, known);
    expect(found.meant).toBeNull();
    expect(found.near[0]).toBe(near);
  });

  it('gives its words to search for', () => {
    expect(nearAddress('blog/how-to-run-a_retro', known).words).toBe('how to run a retro');
    expect(nearAddress('', known)).toMatchObject({ meant: null, words: '' });
  });

  it('never leads to what is no page, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.webPath(), fc.constantFrom('%', '%E0%A4%A', '//', '..')),
        (address) => {
          const { meant, near } = nearAddress(address, known);
          for (const path of [...near, ...(meant === null ? [] : [meant.split('#')[0]!])])
            expect(known).toContain(path);
        },
      ),
    );
  });
});
