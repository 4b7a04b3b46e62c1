import { describe, expect, it } from 'vitest';
import { buildChecked, lineWith, problemsOf } from '../../../support/build-entry.ts';

const people = buildChecked('themes', 'people');
const oneToOne = buildChecked('terms', 'one-to-one');
const link = (id: string, why = 'for the meeting') => ({ id, why });

describe('a link', () => {
  it('that leads nowhere is dangling, with the nearest id of its collection as the remedy', () => {
    const sbi = buildChecked('frameworks', 'sbi', { terms: [link('one-to-one'), link('one-to-ne')] });
    expect(problemsOf('dangling-link', [people, oneToOne, sbi])).toEqual([
      {
        kind: 'dangling-link',
        file: 'content/frameworks/sbi.mdx',
        line: lineWith(sbi.text, 'one-to-ne'),
        field: 'terms[1].id',
        reason: 'content/terms has no entry "one-to-ne"',
        remedy: 'Did you mean "one-to-one"?',
      },
    ]);
  });

  it('that is like no id asks for the entry', () => {
    const sbi = buildChecked('frameworks', 'sbi', { terms: [link('psychological-safety')] });
    expect(problemsOf('dangling-link', [people, oneToOne, sbi])[0]?.remedy).toBe(
      'Write content/terms/psychological-safety.yaml, or remove the link.',
    );
  });

  it('that names an entry of another collection is told where it is', () => {
    const sbi = buildChecked('frameworks', 'sbi', { faqs: [link('one-to-one')] });
    expect(problemsOf(['dangling-link', 'orphan'], [people, oneToOne, sbi])).toMatchObject([
      {
        reason: 'content/faqs has no entry "one-to-one", but content/terms has',
        remedy: 'Name it as an entry of terms, or remove the link.',
      },
    ]);
  });

  it.each([
    ['its theme', { theme: 'peple' }, 'theme', 'theme: peple', 'content/themes has no entry "peple"'],
    [
      'its next step',
      { nextStep: { text: 'Write.', minutes: 5, link: { collection: 'terms' as const, id: 'one-to-two' } } },
      'nextStep.link.id',
      'id: one-to-two',
      'content/terms has no entry "one-to-two"',
    ],
    [
      'a source',
      { sources: [{ id: 'sackett-2021', claim: 'Everything.' }] },
      'sources[0].id',
      'id: sackett-2021',
      'content/sources has no entry "sackett-2021"',
    ],
  ])('may be %s, too', (_, changes, field, written, reason) => {
    const sbi = buildChecked('frameworks', 'sbi', changes);
    expect(problemsOf('dangling-link', [people, oneToOne, sbi])).toMatchObject([
      { field, line: lineWith(sbi.text, written), reason },
    ]);
  });

  it('to a file that is itself broken is not dangling', () => {
    const sbi = buildChecked('frameworks', 'sbi', { terms: [link('broken')] });
    const brokenKeys = new Set(['terms/broken']);
    expect(problemsOf('dangling-link', [people, sbi], { brokenKeys })).toEqual([]);
  });

  it('to the page itself is a problem, and does not save it from being an orphan', () => {
    const term = buildChecked('terms', 'one-to-one', { terms: [link('one-to-one')] });
    expect(problemsOf(['self-link', 'orphan'], [term])).toMatchObject([
      { kind: 'orphan' },
      { kind: 'self-link', field: 'terms[0].id', line: lineWith(term.text, 'id: one-to-one') },
    ]);
  });

  it('that is written twice is a problem, also among sources', () => {
    const source = { id: 'kram-1985', claim: 'Mentors help.' };
    const sbi = buildChecked('frameworks', 'sbi', {
      terms: [link('one-to-one'), link('one-to-one', 'again')],
      sources: [source, { ...source, claim: 'Sponsors help more.' }],
    });
    const kram = buildChecked('sources', 'kram-1985');
    expect(problemsOf('repeated-link', [people, oneToOne, kram, sbi])).toMatchObject([
      { field: 'terms[1].id', reason: '"one-to-one" is linked twice' },
      { field: 'sources[1].id', reason: '"kram-1985" is listed twice' },
    ]);
  });
});

