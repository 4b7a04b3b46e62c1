import { expect, it } from 'vitest';
import { problemKinds, type Problem, type ProblemKind } from '#domain/library/problem.ts';
import { fileText, soundBody } from '../../../support/build-entry.ts';
import { checkWith, soundFiles, type Files } from '../../../support/temporary-content.ts';

const faq = 'content/faqs/how-many.mdx';
const term = 'content/terms/one-to-one.yaml';
const source = 'content/sources/kram-1985.yaml';
const soundFaq = soundFiles[faq]!;
const soundTerm = soundFiles[term]!;

interface Case {
  files: Files;
  /** The one problem that these changes make; `at` is a part of the line it stands on, the first line without it. */
  problem: Omit<Problem, 'kind' | 'line'> & { at?: string };
}

/** For every kind of problem the smallest change of sound content that makes it. */
const cases: Record<ProblemKind, Case> = {
  'unreadable-file': {
    files: { [term]: `${soundTerm}title: Again\n` },
    problem: {
      file: term,
      at: 'title: Again',
      field: 'file',
      reason: 'Map keys must be unique',
      remedy: 'Correct the syntax at this line.',
    },
  },
  'misplaced-file': {
    files: { 'content/term/one-on-one.yaml': soundTerm },
    problem: {
      file: 'content/term/one-on-one.yaml',
      field: 'file',
      reason: '"term" is not a collection; did you mean "terms"?',
      remedy: 'Move it into content/<collection>/ with the ending .mdx (pages) or .yaml (data).',
    },
  },
  'invalid-field': {
    files: { [source]: fileText('sources', 'kram-1985', { year: '1985' }) },
    problem: {
      file: source,
      at: 'year:',
      field: 'year',
      reason: 'must be a number, and is text',
      remedy: 'Year of first publication, as a number; null where the work names none.',
    },
  },
  'unknown-field': {
    files: { [term]: `${soundTerm}aliasses: [1:1]\n` },
    problem: {
      file: term,
      at: 'aliasses',
      field: 'aliasses',
      reason: 'no field has this name',
      remedy: 'Did you mean "aliases"?',
    },
  },
  'duplicate-id': {
    files: { 'content/terms/sub/one-to-one.yaml': soundTerm },
    problem: {
      file: 'content/terms/sub/one-to-one.yaml',
      field: 'id',
      reason: 'terms/one-to-one is already the id of content/terms/one-to-one.yaml',
      remedy: 'Rename or delete one of them: the id is the address of the page.',
    },
  },
  'duplicate-title': {
    files: {
      'content/terms/stand-up.yaml': fileText('terms', 'stand-up', {
        title: 'One to one',
        terms: [{ id: 'one-to-one', why: 'for the meeting' }],
      }),
    },
    problem: {
      file: 'content/terms/stand-up.yaml',
      at: 'title:',
      field: 'title',
      reason: 'content/terms/one-to-one.yaml has the same title',
      remedy: 'Give one of them a title of its own.',
    },
  },
  'dangling-link': {
    files: { [faq]: soundFaq.replace('theme: people', 'theme: peple') },
    problem: {
      file: faq,
      at: 'theme:',
      field: 'theme',
      reason: 'content/themes has no entry "peple"',
      remedy: 'Did you mean "people"?',
    },
  },
  'self-link': {
    files: { [term]: `${soundTerm}terms:\n  - { id: one-to-one, why: to read it again }\n` },
    problem: {
      file: term,
      at: 'to read it again',
      field: 'terms[0].id',
      reason: 'the page links to itself',
      remedy: 'Remove the link.',
    },
  },
  'repeated-link': {
    files: {
      [faq]: soundFaq.replace('terms:\n', 'terms:\n  - { id: one-to-one, why: to prepare }\n'),
    },
    problem: {
      file: faq,
      at: 'id: one-to-one\n',
      field: 'terms[1].id',
      reason: '"one-to-one" is linked twice',
      remedy: 'Keep one of the two.',
    },
  },
  orphan: {
    files: { 'content/terms/skip-level.yaml': fileText('terms', 'skip-level') },
    problem: {
      file: 'content/terms/skip-level.yaml',
      field: 'links',
      reason: 'no typed link leads in or out',
      remedy: 'Add a link to a page that helps its reader, or from one: see "Links" in content/README.md.',
    },
  },
  'uncited-source': {
    files: { 'content/sources/allen-2004.yaml': fileText('sources', 'allen-2004') },
    problem: {
      file: 'content/sources/allen-2004.yaml',
      field: 'id',
      reason: 'no entry cites this source',
      remedy: 'Cite it where it supports a claim, or delete the file.',
    },
  },
  'citation-without-source': {
    files: { [faq]: `${soundFaq}\nThey do.<Cite id="kram-1986" />\n` },
    problem: {
      file: faq,
      at: 'They do.',
      field: 'text',
      reason: '<Cite id="kram-1986" /> has no source in the frontmatter',
      remedy: 'Did you mean "kram-1985"?',
    },
  },
  'source-without-citation': {
    files: { [faq]: soundFaq.replace('<Cite id="kram-1985" />', '') },
    problem: {
      file: faq,
      at: 'id: kram-1985',
      field: 'sources[0].id',
      reason: '"kram-1985" is not cited in the text',
      remedy: 'Mark the claim with <Cite id="…" />, or remove the source.',
    },
  },
  'missing-heading': {
    files: {
      'content/situations/leaving.mdx': fileText(
        'situations',
        'leaving',
        { terms: [{ id: 'one-to-one', why: 'for the meeting' }] },
        soundBody('situations').replace('## The first day', '### The first day'),
      ),
    },
    problem: {
      file: 'content/situations/leaving.mdx',
      at: '## The first hour',
      field: 'text',
      reason: 'the heading "## The first day" is missing',
      remedy: 'Add it after "## The first hour".',
    },
  },
  'misplaced-heading': {
    files: { [faq]: `${soundFaq}\n## Background\n` },
    problem: {
      file: faq,
      at: '## Background',
      field: 'text',
      reason: '"## Background" is not a heading of faqs',
      remedy: 'Make it ###, or remove it.',
    },
  },
  'word-count': {
    files: { [faq]: `${soundFaq}\n${'word '.repeat(400)}\n` },
    problem: {
      file: faq,
      field: 'text',
      reason: 'has 522 words',
      remedy: 'Pages of this kind have 120 to 400: cut what could be deleted without loss.',
    },
  },
  'banned-phrase': {
    files: { [faq]: soundFaq.replace('Mentors help.<', 'Mentors are crucial.<') },
    problem: {
      file: faq,
      at: 'Mentors are crucial',
      field: 'text',
      reason: '"crucial" is a stock phrase',
      remedy: 'Instead: say what depends on it.',
    },
  },
  'missing-review': {
    files: { 'content/reviews.yaml': '[]\n' },
    problem: {
      file: faq,
      at: 'reviewed:',
      field: 'reviewed',
      reason: 'the ledger has no line for this page',
      remedy: 'Have it read by someone else, then run npm run review -- faqs/how-many.',
    },
  },
  'unknown-component': {
    files: { [faq]: `${soundFaq}\n<Checklst />\n` },
    problem: {
      file: faq,
      at: '<Checklst',
      field: 'text',
      reason: '<Checklst> is not a component pages may use',
      remedy: 'Did you mean <Checklist>?',
    },
  },
  'code-in-text': {
    files: { [faq]: `${soundFaq}\nHome is {process.env.HOME}.\n` },
    problem: {
      file: faq,
      at: 'Home is',
      field: 'text',
      reason: '"process.env.HOME" is code',
      remedy:
        'Pages hold text and our components only: code would run on every machine that builds the site.',
    },
  },
  'unknown-figure': {
    files: { [faq]: `${soundFaq}\n<Figure name="hiring-funnel" />\n` },
    problem: {
      file: faq,
      at: '<Figure',
      field: 'text',
      reason: 'the figure "hiring-funnel" is not in the frontmatter',
      remedy: 'Add it to figures.',
    },
  },
};

it.each(Object.keys(problemKinds) as ProblemKind[])(
  'reports %s with file, line, field, reason and remedy',
  (kind) => {
    const { files, problem } = cases[kind];
    const { at, ...expected } = problem;
    const text = { ...soundFiles, ...files }[problem.file] ?? '';
    const line = at ? text.slice(0, text.indexOf(at)).split('\n').length : 1;
    expect(checkWith(files).problems).toEqual([{ kind, ...expected, line }]);
  },
);
