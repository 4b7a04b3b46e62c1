import { describe, expect, it } from 'vitest';
import { idOf } from '#integrations/check-content/check-content.ts';
import { fileText, lineWith } from '../../support/build-entry.ts';
import { checkWith, ledgerOf, soundFiles } from '../../support/temporary-content.ts';

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
    ],
    ['with the ending of data among pages', 'content/faqs/how-few.yaml', 'entries of faqs end in .mdx'],
    ['with the ending of a page among data', 'content/terms/stand-up.mdx', 'entries of terms end in .yaml'],
    ['with another ending', 'content/terms/stand-up.yml', 'entries of terms end in .yaml'],
    ['without an ending', 'content/terms/stand-up', 'entries of terms end in .yaml'],
    ['in a folder of no collection', 'content/recipes/soup.yaml', '"recipes" is not a collection'],
  ])('%s is misplaced', (_, path, reason) => {
    expect(problemsOf(path, soundTerm)).toMatchObject([
      { kind: 'misplaced-file', line: 1, field: 'file', reason },
    ]);
  });

  it('is named like an address', () => {
    expect(problemsOf('content/terms/Stand_Up.yaml', soundTerm)).toEqual([
      {
        kind: 'invalid-field',
        file: 'content/terms/Stand_Up.yaml',
        line: 1,
        field: 'id',
        reason: 'the name "Stand_Up" must be lower-case words joined by hyphens',
        remedy: 'Rename the file: its name is the address of the page.',
      },
    ]);
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
    ['MDX that does not parse', faq, soundFaq.replace(firstLine, '<Say>The pull request'), 'unreadable-file'],
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
        reason: 'Expected a closing tag for `<Say>` before the end of `paragraph`',
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
      { kind: 'unknown-field', file: path, line: 1, field: 'text', remedy: 'Did you mean "texts"?' },
      { kind: 'invalid-field', file: path, line: 1, field: 'texts', reason: 'is missing' },
    ]);
    expect(entries.map(({ file }) => file)).not.toContain(path);
  });
});

describe('the review ledger', () => {
  const path = 'content/reviews.yaml';
  const ledger = ledgerOf(soundFiles);

  it('is checked like any other file', () => {
    const { problems } = checkWith({ [path]: ledger.replace('useful: 5', 'useful: 6') });
    expect(problems[1]).toMatchObject({
      kind: 'invalid-field',
      file: path,
      line: lineWith(ledger, 'useful'),
      field: '[0].scores.useful',
      remedy: 'Useful today, 1 to 5; under 4 is rewritten.',
    });
  });

  it('says where its syntax is wrong', () => {
    const { problems } = checkWith({ [path]: `${ledger}- entry: "open\n` });
    expect(problems.filter(({ file }) => file === path)[0]).toMatchObject({
      kind: 'unreadable-file',
      reason: 'Missing closing "quote',
    });
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