describe('a duplicate', () => {
  it('of an id is found in a sub-folder', () => {
    const copy = buildChecked('terms', 'one-to-one', {
      title: 'Another title',
      file: 'content/terms/sub/one-to-one.yaml',
    });
    expect(problemsOf(['duplicate-id', 'duplicate-title'], [oneToOne, copy])).toEqual([
      {
        kind: 'duplicate-id',
        file: 'content/terms/sub/one-to-one.yaml',
        line: 1,
        field: 'id',
        reason: 'terms/one-to-one is already the id of content/terms/one-to-one.yaml',
        remedy: 'Rename or delete one of them: the id is the address of the page.',
      },
    ]);
  });

  it('of an id is fine in another collection', () => {
    expect(problemsOf('duplicate-id', [oneToOne, buildChecked('frameworks', 'one-to-one')])).toEqual([]);
  });

  it('of a title counts without regard to capitals, within a collection', () => {
    const other = buildChecked('terms', 'one-on-one', { aliases: ['1:1'], title: 'ONE TO ONE' });
    const framework = buildChecked('frameworks', 'meeting', { title: 'One to one' });
    expect(problemsOf('duplicate-title', [oneToOne, other, framework])).toMatchObject([
      {
        file: 'content/terms/one-on-one.yaml',
        line: lineWith(other.text, 'title:'),
        field: 'title',
        reason: 'content/terms/one-to-one.yaml has the same title',
      },
    ]);
  });

  it('of a title is fine among sources, whose titles others chose', () => {
    const sources = ['a-2001', 'b-2002'].map((id) => buildChecked('sources', id, { title: 'Feedback' }));
    expect(problemsOf('duplicate-title', sources)).toEqual([]);
  });
});

describe('an orphan', () => {
  const sbi = buildChecked('frameworks', 'sbi', { terms: [link('one-to-one')] });
  const alone = buildChecked('terms', 'skip-level');

  it('has no link in or out', () => {
    expect(problemsOf('orphan', [people, oneToOne, sbi, alone])).toEqual([
      {
        kind: 'orphan',
        file: 'content/terms/skip-level.yaml',
        line: 1,
        field: 'links',
        reason: 'no typed link leads in or out',
        remedy: 'Add a link to a page that helps its reader, or from one: see "Links" in content/README.md.',
      },
    ]);
  });

  it('is not a theme, an instrument or a page about the site, which are reached in other ways', () => {
    const others = [people, buildChecked('instruments', 'em-peer/1.0.0'), buildChecked('about', 'licence')];
    expect(problemsOf('orphan', others)).toEqual([]);
  });

  it('is still one where only a source or a next step leads out', () => {
    const guide = buildChecked('situations', 'leaving', {
      sources: [{ id: 'kram-1985', claim: 'Mentors help.' }],
    });
    const kram = buildChecked('sources', 'kram-1985');
    expect(problemsOf('orphan', [people, sbi, oneToOne, guide, kram])).toMatchObject([
      { file: 'content/situations/leaving.mdx' },
    ]);
  });
});

describe('an entry that a misspelt link means', () => {
  it('is neither an orphan nor uncited', () => {
    const entries = [
      buildChecked('frameworks', 'sbi', {
        terms: [link('one-to-on')],
        sources: [{ id: 'kram-1958', claim: 'Mentors help.' }],
      }),
      oneToOne,
      buildChecked('sources', 'kram-1985'),
    ];
    expect(problemsOf(['orphan', 'uncited-source'], entries)).toEqual([]);
  });
});

describe('an entry that a broken file names', () => {
  it('is neither an orphan nor uncited: its link may be in that file', () => {
    const entries = [buildChecked('terms', 'skip-level'), buildChecked('sources', 'kram-1985')];
    const brokenMentions = new Set(['skip-level', 'kram-1985']);
    expect(problemsOf(['orphan', 'uncited-source'], entries, { brokenMentions })).toEqual([]);
    expect(problemsOf(['orphan', 'uncited-source'], entries)).toHaveLength(2);
  });
});

describe('a source', () => {
  const kram = buildChecked('sources', 'kram-1985');

  it('that nobody cites is a problem', () => {
    expect(problemsOf('uncited-source', [kram])).toEqual([
      {
        kind: 'uncited-source',
        file: 'content/sources/kram-1985.yaml',
        line: 1,
        field: 'id',
        reason: 'no entry cites this source',
        remedy: 'Cite it where it supports a claim, or delete the file.',
      },
    ]);
  });

  it('may be cited by a term', () => {
    const mentor = buildChecked('terms', 'mentor', {
      sources: [{ id: 'kram-1985', claim: 'Mentors help.' }],
    });
    expect(problemsOf('uncited-source', [kram, mentor])).toEqual([]);
  });
});
