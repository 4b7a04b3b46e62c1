import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLibrary, declaredCitations, declaredLinks, keyOf } from '#domain/library/build-library.ts';
import type { AnyEntry } from '#domain/library/types.ts';
import { linkableCollections } from '#schemas/collections.ts';
import { buildEntry } from '../../../support/build-entry.ts';

const raci = buildEntry('frameworks', 'raci');
const paper = buildEntry('sources', 'sackett-2022');
const sbi = buildEntry('frameworks', 'sbi', {
  terms: [{ id: 'one-to-one', why: 'for the meeting' }],
  frameworks: [{ id: 'raci', why: 'when nobody decides' }],
  sources: [{ id: 'sackett-2022', claim: 'Structured interviews predict best (table 3)' }],
});
const oneToOne = buildEntry('terms', 'one-to-one');
const library = buildLibrary([sbi, raci, oneToOne, paper]);

describe('keyOf', () => {
  it('is unique over the library: collection and id', () => {
    expect(keyOf(sbi)).toBe('frameworks/sbi');
  });
});

describe('declaredLinks', () => {
  it('lists the links of an entry in the order in which a page shows collections', () => {
    expect(declaredLinks(sbi)).toEqual([
      { collection: 'frameworks', id: 'raci', why: 'when nobody decides' },
      { collection: 'terms', id: 'one-to-one', why: 'for the meeting' },
    ]);
  });

  it('is empty for data without link fields', () => {
    expect(declaredLinks(paper)).toEqual([]);
  });
});

describe('declaredCitations', () => {
  it('lists the sources of an entry, and none for data without sources', () => {
    expect(declaredCitations(sbi).map(({ id }) => id)).toEqual(['sackett-2022']);
    expect(declaredCitations(paper)).toEqual([]);
  });
});

describe('buildLibrary', () => {
  it('finds an entry by collection and id', () => {
    expect(library.find('frameworks', 'sbi')).toBe(sbi);
    expect(library.find('frameworks', 'one-to-one')).toBeUndefined();
    expect(library.find('terms', 'one-to-one')).toBe(oneToOne);
  });

  it('lists a collection in the order of its hub page, and an unused one as empty', () => {
    expect(library.all('frameworks')).toEqual([raci, sbi]);
    expect(library.all('books')).toEqual([]);
  });

  it('shows a link on both pages with the words of the page that declares it', () => {
    expect(library.linksFrom(sbi)).toEqual([
      { entry: raci, why: 'when nobody decides' },
      { entry: oneToOne, why: 'for the meeting' },
    ]);
    expect(library.linksTo(oneToOne)).toEqual([{ entry: sbi, why: 'for the meeting' }]);
    expect(library.linksTo(sbi)).toEqual([]);
  });

  it('shows a citation on the page and on the source', () => {
    const claim = 'Structured interviews predict best (table 3)';
    expect(library.citationsOf(sbi)).toEqual([{ source: paper, claim }]);
    expect(library.citersOf('sackett-2022')).toEqual([{ entry: sbi, claim }]);
    expect(library.citersOf('nobody-1900')).toEqual([]);
  });

  it.each([
    ['a link', { terms: [{ id: 'missing', why: 'to see' }] }, 'terms/missing'],
    ['a source', { sources: [{ id: 'missing', claim: 'Everything.' }] }, 'sources/missing'],
  ])('throws where %s leads nowhere, and says which command tells more', (_, changes, target) => {
    expect(() => buildLibrary([buildEntry('frameworks', 'raci', changes)])).toThrow(
      `frameworks/raci links to ${target}, which does not exist. Run npm run check:content.`,
    );
  });

  it('cannot be changed', () => {
    expect(Object.isFrozen(library)).toBe(true);
  });
});

/** Some entries of any linkable collections, with links between them drawn at random. */
const linkedEntries = fc
  .uniqueArray(fc.record({ collection: fc.constantFrom(...linkableCollections), number: fc.nat(5) }), {
    selector: ({ collection, number }) => `${collection}/${number}`,
    minLength: 1,
    maxLength: 8,
  })
  .chain((places) =>
    fc.tuple(
      ...places.map(({ collection, number }) =>
        fc.subarray(places).map((targets) => {
          const links: Partial<Record<string, { id: string; why: string }[]>> = {};
          for (const target of targets)
            (links[target.collection] ??= []).push({
              id: `entry-${target.number}`,
              why: `from ${collection} ${number}`,
            });
          return buildEntry(collection, `entry-${number}`, links) as AnyEntry;
        }),
      ),
    ),
  );

describe('every library', () => {
  it('has every link both ways, and no link that was not declared', () => {
    fc.assert(
      fc.property(linkedEntries, (entries) => {
        const built = buildLibrary(entries);
        const out = entries.flatMap((from) =>
          built.linksFrom(from).map(({ entry, why }) => `${keyOf(from)} → ${keyOf(entry)}: ${why}`),
        );
        const into = entries.flatMap((to) =>
          built.linksTo(to).map(({ entry, why }) => `${keyOf(entry)} → ${keyOf(to)}: ${why}`),
        );
        const declared = entries.flatMap((from) =>
          declaredLinks(from).map(
            ({ collection, id, why }) => `${keyOf(from)} → ${collection}/${id}: ${why}`,
          ),
        );
        expect(out.toSorted()).toEqual(declared.toSorted());
        expect(into.toSorted()).toEqual(declared.toSorted());
      }),
      { numRuns: 40 },
    );
  });
});
