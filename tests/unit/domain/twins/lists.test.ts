import { describe, expect, it } from 'vitest';
import { buildLibrary } from '#domain/library/build-library.ts';
import { hubTwin, listedCollections, llmsText } from '#domain/twins/lists.ts';
import { buildEntry } from '../../../support/build-entry.ts';
import { listWords, twinContextOf } from '../../../support/twins.ts';

const library = buildLibrary([
  buildEntry('faqs', 'how', { title: 'How [not]?' }),
  buildEntry('terms', 'one-to-one', { title: '1:1', definition: 'A talk of two.' }),
  buildEntry('books', 'a-book'),
  buildEntry('themes', 'people'),
]);
const context = twinContextOf(library);
const promise = 'A promise of at least seventy characters, as the hub page and search engines show it.';

it('lists what has pages, is shown and is not empty', () => {
  expect(listedCollections(context)).toEqual(['faqs', 'books', 'terms']);
  expect(listedCollections(twinContextOf(library, ['books']))).toEqual(['faqs', 'terms']);
});

it('lists the entries of a hub with their promises', () => {
  const text = hubTwin('terms', listWords, context);
  expect(text).toMatch(/^# Terms\n\n> .+\n\n<https:\/\/a\.example\/handbook\/terms\/>\n\n- /u);
  expect(text).toContain(
    '\n- [1:1](https://a.example/handbook/terms/one-to-one/index.html.md): A talk of two.\n',
  );
});

describe('llms.txt', () => {
  const text = llmsText(listWords, context);

  it('has the form of the convention: title, summary, notes, and lists of links, the last of them optional', () => {
    const lines = text.trimEnd().split('\n').filter(Boolean);
    expect(lines[0]).toBe('# The Handbook');
    expect(lines[1]).toMatch(/^> A handbook/u);
    const first = lines.findIndex((line) => line.startsWith('## '));
    expect(lines.slice(2, first).every((line) => line.startsWith('- '))).toBe(true);
    for (const line of lines.slice(first))
      expect(line).toMatch(/^## \S|^- \[.+\]\(https:\/\/\S+\)(?:: \S.*)?$/u);
    expect(lines.filter((line) => line.startsWith('## '))).toEqual([
      '## Questions and answers',
      '## Books',
      '## Optional',
    ]);
  });

  it('leads to the twin of each page, and to the lists of what many readers can do without', () => {
    expect(text).toContain(
      `- [How \\[not\\]?](https://a.example/handbook/faqs/how/index.html.md): ${promise}`,
    );
    expect(text).toContain(
      '- [Terms](https://a.example/handbook/terms/index.html.md): A list of 1 term, each with its Markdown.',
    );
    expect(text).toContain('(https://a.example/handbook/llms-full.txt)');
    expect(text).not.toContain('one-to-one');
  });

  it('leaves out hidden shelves', () => {
    expect(llmsText(listWords, twinContextOf(library, ['books']))).not.toContain('/books/');
  });
});
