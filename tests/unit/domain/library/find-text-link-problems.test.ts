import { describe, expect, it } from 'vitest';
import type { CheckContext } from '#domain/library/checked-entry.ts';
import { buildChecked, lineWith, problemsOf } from '../../../support/build-entry.ts';

const people = buildChecked('themes', 'people');
const oneToOne = buildChecked('terms', 'one-to-one');
const sbi = buildChecked('frameworks', 'sbi', {
  body: '## How it works\n\n### Ask, then wait\n',
  nextStep: { text: 'Write.', minutes: 5, link: { collection: 'terms', id: 'one-to-one' } },
});
const draft = buildChecked('frameworks', 'grow', { draft: true });
const kinds = ['dangling-link', 'unknown-heading', 'refused-link', 'refused-image', 'link-to-draft'] as const;

/** What is said of texts, one paragraph each; `page` has the heading "Below". */
function textProblems(texts: readonly string[], changes: Partial<CheckContext> = {}) {
  const body = `${texts.join('\n\n')}\n\n### Below\n`;
  const page = buildChecked('faqs', 'how-many', { body });
  return {
    page,
    problems: problemsOf(kinds, [people, oneToOne, sbi, draft, page], changes),
  };
}
const ofLink = (href: string, changes: Partial<CheckContext> = {}) =>
  textProblems([`See [this](${href}).`], changes).problems;

describe('a link in the text', () => {
  it('to an entry that does not exist is dangling, on its own line', () => {
    const { page, problems } = textProblems([
      'See [one](/terms/one-to-one/).',
      'See [two](/terms/one-to-won/#how).',
    ]);
    expect(problems).toEqual([
      {
        kind: 'dangling-link',
        file: 'content/faqs/how-many.mdx',
        line: lineWith(page.text, 'one-to-won'),
        field: 'text',
        reason: 'the link /terms/one-to-won/#how leads nowhere',
        remedy: 'Did you mean "/terms/one-to-one/"?',
      },
    ]);
  });

  it.each([
    'https://a.example/b/c/',
    '/',
    '/terms/',
    '/terms/one-to-one/',
    '/terms/one-to-one/#related',
    '/frameworks/sbi/#how-it-works',
    '/frameworks/sbi/#ask-then-wait',
    '/frameworks/sbi/#next-step',
    '/frameworks/#feedback',
    '#below',
    '/search/',
    '/tools/readiness/aspiring/',
    '/NOTICES.md',
  ])('to %s is fine', (href) => {
    expect(ofLink(href)).toEqual([]);
  });

  it.each([
    [
      '/cases/knight-capital-2012/',
      'dangling-link',
      'leads nowhere',
      'Write that entry, or remove the link.',
    ],
    ['/terms/sbi/', 'dangling-link', 'but content/frameworks has "sbi"', 'Did you mean "/frameworks/sbi/"?'],
    ['/themes/people/', 'dangling-link', 'leads nowhere', /.*/u],
    ['/framework/', 'dangling-link', 'leads nowhere', /.*/u],
    [
      '/frameworks/grow/',
      'link-to-draft',
      'content/frameworks/grow is a draft',
      /^Publish that entry first/u,
    ],
    ['#belo', 'unknown-heading', 'this page has no heading "#belo"', 'Did you mean "#below"?'],
    [
      '/frameworks/sbi/#how-it-work',
      'unknown-heading',
      '/frameworks/sbi/ has no heading "#how-it-work"',
      'Did you mean "/frameworks/sbi/#how-it-works"?',
    ],
    [
      '/frameworks/sbi/#zzz',
      'unknown-heading',
      'no heading',
      /^Its headings are #how-it-works, .*#related\.$/u,
    ],
    ['/frameworks/#feedbak', 'unknown-heading', 'no heading', 'Did you mean "/frameworks/#feedback"?'],
    ['http://a.example/', 'refused-link', 'begins with http:', 'Write https://a.example/, and try it.'],
    [
      'mailto:me@a.example',
      'refused-link',
      'is an email address',
      /^Link to a page on which people are reached/u,
    ],
    ['tel:+441234', 'refused-link', 'is a telephone number', /^Link to a page on which people are reached/u],
    ['javascript:alert`1`', 'refused-link', 'is code', /^Remove it/u],
    ['JAVASCRIPT:alert`1`', 'refused-link', 'is code', /^Remove it/u],
    ['data:text/html,x', 'refused-link', 'begins with data:', /^Links begin with https:/u],
    ['https://', 'refused-link', 'is no address', /^Copy it/u],
    ['//a.example/', 'refused-link', 'has no scheme', 'Write "https://a.example/".'],
    ['/terms/one-to-one', 'refused-link', 'is not written like', 'Write "/terms/one-to-one/".'],
    [
      '/frameworks/sbi.mdx#how-it-works',
      'refused-link',
      'is not written',
      'Write "/frameworks/sbi/#how-it-works".',
    ],
    ['/frameworks/sbi/index.html', 'refused-link', 'is not written', 'Write "/frameworks/sbi/".'],
    ['../terms/one-to-one.yaml', 'refused-link', 'is relative', 'Write "/terms/one-to-one/".'],
    ['terms/one-to-one/', 'refused-link', 'is relative', 'Write "/terms/one-to-one/".'],
    ['../x/zzzzzzz', 'refused-link', 'is relative', 'Write it as "/collection/id/".'],
  ] as const)('to %s is a problem: %s', (href, kind, reason, remedy) => {
    const [problem, ...others] = ofLink(href);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ kind, field: 'text', reason: expect.stringContaining(reason) });
    if (typeof remedy === 'string') expect(problem?.remedy).toBe(remedy);
    else expect(problem?.remedy).toMatch(remedy);
  });

  it('to a page whose file is broken may name any heading of it', () => {
    expect(ofLink('/frameworks/star/#how', { brokenKeys: new Set(['frameworks/star']) })).toEqual([]);
  });
});

