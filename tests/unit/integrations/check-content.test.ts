import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { idOf } from '#integrations/check-content/content-paths.ts';
import { instrumentDigest } from '#integrations/check-content/read-published-instruments.ts';
import { fileText, lineWith } from '../../support/build-entry.ts';
import { checkWith, ledgersOf, soundFiles } from '../../support/temporary-content.ts';

const faq = 'content/faqs/how-many.mdx';
const term = 'content/terms/one-to-one.yaml';
const source = 'content/sources/kram-1985.yaml';
const soundFaq = soundFiles[faq]!;
const soundTerm = soundFiles[term]!;
const firstLine = 'The pull request';

describe('checkContent', () => {
  it('finds no problem in sound content, and returns its entries', () => {
    const { problems, entries } = checkWith({});
    expect(problems).toEqual([]);
    expect(entries.map(({ file }) => file)).toEqual([faq, source, term, 'content/themes/people.yaml']);
    expect(entries[0]?.entry).toMatchObject({ collection: 'faqs', id: 'how-many', data: { order: 50 } });
    expect(entries[0]?.entry.body).toContain(firstLine);
  });
});

describe('a file of content/', () => {
  const problemsOf = (path: string, text: string) =>
    checkWith({ [path]: text }).problems.filter(({ file }) => file === path);

  it.each([
    [
      'outside of all collections',
      'content/notes.md',
      'the file lies outside the folders of the collections',
      'Move it into content/<collection>/ with the ending .mdx (pages) or .yaml (data).',
    ],
    [
      'with the ending of data among pages',
      'content/faqs/how-few.yaml',
      'entries of faqs end in .mdx, and this is how-few.yaml',
      'Rename the file to how-few.mdx: its name is the address of the page.',
    ],
    [
      'with the ending of a page among data',
      'content/terms/stand-up.mdx',
      'entries of terms end in .yaml, and this is stand-up.mdx',
      /stand-up\.yaml/u,
    ],
    [
      'with another ending',
      'content/terms/Stand Up.yml',
      'entries of terms end in .yaml, and this is Stand Up.yml',
      /stand-up\.yaml/u,
    ],
    [
      'without an ending',
      'content/terms/stand-up',
      'entries of terms end in .yaml, and this is stand-up',
      /stand-up\.yaml/u,
    ],
    [
      'in a folder of no collection',
      'content/recipes/soup.yaml',
      '"recipes" is not a collection',
      /^Move it into one of situations, .*; how a collection is added is in README\.md, under "How do I …"\.$/u,
    ],
  ])('%s is misplaced', (_, path, reason, remedy) => {
    const problems = problemsOf(path, soundTerm);
    expect(problems).toMatchObject([{ kind: 'misplaced-file', line: 1, field: 'file', reason }]);
    expect(problems[0]?.remedy).toMatch(remedy);
  });

  it.each([
    ['Stand_Up', 'stand-up.yaml'],
    ['Über uns', 'uber-uns.yaml'],
    ['whatsIt', 'whats-it.yaml'],
    ['what’s new?', 'whats-new.yaml'],
    ['-a', 'a.yaml'],
  ])('is named like an address: %s', (name, proper) => {
    const path = `content/terms/${name}.yaml`;
    expect(problemsOf(path, soundTerm)).toEqual([
      {
        kind: 'unfit-name',
        file: path,
        line: 1,
        field: 'id',
        reason: `the name "${name}" can be no address: it must be lower-case words joined by hyphens`,
        remedy: `Rename the file to ${proper}: its name is the address of the page.`,
      },
    ]);
  });

  it('is told what letters there are where nothing of its name can stay', () => {
    expect(problemsOf('content/terms/学.yaml', soundTerm)).toMatchObject([
      { remedy: expect.stringMatching(/^Rename the file in the letters a to z/u) },
    ]);
  });

  it('may come from Windows, with a byte-order mark and its line endings', () => {
    const windows = Object.fromEntries(
      Object.entries(soundFiles).map(([path, text]) => [path, `\uFEFF${text.replaceAll('\n', '\r\n')}`]),
    );
    const ledgers = ledgersOf(soundFiles);
    expect(checkWith({ ...windows, ...ledgers }).problems).toEqual([]);
    const broken = windows[faq]!.replace(firstLine, '<5 pull requests');
    expect(checkWith({ ...windows, ...ledgers, [faq]: broken }).problems).toMatchObject([
      { kind: 'unreadable-text', line: lineWith(soundFaq, firstLine) },
    ]);
  });

  it('shows the problems of its fields beside those of its text', () => {
    const text = soundFaq.replace(firstLine, '<5 pull requests').replace('topic: role', 'topic: roles');
    expect(problemsOf(faq, text).map(({ kind }) => kind)).toEqual(['invalid-field', 'unreadable-text']);
  });

  it('is ignored where an operating system wrote it', () => {
    expect(problemsOf('content/terms/.DS_Store', 'x')).toEqual([]);
  });

  it('may stand in a folder whose name has a dot', () => {
    expect(problemsOf('content/terms/v1.0/one-to-one.yaml', soundTerm)).toMatchObject([
      { kind: 'duplicate-id' },
    ]);
  });

  it.each([
    ['MDX that does not parse', faq, soundFaq.replace(firstLine, '<Say>The pull request'), 'unreadable-text'],
    ['YAML that does not parse', faq, soundFaq.replace('theme: people', 'theme: "people'), 'unreadable-file'],
    ['a wrong field', faq, soundFaq.replace('topic: role', 'topic: roles'), 'invalid-field'],
    ['an empty file', term, '# nothing yet\n', 'invalid-field'],
  ])('with %s is reported once, and neither links to it nor from it', (_, path, text, kind) => {
    const { problems } = checkWith({ [path]: text });
    expect(problems).toMatchObject([{ kind, file: path }]);
  });

  it('whose MDX does not parse is reported on the line of the fault', () => {
    const text = soundFaq.replace('Mentors help.<', '<Say>Mentors help.<');
    expect(problemsOf(faq, text)).toMatchObject([
      {
        line: lineWith(text, '<Say>'),
        reason:
          'MDX cannot read "<Say>Mentors help.<Cite id="kram-1985" />", column 1: Expected a closing tag for `<Say>` before the end of `paragraph`',
      },
    ]);
  });

  it('reports all its problems at once', () => {
    const wrong = fileText('sources', 'kram-1985', { year: '1985', kind: 'blog', authors: [], tilte: 'x' });
    expect(problemsOf(source, wrong).map(({ field }) => field)).toEqual(['authors', 'year', 'kind', 'tilte']);
  });

  it('of tool data is checked by its own schema, and is no entry', () => {
    const path = 'content/tools/plan/texts.yaml';
    const { problems, entries } = checkWith({ [path]: 'text: {}\n' });
    expect(problems).toMatchObject([
      {
        kind: 'unknown-field',
        file: path,
        line: 1,
        field: 'text',
        remedy: 'Did you mean "texts"? It is required, and missing.',
      },
      { kind: 'invalid-field', file: path, line: 1, field: 'texts', reason: 'is missing' },
    ]);
    expect(entries.map(({ file }) => file)).not.toContain(path);
  });
});

