import { describe, expect, it } from 'vitest';
import { anatomyOf, coreResponsibilityWords } from '#domain/library/anatomy.ts';
import { pageCollections } from '#schemas/collections.ts';

describe('anatomyOf', () => {
  it('knows every collection of pages and no other', () => {
    expect(Object.keys(anatomyOf).sort()).toEqual([...pageCollections].sort());
  });

  it.each(pageCollections)(
    'names each heading of %s once, and sets limits that a page can keep',
    (collection) => {
      const { headings, words } = anatomyOf[collection];
      expect(new Set(headings).size).toBe(headings.length);
      expect(words[0]).toBeGreaterThan(0);
      expect(words[1]).toBeGreaterThan(words[0]);
    },
  );

  it('lets a core responsibility begin above where the others end', () => {
    expect(coreResponsibilityWords[0]).toBeGreaterThan(anatomyOf.responsibilities.words[1]);
  });
});
