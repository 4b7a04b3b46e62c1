import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { checklistOf, createRoleReader } from '#domain/role/read-adverts.ts';
import { standingOf } from '#domain/role/tick-items.ts';
import { readToolData } from '#tooling/tool/read-content.ts';
import { example } from '../../../support/portfolio.ts';
import { resumeWords } from '../../../support/resume.ts';

const { questions } = readToolData('plan/role');
const read = createRoleReader(questions, resumeWords);
const adverts = [
  `Engineering Manager, Delivery\n\nWhat you will do\n- Manage a team of five engineers\n- Hire two engineers this year\n- Work with product managers on the roadmap\n\nYou have\n- Two years of management experience`,
  `Team Lead (m/f/d)\nYou lead a team of 6 developers and review code every day. You recruit and coach. First-time managers are welcome to apply.`,
  `Software Development Manager. You will have 8 direct reports, own delivery and grow engineers. Experience managing engineers is required.`,
];
const role = read(adverts);
const answersOf = (id: string) => role.questions.find((each) => each.id === id)!.answers;

describe('three adverts', () => {
  it('answer the seven questions of the guide, in their order', () => {
    expect(role.adverts).toBe(3);
    expect(role.questions.map(({ id }) => id)).toEqual([
      'hands-on',
      'reports',
      'how-many',
      'owns',
      'experience',
      'code',
      'level',
    ]);
  });

  it('give each answer in their own words, one sentence of each', () => {
    const [size] = answersOf('how-many');
    expect(size?.quotes).toEqual([
      { advert: 0, sentence: 'Manage a team of five engineers', words: 'team of five' },
      {
        advert: 1,
        sentence: 'You lead a team of 6 developers and review code every day.',
        words: 'team of 6',
      },
      {
        advert: 2,
        sentence: 'You will have 8 direct reports, own delivery and grow engineers.',
        words: '8 direct reports',
      },
    ]);
  });

  it('put on the checklist what two of them say', () => {
    expect(checklistOf(role).map(({ id }) => id)).toEqual([
      'reports',
      'how-many',
      'delivery',
      'people',
      'hiring',
      'experienced',
      'manager',
    ]);
    expect(answersOf('code').map(({ id, repeats }) => [id, repeats])).toEqual([['codes', false]]);
  });

  it('leave a question open that none of them answers', () => {
    expect(answersOf('hands-on')).toEqual([]);
  });
});

test.each<[string, readonly string[], number]>([
  ['one advert alone', [adverts[0]!], 1],
  ['empty texts', ['', ' \n', adverts[0]!], 1],
  ['nothing', [], 0],
  ['more than three', [...adverts, adverts[0]!], 3],
])('%s can be read', (_, texts, count) => {
  const some = read(texts);
  expect(some.adverts).toBe(count);
  expect(checklistOf(some).length > 0).toBe(count > 0);
});

test('whatever is pasted, every quote stands in its advert', () => {
  const lines = adverts.flatMap((advert) => advert.split('\n'));
  const text = fc
    .tuple(fc.subarray(lines), fc.string({ unit: 'binary', maxLength: 80 }))
    .map(([some, noise]) => [...some, noise].join('\n'));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 3 }), (texts) => {
      for (const { answers } of read(texts).questions)
        for (const { quotes, adverts: count, repeats } of answers) {
          expect(quotes).toHaveLength(count);
          expect(new Set(quotes.map(({ advert }) => advert)).size).toBe(count);
          for (const { advert, words } of quotes) expect(texts[advert]).toContain(words);
          if (count > 1) expect(repeats).toBe(true);
        }
    }),
  );
});

describe('an item of the checklist', () => {
  const mentoring = { id: 'people', areas: ['mentoring' as const] };
  const ready = example({ status: 'ready' });
  it.each<[string, Parameters<typeof standingOf>, object]>([
    ['is there with a ready example', [mentoring, [ready], []], { state: 'have', item: ready }],
    ['is near with a draft', [mentoring, [example()], []], { state: 'near', item: example() }],
    [
      'is missing with an example of another area',
      [mentoring, [example({ area: 'hiringOnboarding', status: 'ready' })], []],
      { state: 'nothing' },
    ],
    ['is there with an own tick', [mentoring, [example()], ['people']], { state: 'have', item: null }],
    ['is a fact where no area shows it', [{ id: 'how-many', areas: [] }, [ready], []], { state: 'fact' }],
  ])('%s', (_, args, standing) => {
    expect(standingOf(...args)).toEqual(standing);
  });
});

test('phrases name only lists that exist', () => {
  const known = new Set([...Object.keys(resumeWords.groups), 'figure', 'count', 'year']);
  const phrases = questions.flatMap(({ answers }) => answers.flatMap(({ phrases: some }) => some));
  const named = phrases.flatMap((phrase) => [...phrase.matchAll(/<(.*?)>/gu)].map(([, name]) => name!));
  expect(named.filter((name) => !known.has(name))).toEqual([]);
});
