import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageTitle } from '#domain/navigation/page-title.ts';

const long = 'A page about something that takes many words to say';

describe('pageTitle', () => {
  it.each([
    ['names title, collection and site', { title: 'Hiring' }, 'Guides', 'Hiring · Guides · EM Playbook'],
    ['names title and site without a collection', { title: 'Search' }, null, 'Search · EM Playbook'],
    [
      'takes the short title where the long one would pass 60 characters',
      { title: long, shortTitle: 'Something' },
      'Guides',
      'Something · Guides · EM Playbook',
    ],
    [
      'leaves out the site where even the short title would pass 60',
      { title: `${long} more`, shortTitle: 'A page about something with many' },
      'Interview questions',
      'A page about something with many · Interview questions',
    ],
    [
      'prefers the whole title to the short one then',
      { title: long, shortTitle: `${long}.` },
      'Guides',
      `${long} · Guides`,
    ],
    ['leaves out the collection, too', { title: `${long} and more` }, 'Guides', `${long} and more`],
    [
      'shows a title whole that is longer than 60 by itself',
      { title: `${long} and much more` },
      'Guides',
      `${long} and much more`,
    ],
  ])('%s', (_, titled, collection, expected) => {
    expect(pageTitle(titled, collection, 'EM Playbook')).toBe(expected);
  });

  it('never passes 60 characters unless even the short title alone does', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 100 }),
        fc.option(fc.string({ minLength: 1, maxLength: 80 }), { nil: undefined }),
        fc.option(fc.string({ minLength: 1, maxLength: 40 })),
        fc.string({ minLength: 1, maxLength: 40 }),
        (title, shortTitle, collection, site) => {
          const shown = pageTitle({ title, shortTitle }, collection, site);
          const shortest = shortTitle ?? title;
          if (shortest.length <= 60) expect(shown.length).toBeLessThanOrEqual(60);
          else if (shown.length > 60) expect(shown).toBe(shortest);
          expect([title, shortest].some((name) => shown.startsWith(name))).toBe(true);
        },
      ),
    );
  });
});
