import { describe, expect, it } from 'vitest';
import { anatomyOf } from '#domain/library/anatomy.ts';
import { wordLimits } from '#domain/library/find-anatomy-problems.ts';
import { pageCollections } from '#schemas/collections.ts';
import {
  buildChecked,
  buildEntry,
  lineWith,
  problemsOf,
  reviewOf,
  soundBody,
} from '../../../support/build-entry.ts';

const anatomyKinds = ['missing-heading', 'misplaced-heading', 'word-count', 'missing-review'] as const;
const anatomyProblems = (...args: Parameters<typeof buildChecked>) =>
  problemsOf(anatomyKinds, [buildChecked(...args)]);

describe('a page with the anatomy of its collection', () => {
  it.each(pageCollections)('has no problem in %s', (collection) => {
    expect(anatomyProblems(collection, 'sound', { body: soundBody(collection) })).toEqual([]);
  });
});

describe('a heading', () => {
  const book = (headings: readonly string[]) =>
    buildChecked('books', 'who', {
      body: `${'word '.repeat(400)}\n\n${headings.map((heading) => `## ${heading}\n\nText.`).join('\n\n')}\n`,
    });
  const { headings } = anatomyOf.books;

  it('that is missing is to be added after the one before it', () => {
    const page = book(headings.filter((heading) => heading !== 'Read first'));
    expect(problemsOf('missing-heading', [page])).toEqual([
      {
        kind: 'missing-heading',
        file: 'content/books/who.mdx',
        line: lineWith(page.text, '## What to keep'),
        field: 'text',
        reason: 'the heading "## Read first" is missing',
        remedy: 'Add it after "## What to keep".',
      },
    ]);
  });

  it('that is missing at the beginning is to be added after the opening', () => {
    expect(problemsOf('missing-heading', [book(headings.slice(1))])).toMatchObject([
      { line: 1, remedy: 'Add it after the opening paragraph.' },
    ]);
  });

  it('that comes too late is to be moved', () => {
    const [first = '', second = '', ...rest] = headings;
    const page = book([second, first, ...rest]);
    expect(problemsOf('misplaced-heading', [page])).toEqual([
      {
        kind: 'misplaced-heading',
        file: 'content/books/who.mdx',
        line: lineWith(page.text, `## ${first}`),
        field: 'text',
        reason: `"## ${first}" comes too late`,
        remedy: `Move it before "## ${second}".`,
      },
    ]);
  });

  it('that is misspelt is both missing and foreign, with the right one as the remedy', () => {
    const page = book(headings.map((heading) => heading.replace('What has aged', 'What has aged?')));
    expect(problemsOf(['missing-heading', 'misplaced-heading'], [page])).toMatchObject([
      { kind: 'missing-heading', reason: 'the heading "## What has aged" is missing' },
      {
        kind: 'misplaced-heading',
        line: lineWith(page.text, 'What has aged?'),
        reason: '"## What has aged?" is not a heading of books',
        remedy: 'Did you mean "## What has aged"? Your own headings are ###.',
      },
    ]);
  });

  it('of the author is ###, also in a collection without fixed headings', () => {
    const body = `${'word '.repeat(130)}\n\n## Background\n\n### Details\n\nText.`;
    expect(anatomyProblems('faqs', 'how-many', { body })).toMatchObject([
      { kind: 'misplaced-heading', remedy: 'Make it ###, or remove it.' },
    ]);
  });

  it.each(['career', 'templates', 'about'] as const)('of the author may be ## in %s', (collection) => {
    const body = `${soundBody(collection)}\n## A heading of my own\n`;
    expect(anatomyProblems(collection, 'own', { body })).toEqual([]);
  });

  it('of the author may stand between the fixed ones where it may be ##', () => {
    const own = '## First, ask\n\nText.\n\n## Common mistakes';
    const body = soundBody('career').replace('## Common mistakes', own);
    expect(anatomyProblems('career', 'path', { body })).toEqual([]);
  });
});

describe('the number of words', () => {
  it.each([
    ['too few', 100, 'has 100 words', 'add what a reader still needs'],
    ['too many', 401, 'has 401 words', 'cut what could be deleted without loss'],
  ])('may be %s', (_, words, reason, advice) => {
    expect(anatomyProblems('faqs', 'how-many', { body: 'word '.repeat(words) })).toEqual([
      {
        kind: 'word-count',
        file: 'content/faqs/how-many.mdx',
        line: 1,
        field: 'text',
        reason,
        remedy: `Pages of this kind have 120 to 400: ${advice}.`,
      },
    ]);
  });

  it.each([120, 400])('may be exactly %i', (words) => {
    expect(anatomyProblems('faqs', 'how-many', { body: 'word '.repeat(words) })).toEqual([]);
  });

  it('is larger for a core responsibility', () => {
    expect(wordLimits(buildEntry('responsibilities', 'hiring', { order: 1 }))).toEqual([900, 1500]);
    expect(wordLimits(buildEntry('responsibilities', 'hiring', { core: true }))).toEqual([1600, 2400]);
    expect(wordLimits(buildEntry('responsibilities', 'layoffs', { long: true }))).toEqual([1600, 2400]);
  });
});

describe('a review', () => {
  const page = buildChecked('faqs', 'how-many', { body: 'word '.repeat(130) });
  const problem = (reason: string) => ({
    kind: 'missing-review',
    file: 'content/faqs/how-many.mdx',
    line: lineWith(page.text, 'reviewed:'),
    field: 'reviewed',
    reason,
    remedy: 'Have it read by someone else, then run npm run review -- faqs/how-many.',
  });
  const reviewsOf = (...reviews: ReturnType<typeof reviewOf>[]) =>
    problemsOf('missing-review', [page], {
      ledgers: new Map([['faqs/how-many', { reviews, readings: [] }]]),
    });

  it('is missing where the ledger has no line for the page', () => {
    expect(problemsOf('missing-review', [page], { ledgers: new Map() })).toEqual([
      problem('the ledger has no line for this page'),
    ]);
  });

  it('is not judged where the ledger cannot be read, nor of a draft', () => {
    const broken = new Map([['faqs/how-many', null]]);
    expect(problemsOf('missing-review', [page], { ledgers: broken })).toEqual([]);
    const draft = buildChecked('faqs', 'how-many', { body: 'word '.repeat(130), draft: true });
    expect(problemsOf('missing-review', [draft], { ledgers: new Map() })).toEqual([]);
  });

  it('is stale where the text has changed since', () => {
    expect(reviewsOf(reviewOf('f'.repeat(64)))).toEqual([
      problem('the text has changed since the review in the ledger'),
    ]);
  });

  it('is wrong where the page gives another day', () => {
    expect(reviewsOf(reviewOf(page.digest, '2026-10-01'))).toEqual([problem('the ledger says 2026-10-01')]);
  });

  it('counts by its newest line', () => {
    const old = reviewOf('f'.repeat(64), '2026-10-01');
    const now = reviewOf(page.digest);
    expect(reviewsOf(old, now)).toEqual([]);
    expect(reviewsOf(now, old)).toHaveLength(1);
  });

  it('is not asked of data', () => {
    expect(problemsOf('missing-review', [buildChecked('terms', 'one-to-one')])).toEqual([]);
  });
});
