import { describe, expect, it } from 'vitest';
import { buildLibrary } from '#domain/library/build-library.ts';
import { relatedGroups } from '#domain/library/related.ts';
import type { AnyEntry } from '#domain/library/types.ts';
import { buildEntry } from '../../../support/build-entry.ts';

const link = (id: string, why = `to ${id}`) => ({ id, why });
const shapeOf = (entries: readonly AnyEntry[], entry: AnyEntry) =>
  relatedGroups(buildLibrary(entries), entry).map(({ direction, collection, links, more }) => [
    direction,
    collection,
    links.map((related) => related.entry.id),
    more,
  ]);

describe('relatedGroups', () => {
  it('groups what a page links to and what links to it by collection, its own links first', () => {
    const hiring = buildEntry('responsibilities', 'hiring', {
      terms: [link('loop')],
      frameworks: [link('sbi')],
    });
    const sbi = buildEntry('frameworks', 'sbi');
    const loop = buildEntry('terms', 'loop');
    const book = buildEntry('books', 'who', { responsibilities: [link('hiring')] });
    expect(shapeOf([hiring, sbi, loop, book], hiring)).toEqual([
      ['out', 'frameworks', ['sbi'], 0],
      ['out', 'terms', ['loop'], 0],
      ['in', 'books', ['who'], 0],
    ]);
  });

  it('shows a page that links back only once, with the reason of this page', () => {
    const sbi = buildEntry('frameworks', 'sbi', { terms: [link('one-to-one', 'for the meeting')] });
    const term = buildEntry('terms', 'one-to-one', { frameworks: [link('sbi')] });
    const groups = relatedGroups(buildLibrary([sbi, term]), sbi);
    expect(groups).toHaveLength(1);
    expect(groups[0]).toMatchObject({ direction: 'out', links: [{ why: 'for the meeting' }] });
  });

  it('shows at most twelve of a group, and says how many are left out', () => {
    const term = buildEntry('terms', 'one-to-one');
    const pages = Array.from({ length: 15 }, (_, index) =>
      buildEntry('faqs', `question-${index}`, { terms: [link('one-to-one')] }),
    );
    const [group] = relatedGroups(buildLibrary([term, ...pages]), term);
    expect(group?.links).toHaveLength(12);
    expect(group?.more).toBe(3);
  });

  it('is empty for a page without links', () => {
    const about = buildEntry('about', 'licence');
    expect(shapeOf([about], about)).toEqual([]);
  });
});