describe('the data of a tool', () => {
  const path = 'content/tools/dora/averages.yaml';
  const averages = stringify({
    year: 2024,
    source: 'kram-1985',
    licence: 'kram-1986',
    ...{ leadTime: 6, deployFrequency: 6, recovery: 6, changeFail: 6, rework: 6, overall: 6 },
  });
  const actions = 'content/tools/next-actions.yaml';
  const next = readFileSync(join(import.meta.dirname, '../../..', actions), 'utf8');

  it('names only entries that exist: one that was renamed is a problem with file and line', () => {
    const { problems } = checkWith({ [actions]: next });
    const named = next.split('\n').filter((line) => line.includes('- { collection:'));
    expect(problems).toHaveLength(named.length);
    const at = lineWith(next, 'id: delegation-brief');
    expect(problems.find(({ line }) => line === at)).toEqual({
      kind: 'dangling-link',
      file: actions,
      line: at,
      field: 'em-aspiring.PPL.guides[0].id',
      reason: 'content/frameworks has no entry "delegation-brief"',
      remedy: 'Write content/frameworks/delegation-brief.mdx, or name another entry.',
    });
  });

  it('names only sources that exist', () => {
    expect(checkWith({ [path]: averages }).problems).toEqual([
      {
        kind: 'dangling-link',
        file: path,
        line: 3,
        field: 'licence',
        reason: 'content/sources has no entry "kram-1986"',
        remedy: 'Did you mean "kram-1985"?',
      },
    ]);
  });

  it('may name a file that is broken itself', () => {
    const source = 'content/sources/kram-1986.yaml';
    const { problems } = checkWith({ [path]: averages, [source]: 'title: "\n' });
    expect(problems).toMatchObject([{ kind: 'unreadable-file', file: source }]);
  });
});