describe('an image in the text', () => {
  it('that lies in public/ and says what it shows is fine', () => {
    expect(textProblems(['![Six people](/team.png)']).problems).toEqual([]);
  });

  it.each([
    ['![](/team.png)', 'the image /team.png has no alternative text', /^Say what it shows/u],
    ['![Six people](https://a.example/team.png)', 'is on another site', /^Put the file into public/u],
    ['![Six people](/taem.png)', 'there is no image /taem.png in public/', 'Did you mean "/team.png"?'],
    ['![Six people](zzzz)', 'there is no image zzzz in public/', /^Put the file into public/u],
  ])('is a problem where it is %s', (image, reason, remedy) => {
    const { problems } = textProblems([image]);
    expect(problems).toMatchObject([{ kind: 'refused-image', reason: expect.stringContaining(reason) }]);
    expect(problems[0]?.remedy).toMatch(remedy);
  });
});

describe('a link in data', () => {
  const ofTerm = (definition: string) => {
    const term = buildChecked('terms', 'retro', { definition });
    return { term, problems: problemsOf(kinds, [people, oneToOne, sbi, term]) };
  };

  it.each([
    'A meeting: at 9:30, see https://a.example/x.',
    'Write a/b, 1:1 or /day.',
    'See [one](/terms/one-to-one/).',
  ])('is fine in %j', (definition) => {
    expect(ofTerm(definition).problems).toEqual([]);
  });

  it.each([
    ['See [one](/terms/one-to-won/).', 'dangling-link'],
    ['See http://a.example/.', 'refused-link'],
    ['javascript:alert`1`', 'refused-link'],
    ['/frameworks/sbi/#zzz', 'unknown-heading'],
  ])('is judged like one in a text: %s', (definition, kind) => {
    const { term, problems } = ofTerm(definition);
    expect(problems).toMatchObject([{ kind, field: 'definition', line: lineWith(term.text, 'definition:') }]);
  });

  it('of a tool is judged too', () => {
    const toolData = [
      {
        file: 'content/tools/plan/texts.yaml',
        data: { texts: { a: { guide: '/terms/one-to-won/' } } },
        lineOf: () => 3,
      },
    ];
    expect(textProblems([], { toolData }).problems).toMatchObject([
      { kind: 'dangling-link', file: 'content/tools/plan/texts.yaml', line: 3, field: 'texts.a.guide' },
    ]);
  });
});
