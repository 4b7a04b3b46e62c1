import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLibrary } from '#domain/library/build-library.ts';
import { relatedGroups, shareOut } from '#domain/library/related.ts';
import type { AnyEntry } from '#domain/library/types.ts';
import { buildEntry } from '../../../support/build-entry.ts';

const link = (id: string, why = `to ${id}`) => ({ id, why });
const shapeOf = (entries: readonly AnyEntry[], entry: AnyEntry) =>
  relatedGroups(buildLibrary(entries), entry).map(({ direction, collection, links }) => [
    direction,
    collection,
    links.map((related) => related.entry.id),
  ]);

describe('relatedGroups', () => {
  it('groups what a page links to and what links to it by collection', () => {
    const hiring = buildEntry('responsibilities', 'hiring', {
      terms: [link('loop')],
      frameworks: [link('sbi')],
    });
    const sbi = buildEntry('frameworks', 'sbi');
    const loop = buildEntry('terms', 'loop');
    const book = buildEntry('books', 'who', { responsibilities: [link('hiring')] });
    expect(shapeOf([hiring, sbi, loop, book], hiring)).toEqual([
      ['out', 'frameworks', ['sbi']],
      ['in', 'books', ['who']],
      ['out', 'terms', ['loop']],
    ]);
  });

  it('shows a page that links back only once, with the reason of this page', () => {
    const sbi = buildEntry('frameworks', 'sbi', { terms: [link('one-to-one', 'for the meeting')] });
    const term = buildEntry('terms', 'one-to-one', { frameworks: [link('sbi')] });
    const groups = relatedGroups(buildLibrary([sbi, term]), sbi);
    expect(groups).toHaveLength(1);
    expect(groups[0]).toMatchObject({ direction: 'out', links: [{ why: 'for the meeting' }] });
  });

  it('shows at most four of its own links and two where only others link to it', () => {
    const term = buildEntry('terms', 'one-to-one');
    const pages = Array.from({ length: 15 }, (_, index) =>
      buildEntry('faqs', `question-${index}`, { terms: [link('one-to-one')] }),
    );
    const [group] = relatedGroups(buildLibrary([term, ...pages]), term);
    expect(group?.links).toHaveLength(2);
    const hub = buildEntry('terms', 'one-to-one', { faqs: pages.map(({ id }) => link(id)) });
    const [own] = relatedGroups(buildLibrary([hub, ...pages.map(({ id }) => buildEntry('faqs', id))]), hub);
    expect(own?.links).toHaveLength(4);
  });

  it('says of a link that comes in what the other page promises, for its note speaks to other readers', () => {
    const sbi = buildEntry('frameworks', 'sbi');
    const guide = buildEntry('responsibilities', 'hiring', { frameworks: [link('sbi', 'for your debrief')] });
    const [group] = relatedGroups(buildLibrary([sbi, guide]), sbi);
    expect(group?.links[0]?.why).toBe(guide.data.description);
  });

  it('puts links of both ways into one group of a collection, its own first', () => {
    const hiring = buildEntry('responsibilities', 'hiring', { terms: [link('loop')] });
    const loop = buildEntry('terms', 'loop');
    const screen = buildEntry('terms', 'screen', { responsibilities: [link('hiring')] });
    expect(shapeOf([hiring, loop, screen], hiring)).toEqual([['both', 'terms', ['loop', 'screen']]]);
  });

  it('is empty for a page without links', () => {
    const about = buildEntry('about', 'licence');
    expect(shapeOf([about], about)).toEqual([]);
  });
});

describe('shareOut', () => {
  it.each([
    [[4, 4, 4], 16, [4, 4, 4]],
    [[4, 1, 4], 6, [3, 1, 2]],
    [[2, 2, 2], 1, [1, 1, 1]],
    [[], 5, []],
  ])('gives %j of %i places as %j', (wanted, places, given) => {
    expect(shareOut(wanted, places)).toEqual(given);
  });

  it('gives nobody more than wanted, everybody one, and no more than there are beyond that', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 6 })), fc.nat(40), (wanted, places) => {
        const given = shareOut(wanted, places);
        expect(given.every((count, group) => count >= 1 && count <= wanted[group]!)).toBe(true);
        const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
        expect(sum(given)).toBe(Math.min(sum(wanted), Math.max(places, wanted.length)));
      }),
    );
  });
});
