import { describe, expect, it } from 'vitest';
import type { CheckedEntry } from '#domain/library/checked-entry.ts';
import { buildChecked, lineWith, problemsOf } from '../../../support/build-entry.ts';

const source = { id: 'sackett-2022', claim: 'Structured interviews predict best.' };
const funnel = {
  name: 'funnel',
  question: 'How many apply for one who starts?',
  alt: 'Of a hundred who apply, ten are interviewed and one starts.',
};

describe('a banned phrase', () => {
  it('is found in the text, on the line of its paragraph', () => {
    const page = buildChecked('faqs', 'how-many', { body: 'One.\n\nA robust plan.\n' });
    expect(problemsOf('banned-phrase', [page])).toEqual([
      {
        kind: 'banned-phrase',
        file: 'content/faqs/how-many.mdx',
        line: lineWith(page.text, 'robust'),
        field: 'text',
        reason: '"robust" is a stock phrase',
        remedy: 'Instead: say what it withstands.',
      },
    ]);
  });

  it.each([
    ['a heading', '## A robust plan'],
    ['a table', '| A |\n|---|\n| robust |'],
    ['a list', '- one\n- robust'],
    ['a component', '<Say when="A robust moment">\n\nText.\n\n</Say>'],
  ])('is found in %s', (_, body) => {
    expect(problemsOf('banned-phrase', [buildChecked('faqs', 'how-many', { body })])).toHaveLength(1);
  });

  it.each([
    ['title', buildChecked('about', 'method', { title: 'A robust method' })],
    ['description', buildChecked('about', 'method', { description: `A robust ${'method '.repeat(10)}` })],
    ['answer', buildChecked('faqs', 'how-many', { answer: 'A robust one.' })],
    ['definition', buildChecked('terms', 'one-to-one', { definition: 'A robust meeting.' })],
  ])('is found in the field %s', (field, entry) => {
    expect(problemsOf('banned-phrase', [entry])).toMatchObject([
      { field, line: lineWith(entry.text, `${field}:`) },
    ]);
  });

  it.each([
    ['the reason for a link', { terms: [{ id: 'x', why: 'for robust notes' }] }, 'terms[0].why'],
    ['a claim', { sources: [{ id: 'x', claim: 'Robust teams win.' }] }, 'sources[0].claim'],
    ['a figure', { figures: [{ ...funnel, alt: `${funnel.alt} It is robust.` }] }, 'figures[0].alt'],
  ])('is found in %s', (_, changes, field) => {
    const page = buildChecked('faqs', 'how-many', changes);
    expect(problemsOf('banned-phrase', [page])).toMatchObject([{ field }]);
  });

  it('may stand in the title of a work that others wrote', () => {
    const title = 'Building Robust Teams';
    const works = [buildChecked('sources', 'lee-2001', { title }), buildChecked('books', 'teams', { title })];
    expect(problemsOf('banned-phrase', works)).toEqual([]);
  });

  it('may stand among the words people search with', () => {
    const aliases = ['in today’s world, how many?'];
    expect(problemsOf('banned-phrase', [buildChecked('faqs', 'how-many', { aliases })])).toEqual([]);
  });

  it('includes what `npm run new` left to be written, wherever it stands', () => {
    const work = buildChecked('sources', 'lee-2001', { title: 'TODO', authors: ['TODO'] });
    expect(problemsOf('banned-phrase', [work])).toMatchObject([
      { field: 'title', line: lineWith(work.text, 'title:'), reason: '"TODO" is still to be written' },
      { field: 'authors[0]' },
    ]);
  });

  it.each(['TBD', 'todo', 'Todo later', 'tba …', 'XXX', 'a FIXME here'])('includes “%s” as well', (text) => {
    const work = buildChecked('sources', 'lee-2001', { publisher: text });
    expect(problemsOf('banned-phrase', [work])).toMatchObject([{ remedy: 'Write it, or leave it out.' }]);
  });

  it.each(['A todo list', 'Todo lists', 'TBD by Lee', 'The to-do of the day'])(
    'does not take “%s” for one',
    (text) => {
      const work = buildChecked('sources', 'lee-2001', { publisher: text });
      expect(problemsOf('banned-phrase', [work])).toEqual([]);
    },
  );
});

