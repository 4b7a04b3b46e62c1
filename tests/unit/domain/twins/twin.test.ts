import { describe, expect, it } from 'vitest';
import { buildLibrary } from '#domain/library/build-library.ts';
import { publishedEntries } from '#domain/library/published.ts';
import { bodyMarkdown, mostCiters, twin } from '#domain/twins/twin.ts';
import { buildEntry } from '../../../support/build-entry.ts';
import { treeOf, twinContextOf } from '../../../support/twins.ts';

const entries = [
  buildEntry('sources', 'byron-1999', {
    title: 'A *study* of loops',
    authors: ['Ada Byron', 'Grace Hopper'],
    year: 1999,
    kind: 'paper',
    container: 'Loops 3(2), 1–9',
    doi: '10.1000/1',
    checked: { how: 'abstract', on: '2026-11-21', note: 'Read the abstract of it.' },
  }),
  buildEntry('sources', 'hopper-1952', { title: 'Compilers', authors: ['Grace Hopper'], year: null }),
  buildEntry('terms', 'one-to-one', {
    title: '1:1',
    definition: 'A talk of two.',
    aliases: ['one on one', 'how do i talk to somebody', 'c', 'd', 'e'],
  }),
  buildEntry('books', 'a-book', { title: 'A book' }),
  buildEntry('situations', 'it-burns', { title: 'It burns' }),
  buildEntry('faqs', 'how', {
    title: 'How?',
    description: 'A promise of at least seventy characters, as the hub page and search engines show it.',
    reviewed: '2026-11-21',
    answer: 'Slowly.',
    aliases: ['a "b"', 'two', 'three', 'four', 'five'],
    terms: [{ id: 'one-to-one', why: 'for the word' }],
    books: [{ id: 'a-book', why: 'for the long way' }],
    sources: [
      { id: 'hopper-1952', claim: 'Compilers help.' },
      { id: 'byron-1999', claim: 'Loops close.' },
    ],
    nextStep: { text: 'Ask *one* person.', minutes: 5, link: { collection: 'terms', id: 'one-to-one' } },
    body: 'It works.<Cite id="byron-1999" /> See [the book](/books/a-book/).\n\n## More\n\nMore.\n',
  }),
];
const library = buildLibrary(entries);
const context = twinContextOf(library);
const twinOf = (collection: 'faqs' | 'terms' | 'sources', id: string, of = context) => {
  const entry = of.library.find(collection, id)!;
  return twin(entry, entry.collection === 'faqs' ? bodyMarkdown(entry, treeOf(entry), of) : null, of);
};

describe('the Markdown twin', () => {
  it('of a page has everything the page says', () => {
    expect(twinOf('faqs', 'how')).toBe(`---
title: "How?"
url: "https://a.example/handbook/faqs/how/"
site: "The Handbook"
collection: "faqs"
description: "A promise of at least seventy characters, as the hub page and search engines show it."
aliases: ["a \\"b\\"","two","three","four","five"]
reviewed: "2026-11-21"
licence: "CC BY 4.0"
---

# How?

## Short answer

Slowly.

It works.[^1] See [the book](https://a.example/handbook/books/a-book/).

## More

More.

## Do this next

Ask \\*one\\* person. (5 minutes) [1:1](https://a.example/handbook/terms/one-to-one/)

## Where this leads

### Books to read with it

- [A book](https://a.example/handbook/books/a-book/): for the long way

### Terms it uses

- [1:1](https://a.example/handbook/terms/one-to-one/): for the word

## Sources

- Grace Hopper, [Compilers](https://doi.org/10.1037/apl0000994) (no year given). Compilers help. [How we checked it](https://a.example/handbook/sources/hopper-1952/)

[^1]: Ada Byron and Grace Hopper, [A \\*study\\* of loops](https://doi.org/10.1000/1), Loops 3(2), 1–9 (1999). Loops close. [How we checked it](https://a.example/handbook/sources/byron-1999/)
`);
  });

  it('of a term has its meaning, its other names, and the way back', () => {
    const text = twinOf('terms', 'one-to-one');
    expect(text).toContain('# 1:1\n\nA talk of two.\n\n- **Also called:** one on one, c, d, e\n');
    expect(text).toContain('### Questions that lead here\n\n- [How?](https://a.example/handbook/faqs/how/)');
  });

  it('of a source says how it was checked and who cites it', () => {
    const text = twinOf('sources', 'byron-1999');
    expect(text).toContain(
      '- **How we checked it:** Checked on 21 November 2026 against its abstract. Read the abstract of it.',
    );
    expect(text).toContain(
      '## What it supports here, on 1 page\n\n- [How?](https://a.example/handbook/faqs/how/): Loops close.\n',
    );
  });

  it('of a source that everybody cites does not grow without end', () => {
    const many = Array.from({ length: mostCiters + 3 }, (_, index) =>
      buildEntry('terms', `t-${index}`, { sources: [{ id: 'byron-1999', claim: 'It loops.' }] }),
    );
    const text = twinOf('sources', 'byron-1999', twinContextOf(buildLibrary([entries[0]!, ...many])));
    expect(text.match(/: It loops\./gu)).toHaveLength(mostCiters);
    expect(text).toContain('[and 3 more](https://a.example/handbook/sources/byron-1999/)');
  });

  it('says nothing of a hidden shelf', () => {
    const shown = publishedEntries(entries, { hidden: ['books'], drafts: false });
    const text = twinOf('faqs', 'how', twinContextOf(buildLibrary(shown), ['books']));
    expect(text).toContain('See the book.');
    expect(text).not.toContain('/books/');
  });

  it('of a page whose next step leads to a hidden shelf has none', () => {
    const data = {
      nextStep: { text: 'Read.', minutes: 5, link: { collection: 'books' as const, id: 'a-book' } },
    };
    const shown = publishedEntries(
      [buildEntry('books', 'a-book'), buildEntry('faqs', 'how', { ...data, title: 'How?' })],
      {
        hidden: ['books'],
        drafts: false,
      },
    );
    expect(twinOf('faqs', 'how', twinContextOf(buildLibrary(shown), ['books']))).not.toContain(
      'Do this next',
    );
  });
});
