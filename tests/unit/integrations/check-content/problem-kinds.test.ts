import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { publishedInstrumentsPath } from '#domain/library/find-instrument-problems.ts';
import { problemKinds, type Problem, type ProblemKind } from '#domain/library/problem.ts';
import { instrumentDigest } from '#integrations/check-content/read-published-instruments.ts';
import { fileText, soundBody } from '../../../support/build-entry.ts';
import { checkWith, ledgersOf, soundFiles, type Files } from '../../../support/temporary-content.ts';

const faq = 'content/faqs/how-many.mdx';
const term = 'content/terms/one-to-one.yaml';
const instrument = 'content/instruments/em-peer/1.0.0.yaml';
const soundInstrument = fileText('instruments', '1.0.0');
const framework = 'content/frameworks/sbi.mdx';
const thisYear = new Date().getUTCFullYear();
const source = 'content/sources/kram-1985.yaml';
const soundFaq = soundFiles[faq]!;
const soundTerm = soundFiles[term]!;
const soundLedger = Object.values(ledgersOf(soundFiles))[0]!;

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
  'unreadable-text': {
    files: { [faq]: `${soundFaq}\nIt took <5 days.\n` },
    problem: {
      file: faq,
      at: 'It took',
      field: 'text',
      reason:
        'MDX cannot read "It took <5 days.", column 9: Unexpected character after `<`, expected a valid JSX tag',
      remedy:
        'Write "under", "fewer than" or "before" in words, or &lt; for the sign itself: a text in MDX is prose, and these signs are code.',
    },
  },
  'misplaced-file': {
    files: { 'content/term/one-on-one.yaml': soundTerm },
    problem: {
      file: 'content/term/one-on-one.yaml',
      field: 'file',
      reason: '"term" is not a collection; did you mean "terms"?',
      remedy: 'Move it into content/terms/.',
    },
  },
  'unfit-name': {
    files: { 'content/terms/My Page.yaml': soundTerm },
    problem: {
      file: 'content/terms/My Page.yaml',
      field: 'id',
      reason: 'the name "My Page" can be no address: it must be lower-case words joined by hyphens',
      remedy: 'Rename the file to my-page.yaml: its name is the address of the page.',
    },
  },
  'invalid-field': {
    files: { [source]: fileText('sources', 'kram-1985', { year: '1985' }) },
    problem: {
      file: source,
      at: 'year:',
      field: 'year',
      reason: 'must be a number, and is the text "1985"',
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
  'unknown-heading': {
    files: { [faq]: `${soundFaq}\n### Why three\n\nSee [why](#why-tree).\n` },
    problem: {
      file: faq,
      at: 'See [why]',
      field: 'text',
      reason: 'this page has no heading "#why-tree"',
      remedy: 'Did you mean "#why-three"?',
    },
  },
  'refused-link': {
    files: { [faq]: `${soundFaq}\nSee [it](../terms/one-to-one.yaml).\n` },
    problem: {
      file: faq,
      at: 'See [it]',
      field: 'text',
      reason: 'the link ../terms/one-to-one.yaml is relative',
      remedy: 'Write "/terms/one-to-one/".',
    },
  },
  'refused-image': {
    files: { [faq]: `${soundFaq}\n![A team](https://a.example/team.png)\n` },
    problem: {
      file: faq,
      at: '![A team]',
      field: 'text',
      reason: 'the image https://a.example/team.png is on another site',
      remedy: 'Put the file into public/ and write "/name.png": readers’ browsers ask nobody else.',
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
  'unsourced-claim': {
    files: {
      [framework]: fileText(
        'frameworks',
        'sbi',
        { terms: [{ id: 'one-to-one', why: 'for the meeting' }] },
        soundBody('frameworks'),
      ),
    },
    problem: {
      file: framework,
      at: 'originator:',
      field: 'originator',
      reason: 'claims that it comes from "Somebody at an institute" and names no source',
      remedy: 'Add the work it rests on to sources, and mark the claim in the text with <Cite id="…" />.',
    },
  },
  'future-year': {
    files: { [source]: fileText('sources', 'kram-1985', { year: thisYear + 2 }) },
    problem: {
      file: source,
      at: 'year:',
      field: 'year',
      reason: `must be ${thisYear + 1} or earlier, and is ${thisYear + 2}`,
      remedy: 'Correct the year: a work is named once it is out, or about to be.',
    },
  },
  'future-day': {
    files: {
      [source]: fileText('sources', 'kram-1985', {
        checked: { how: 'primary text', on: '2999-12-31', note: 'Read in full by the author.' },
      }),
    },
    problem: {
      file: source,
      at: 'on:',
      field: 'checked.on',
      reason: '2999-12-31 has not come',
      remedy: 'Write the day on which it was done.',
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
  'too-many-figures': {
    files: { [faq]: `${soundFaq}\nIt took 5 of 7 days, 8 of 9 hours, 10 of 11 minutes.\n` },
    problem: {
      file: faq,
      at: 'It took 5',
      field: 'text',
      reason: 'has 6 figures in 136 words, and may have 4; most of them are here',
      remedy:
        'Keep those a reader acts on, and write the others as a judgement in words ("most weeks"); a page about the clock may waive the limit with a reason.',
    },
  },
  'too-many-semicolons': {
    files: { [faq]: `${soundFaq}\nOne; two; three.\n` },
    problem: {
      file: faq,
      at: 'One; two',
      field: 'text',
      reason: 'has 2 semicolons in 125 words, and may have 1; most of them are here',
      remedy: 'Make two sentences of one.',
    },
  },
  'repeated-formula': {
    files: { [faq]: `${soundFaq}\nThe price is time.\n\nThe price is sleep.\n` },
    problem: {
      file: faq,
      at: 'The price is sleep.',
      field: 'text',
      reason: '"The price" stands here again, 2 times in all',
      remedy: 'Once a page; instead: say the cost in a sentence of its own making.',
    },
  },
  'worn-formula': {
    files: {
      [faq]: `${soundFaq}\nThe price is time.\n`,
      'content/faqs/how-few.mdx': fileText(
        'faqs',
        'how-few',
        { terms: [{ id: 'one-to-one', why: 'for the meeting' }] },
        `${soundBody('faqs')}\nThe price is sleep.\n`,
      ),
    },
    problem: {
      file: 'content/faqs/how-few.mdx',
      at: 'The price is sleep.',
      field: 'text',
      reason: '"The price" stands on 2 pages, and may on 1 of 2: faqs/how-few, faqs/how-many',
      remedy: 'Take it from 1 of them; instead: say the cost in a sentence of its own making.',
    },
  },
  'needless-waiver': {
    files: {
      [faq]: soundFaq.replace('terms:\n', 'waives:\n  - { measure: figures, reason: the clock }\nterms:\n'),
    },
    problem: {
      file: faq,
      at: 'measure: figures',
      field: 'waives[0].measure',
      reason: 'the text is not over the limit of figures',
      remedy: 'Remove it from waives: the text keeps the limit.',
    },
  },
  'missing-review': {
    files: { 'content/reviews/faqs/how-many.yaml': '' },
    problem: {
      file: faq,
      at: 'reviewed:',
      field: 'reviewed',
      reason: 'the ledger has no line for this page',
      remedy: 'Have it read by someone else, then run npm run review -- faqs/how-many.',
    },
  },
  'ledger-without-page': {
    files: { 'content/reviews/faqs/how-few.yaml': soundLedger },
    problem: {
      file: 'content/reviews/faqs/how-few.yaml',
      field: 'file',
      reason: 'there is no page faqs/how-few',
      remedy: 'Rename the ledger with its page, or delete it.',
    },
  },
  'changed-instrument': {
    files: {
      [instrument]: soundInstrument.replace('id: ppl.growth', 'id: ppl.grow'),
      [publishedInstrumentsPath]: `{ "em-peer/1.0.0": "${instrumentDigest(parse(soundInstrument))}" }\n`,
    },
    problem: {
      file: instrument,
      field: 'file',
      reason: expect.stringMatching(
        /^was published, and an id, weight, order or limit in it changed: its digest is \w{12}…, not \w{12}…$/u,
      ),
      remedy:
        'Undo that, and make the change in a copy with a new version, content/instruments/em-peer/2.0.0.yaml; only texts may be reworded here.',
    },
  },
  'unlisted-instrument': {
    files: { [instrument]: soundInstrument },
    problem: {
      file: instrument,
      field: 'file',
      reason: 'is not listed in content/instruments/published.json',
      remedy: `Add the line "em-peer/1.0.0": "${instrumentDigest(parse(soundInstrument))}" there, or write draft: true until it is published.`,
    },
  },
  'removed-address': {
    files: { 'content/published/faqs.txt': '/faqs/how-many/\n/faqs/how-many-people/\n' },
    problem: {
      file: 'content/published/faqs.txt',
      at: '/faqs/how-many-people/',
      field: 'address',
      reason: '/faqs/how-many-people/ was published and has no page',
      remedy:
        "Restore content/faqs/how-many-people.mdx, or send its readers on to the page that answers the same question: '/faqs/how-many-people/': '/…/' in redirects of src/site.ts. Where it was never published, delete the line.",
    },
  },
  'unlisted-address': {
    files: { 'content/published/faqs.txt': '\n' },
    problem: {
      file: faq,
      field: 'file',
      reason: 'its address is not listed in content/published/faqs.txt',
      remedy: 'Add the line /faqs/how-many/ there: what is published stays reachable.',
    },
  },
  'unknown-template-field': {
    files: {
      'content/templates/agenda.mdx': fileText(
        'templates',
        'agenda',
        {
          terms: [{ id: 'one-to-one', why: 'for the meeting' }],
          bad: [{ field: 'Goals', text: 'Nothing.', note: 'Nobody comes prepared.' }],
        },
        soundBody('templates'),
      ),
    },
    problem: {
      file: 'content/templates/agenda.mdx',
      at: 'field: Goals',
      field: 'bad[0].field',
      reason: 'the form has no field "Goals"',
      remedy: 'Did you mean "Goal"?',
    },
  },
  'link-to-draft': {
    files: { [term]: `${soundTerm}draft: true\n` },
    problem: {
      file: faq,
      at: 'id: one-to-one',
      field: 'terms[0].id',
      reason: 'content/terms/one-to-one is a draft',
      remedy: 'Publish that entry first (remove `draft`), or remove the link.',
    },
  },
  'few-aliases': {
    files: { [term]: fileText('terms', 'one-to-one', { aliases: ['1:1'] }) },
    problem: {
      file: term,
      at: 'aliases:',
      field: 'aliases',
      reason: 'has 1 of at least 5',
      remedy: 'Write what people type who mean it: see "Aliases" in content/README.md.',
    },
  },
  'repeated-alias': {
    files: { [term]: soundTerm.replace('five of terms one-to-one', 'Five of FAQs “how-many”') },
    problem: {
      file: term,
      at: 'Five of FAQs',
      field: 'aliases[4]',
      reason: '"Five of FAQs “how-many”" stands on faqs/how-many too',
      remedy: 'Keep it on the one that answers it best.',
    },
  },
  'asked-without-entry': {
    files: { 'content/asked/faqs/gone.txt': 'who does what\n' },
    problem: {
      file: 'content/asked/faqs/gone.txt',
      field: 'file',
      reason: 'there is no entry "faqs/gone" for which people could ask',
      remedy: 'Rename the file with its entry, or delete it.',
    },
  },
  'unfit-asked': {
    files: { 'content/asked/faqs/how-many.txt': 'my team is too big\nMy team is too big!\n' },
    problem: {
      file: 'content/asked/faqs/how-many.txt',
      at: 'My team',
      field: 'line',
      reason: '"My team is too big!" stands twice here',
      remedy: 'Write what one person types, on the entry that answers it best.',
    },
  },
  'told-without-entry': {
    files: { 'content/told/teams.txt': 'nobody says a word → faqs/how-man terms\n' },
    problem: {
      file: 'content/told/teams.txt',
      at: 'nobody',
      field: 'line',
      reason: 'there is no entry "faqs/how-man" that could answer it; did you mean "faqs/how-many"?',
      remedy: 'Name the entry that answers it now, or delete the line.',
    },
  },
  'unfit-told': {
    files: { 'content/told/teams.txt': 'my team is too big\n' },
    problem: {
      file: 'content/told/teams.txt',
      at: 'my team',
      field: 'line',
      reason: 'has 0 answers; a line has 1 to 3 behind its arrow (→)',
      remedy:
        'Write what one person types, once, then → and the one to three entries that answer it, the best first.',
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
  'unfit-attribute': {
    files: { [faq]: `${soundFaq}\n<Say wen="they ask">\n  Not now.\n</Say>\n` },
    problem: {
      file: faq,
      at: '<Say',
      field: 'text',
      reason: '<Say> has no attribute "wen"',
      remedy: 'Did you mean when?',
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

/** A text as a cell of the table, which is the same next year. */
const cell = (text: string) =>
  text
    .replaceAll('|', '\\|')
    .replaceAll(String(thisYear + 2), 'the year after next')
    .replaceAll(String(thisYear + 1), 'next year');

it('is listed in tests/mistakes.md, which `npm run mistakes` writes from these cases', async () => {
  const rows = Object.values(cases)
    .flatMap(({ files }) => checkWith(files).problems)
    .map(({ kind, reason, remedy }) => `| ${kind} | ${cell(reason)} | ${cell(remedy)} |`);
  const head = '# What the content check says\n\nOne example of each kind, made by `npm run mistakes`.\n';
  await expect(
    [head, '| Kind | What it says | What to do |', '| --- | --- | --- |', ...rows, ''].join('\n'),
  ).toMatchFileSnapshot('../../../mistakes.md');
});