describe('a citation', () => {
  const page = (body: string) => buildChecked('faqs', 'how-many', { sources: [source], body });

  it('has a source in the frontmatter', () => {
    const cited = page('Fine.<Cite id="sackett-2022" />\n\nWrong.<Cite id="sacket-2022" />');
    expect(problemsOf(['citation-without-source', 'source-without-citation'], [cited])).toEqual([
      {
        kind: 'citation-without-source',
        file: 'content/faqs/how-many.mdx',
        line: lineWith(cited.text, 'Wrong'),
        field: 'text',
        reason: '<Cite id="sacket-2022" /> has no source in the frontmatter',
        remedy: 'Did you mean "sackett-2022"?',
      },
    ]);
  });

  it('of a source like none of the frontmatter asks for it there', () => {
    const cited = page('One.<Cite id="sackett-2022" /> Two.<Cite id="kluger-1996" />');
    expect(problemsOf('citation-without-source', [cited])[0]?.remedy).toBe(
      'Add { id: kluger-1996, claim: … } to sources.',
    );
  });

  it('stands in the text for every source of the frontmatter', () => {
    const uncited = page('Nothing is cited here.');
    expect(problemsOf('source-without-citation', [uncited])).toEqual([
      {
        kind: 'source-without-citation',
        file: 'content/faqs/how-many.mdx',
        line: lineWith(uncited.text, 'id: sackett-2022'),
        field: 'sources[0].id',
        reason: '"sackett-2022" is not cited in the text',
        remedy: 'Mark the claim with <Cite id="…" />, or remove the source.',
      },
    ]);
  });

  it('is not asked of data, which has no text to mark', () => {
    const term = buildChecked('terms', 'one-to-one', { sources: [source] });
    expect(problemsOf('source-without-citation', [term])).toEqual([]);
  });
});

describe('a component', () => {
  const unknown = (name: string) =>
    problemsOf('unknown-component', [buildChecked('faqs', 'how-many', { body: `Text.\n\n<${name} />` })]);

  it('that pages may not use is a problem', () => {
    expect(unknown('Figre')).toEqual([
      {
        kind: 'unknown-component',
        file: 'content/faqs/how-many.mdx',
        line: expect.any(Number),
        field: 'text',
        reason: '<Figre> is not a component pages may use',
        remedy: 'Did you mean <Figure>?',
      },
    ]);
  });

  it('unlike any of them gets the list', () => {
    expect(unknown('Carousel')[0]?.remedy).toBe(
      'Use one of Cite, Say, Example, Checklist, Compare, Figure, SideBySide.',
    );
  });
});

describe('an attribute of a component', () => {
  const reasons = (text: string) =>
    problemsOf('unfit-attribute', [buildChecked('faqs', 'how-many', { body: `Text.\n\n${text}` })]).map(
      ({ reason, remedy }) => `${reason}. ${remedy}`,
    );

  it.each([
    ['<Say wen="asked">No.</Say>', ['<Say> has no attribute "wen". Did you mean when?']],
    ['<Checklist title="Today" />', ['<Checklist> has no attribute "title". Remove it.']],
    ['<Compare weak="Be nicer." />', ['<Compare> lacks its strong. Write <Compare strong="…" />.']],
    ['<Compare weak=" " strong="Ask." />', ['<Compare> lacks its weak. Write <Compare weak="…" />.']],
    [
      '<Figure src="a.png" />',
      [
        '<Figure> has no attribute "src". Use one of name.',
        '<Figure> lacks its name. Write <Figure name="…" />.',
      ],
    ],
    ['<Say when="asked">No.</Say>', []],
  ])('%s', (text, said) => {
    expect(reasons(text)).toEqual(said);
  });
});

describe('a figure', () => {
  const shown = 'Look.\n\n<Figure name="funnel" />\n';
  const figureProblems = (page: CheckedEntry & { text: string }) => ({
    text: page.text,
    problems: problemsOf('unknown-figure', [page]),
  });

  it('that is declared, shown and drawn is fine', () => {
    expect(
      figureProblems(buildChecked('faqs', 'how-many', { figures: [funnel], body: shown })).problems,
    ).toEqual([]);
  });

  it('that is shown must be declared', () => {
    const { text, problems } = figureProblems(buildChecked('faqs', 'how-many', { body: shown }));
    expect(problems).toEqual([
      {
        kind: 'unknown-figure',
        file: 'content/faqs/how-many.mdx',
        line: lineWith(text, '<Figure'),
        field: 'text',
        reason: 'the figure "funnel" is not in the frontmatter',
        remedy: 'Add it to figures.',
      },
    ]);
  });

  it('that is declared must be shown', () => {
    const { text, problems } = figureProblems(
      buildChecked('faqs', 'how-many', { figures: [funnel], body: 'Text.' }),
    );
    expect(problems).toMatchObject([
      {
        line: lineWith(text, 'name: funnel'),
        field: 'figures[0].name',
        reason: '"funnel" is not shown in the text',
        remedy: 'Add <Figure name="funnel" />.',
      },
    ]);
  });

  it('that is shown must be drawn', () => {
    const figures = [{ ...funnel, name: 'wheel' }];
    const { problems } = figureProblems(
      buildChecked('faqs', 'how-many', { figures, body: '<Figure name="wheel" />' }),
    );
    expect(problems).toMatchObject([
      {
        field: 'figures[0].name',
        reason: '"wheel" is not drawn',
        remedy: 'Draw it in src/components/figures.',
      },
    ]);
  });

  it('is asked of every core responsibility', () => {
    const { text, problems } = figureProblems(buildChecked('responsibilities', 'hiring', { core: true }));
    expect(problems).toMatchObject([
      { field: 'figures', line: lineWith(text, 'core:'), reason: 'a core guide has no figure' },
    ]);
    expect(figureProblems(buildChecked('responsibilities', 'hiring')).problems).toEqual([]);
  });
});