describe('a published instrument', () => {
  const path = 'content/instruments/em-peer/1.0.0.yaml';
  const text = fileText('instruments', '1.0.0');
  const list = `{\n  "em-peer/1.0.0": "${instrumentDigest(parse(text))}"\n}\n`;
  const check = (instrument: string, published = list) =>
    checkWith({ [path]: instrument, 'content/instruments/published.json': published }).problems;

  it('is fine as it was published, and where its words are put better', () => {
    expect(check(text)).toEqual([]);
    expect(
      check(text.replace('Say what you saw.', 'Tell what you saw.').replace('Never', 'Not yet')),
    ).toEqual([]);
  });

  it('that is gone is missed, on the line of the list', () => {
    expect(check('')).toMatchObject([
      {
        kind: 'changed-instrument',
        file: 'content/instruments/published.json',
        line: 2,
        field: 'em-peer/1.0.0',
        reason: 'content/instruments/em-peer/1.0.0.yaml was published and is gone',
      },
    ]);
  });

  it('that is broken, or whose list is, gives that problem and no other', () => {
    expect(check(text.replace('ppl.growth', 'growth'))).toMatchObject([{ kind: 'invalid-field' }]);
    expect(check(text, '{ "em-peer": 1 }\n')[0]).toMatchObject({
      kind: 'invalid-field',
      reason: 'must be like em-peer/1.0.0, and is "em-peer"',
    });
    expect(check(text, '{')).toMatchObject([{ kind: 'unreadable-file' }]);
  });

  it('need not be listed while it is a draft', () => {
    expect(check(`${text}draft: true\n`, '{}')).toEqual([]);
  });
});

describe('the review ledger', () => {
  const path = 'content/reviews/faqs/how-many.yaml';
  const ledger = ledgersOf(soundFiles)[path]!;

  it('is checked like any other file', () => {
    const { problems } = checkWith({ [path]: ledger.replace('useful: 5', 'useful: 6') });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      kind: 'invalid-field',
      file: path,
      line: lineWith(ledger, 'useful'),
      field: 'reviews[0].scores.useful',
      remedy: 'Useful today, 1 to 5; under 4 is rewritten.',
    });
  });

  it.each([
    ['an open quote', (text: string) => `${text}# "\nreadings: "open\n`, 'Missing closing "quote'],
    ['a key that stands twice', (text: string) => `${text}reviews: []\n`, 'Map keys must be unique'],
    ['a tab', (text: string) => text.replace('    on:', '\ton:'), 'Tabs are not allowed as indentation'],
    [
      'a conflict of two branches',
      (text: string) => `${text}<<<<<<< HEAD\nreadings: []\n=======\n>>>>>>> other\n`,
      'Implicit keys need to be on a single line',
    ],
  ])('gives one problem for %s, and none for what follows from it', (_, broken, reason) => {
    const { problems } = checkWith({ [path]: broken(ledger) });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ kind: 'unreadable-file', file: path });
    expect(problems[0]?.reason).toContain(reason);
  });
});

describe('idOf', () => {
  it.each([
    ['terms', 'one-to-one.yaml', 'one-to-one'],
    ['frameworks', 'feedback/sbi.mdx', 'sbi'],
    ['instruments', 'em-peer/1.0.0.yaml', 'em-peer/1.0.0'],
  ])('in %s of %s is %s', (collection, path, id) => {
    expect(idOf(collection, path)).toBe(id);
  });
});
