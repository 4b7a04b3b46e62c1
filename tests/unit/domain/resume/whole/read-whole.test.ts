import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { changes, type ChangeKind } from '#domain/resume/whole/find-advice.ts';
import { proofKinds, type ProofKind } from '#domain/resume/whole/find-kinds.ts';
import { maxWholeLength, readLines } from '#domain/resume/whole/lines.ts';
import { readSpan } from '#domain/resume/whole/read-roles.ts';
import { readWhole, wholeResumes, wholeWords } from '../../../../support/whole-resumes.ts';

describe('the lines of a text', () => {
  it.each<[string, string, readonly (readonly [string, boolean])[]]>([
    [
      'marks of lists',
      '- one\n• two\n* three\n1. four\no five',
      [
        ['one', true],
        ['two', true],
        ['three', true],
        ['four', true],
        ['five', true],
      ],
    ],
    [
      'Markdown',
      '## **Experience**\n[Site](https://x.example) and `code`',
      [
        ['Experience', false],
        ['Site and code', false],
      ],
    ],
    [
      'a bullet that was wrapped',
      '- Led four\nengineers\nNext',
      [
        ['Led four engineers', true],
        ['Next', false],
      ],
    ],
    [
      'rules and empty lines',
      'a\n\n----\n===\n\nb',
      [
        ['a', false],
        ['b', false],
      ],
    ],
    [
      'breaks of any system',
      'a\r\nb\rc',
      [
        ['a', false],
        ['b', false],
        ['c', false],
      ],
    ],
  ])('are read without %s', (_, text, lines) => {
    expect(readLines(text).map(({ text: line, isBullet }) => [line, isBullet])).toEqual(lines);
  });

  it('end where a résumé ends to be one', () => {
    expect(readLines('a'.repeat(maxWholeLength + 10))[0]?.text).toHaveLength(maxWholeLength);
  });
});

describe('a span of years', () => {
  it.each<[string, [number, number] | null]>([
    ['June 2019 – February 2022', [2019, 2022]],
    ['01/2021 – today', [2021, Infinity]],
    ['2015-2019', [2015, 2019]],
    ['since 2020', [2020, Infinity]],
    ['2018 to present', [2018, Infinity]],
    ['2014', [2014, 2014]],
    ['a team of 2000 people', [2000, 2000]],
    ['120 employees', null],
    ['', null],
  ])('%s', (text, span) => {
    expect(readSpan(text, wholeWords.present)).toEqual(span && { start: span[0], end: span[1] });
  });
});

const role = (title: string, ...bullets: readonly string[]) =>
  `${title}\n${bullets.map((each) => `- ${each}`).join('\n')}\n`;
const sound = 'Led four engineers for five months; complaints from customers fell from 60 to 15 a month.';
const page = ({
  headline = 'Engineering manager for payments, six engineers',
  summary = 'I lead six engineers in payments. Last year failed payments fell from 3% to 1%. Two engineers were promoted. I am looking for a team.',
  roles = [
    role('Engineering Manager, Acme, 2020 – today. Six engineers', sound),
    role('Tech lead, Acme, 2016 – 2020. Four engineers', sound),
  ],
  more = '',
} = {}) =>
  `Ada Example\nada@mail.example\n\n${headline}\n\nSummary\n${summary}\n\n${more}\nExperience\n${roles.join('\n')}`;

describe('headline, summary and roles', () => {
  it('are found with headings and without', () => {
    const whole = readWhole(page());
    expect(whole.top.headline?.text).toBe('Engineering manager for payments, six engineers');
    expect(whole.summary.has).toEqual(['size', 'result', 'people', 'seeks']);
    expect(whole.roles.map(({ header, start, end, scope }) => [header.text, start, end, scope])).toEqual([
      ['Engineering Manager, Acme, 2020 – today. Six engineers', 2020, Infinity, 'said'],
      ['Tech lead, Acme, 2016 – 2020. Four engineers', 2016, 2020, 'said'],
    ]);
    const bare = readWhole(
      'Ada Example\nTech lead\nI have led four engineers for two years and look for a first team.',
    );
    expect(bare.top.headline?.text).toBe('Tech lead');
    expect(bare.summary.has).toContain('seeks');
  });

  it('are read where dates stand on a line of their own, and where work is told in sentences', () => {
    const whole = readWhole(
      'Experience\n\nTeam Lead, Kumo\nApril 2021 - present\nTeam of six\n- Led a move.\n\nEngineer, Hoshi\n2014 - 2018\nI rebuilt the seat reservation with one colleague, and double bookings stopped within a month.',
    );
    expect(
      whole.roles.map(({ header, context, lines }) => [
        header.text,
        context.map(({ text }) => text),
        lines.length,
      ]),
    ).toEqual([
      ['Team Lead, Kumo', ['April 2021 - present', 'Team of six'], 1],
      ['Engineer, Hoshi', ['2014 - 2018'], 1],
    ]);
  });
});

describe('a line shows', () => {
  it.each<[string, readonly ProofKind[]]>([
    ['Hired four engineers in 2024; all are past probation.', ['scope', 'people']],
    ['Agreed with support that refunds came before the redesign.', ['influence']],
    ['Decided against a new engine after a two-week test.', ['judgement']],
    ['Introduced a written design review of two pages.', ['process']],
    ['The invoices went live on the agreed day.', ['delivery']],
    ['Responsible for stakeholders and planning.', []],
    ['We introduced a design review.', []],
  ])('%s: %j', (line, kinds) => {
    const whole = readWhole(page({ roles: [role('Engineering Manager, Acme, 2020 – today', line)] }));
    expect(whole.roles[0]?.lines[0]?.kinds).toEqual(kinds);
  });
});

describe('advice', () => {
  const first = (text: string) => readWhole(text).advice[0];
  const filler = role('Tech lead, Acme, 2016 – 2020. Four engineers', sound);
  it.each<[ChangeKind, string, string]>([
    [
      'dates',
      'Ada\nTech lead\nLEADERSHIP\n- Led teams\n- Mentored engineers\n- Held interviews\n- Met stakeholders',
      'Led teams',
    ],
    [
      'order',
      page({ roles: [role('Engineer, 2010 – 2014', sound), role('Lead, 2014 – today', sound)] }),
      'Engineer, 2010 – 2014',
    ],
    [
      'duties',
      page({
        roles: [
          role(
            'Engineering Manager, Acme, 2020 – today',
            'Responsible for a team',
            'Helped with hiring',
            sound,
          ),
        ],
      }),
      'Responsible for a team',
    ],
    [
      'headline',
      page({ headline: 'Java Developer | Spring | Kafka | AWS' }),
      'Java Developer | Spring | Kafka | AWS',
    ],
    ['headline', page({ headline: 'Director of payments' }), 'Director of payments'],
    [
      'own-part',
      page({
        roles: [
          role(
            'Engineering Manager, Acme, 2020 – today',
            'The team cut costs by 20%.',
            'Our team moved 12 services in two months.',
          ),
        ],
      }),
      'The team cut costs by 20%.',
    ],
    [
      'results',
      page({
        roles: [
          role('Engineering Manager, Acme, 2020 – today', 'Wrote a proposal.', 'Led the redesign.', sound),
          filler,
        ],
      }),
      'Wrote a proposal.',
    ],
    ['summary', page({ summary: 'Engineer with experience.' }), 'Engineer with experience.'],
    ['top-third', page({ more: 'Skills\nJava, Kotlin\nKafka\nAWS\n' }), 'Skills'],
  ])('%s comes first, with its line', (change, text, line) => {
    expect(first(text)).toMatchObject({ change, line: { text: line } });
  });

  it('a title that somebody applies for is no claim', () => {
    const text = page({
      headline: 'Senior engineer applying for a first team as manager',
      roles: [role('Engineer, 2020 – today', sound)],
    });
    expect(readWhole(text).advice.map(({ change }) => change)).not.toContain('headline');
  });

  it('stands in one order, whatever the text', () => {
    fc.assert(
      fc.property(fc.subarray(wholeResumes.flatMap(({ text }) => text.split('\n'))), (lines) => {
        const order = readWhole(lines.join('\n')).advice.map(({ change }) => changes.indexOf(change));
        expect(order).toEqual(order.toSorted((a, b) => a - b));
      }),
    );
  });
});

test('another language is noticed, a short text is given the benefit of the doubt', () => {
  const german =
    'Leiter der Entwicklung mit neun Mitarbeitern und Verantwortung für die Zahlungen seit dem Jahr zweitausendzwanzig. ';
  expect(readWhole(german.repeat(6)).isKnownLanguage).toBe(false);
  expect(readWhole('Leiter').isKnownLanguage).toBe(true);
  for (const { text } of wholeResumes) expect(readWhole(text).isKnownLanguage).toBe(true);
});

describe('whatever is pasted', () => {
  const pasted = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc
      .array(
        fc.constantFrom(
          'Experience',
          'SKILLS',
          '- Led 4 engineers',
          '2019 – today',
          '',
          '## Summary',
          'a@b.c',
          '★★★',
          '2020',
        ),
      )
      .map((lines) => lines.join('\n')),
  );
  it('is read, and every line that is shown stands in it', () => {
    fc.assert(
      fc.property(pasted, (text) => {
        const whole = readWhole(text);
        const plain = text.replace(/\*\*|__|`|\s+/gu, '').replace(/\[([^\]]+)\]\([^)]*\)/gu, '$1');
        const said = [
          ...whole.advice.map(({ line }) => line),
          ...Object.values(whole.shown),
          whole.top.headline,
        ];
        for (const line of said) if (line) expect(plain).toContain(line.text.replace(/\s+/gu, ''));
        expect(whole.missing).toEqual(proofKinds.filter((kind) => whole.shown[kind] === null));
      }),
    );
  });

  it('is read alike each time, and in a moment', () => {
    const long = wholeResumes
      .map(({ text }) => text)
      .join('\n')
      .repeat(3)
      .slice(0, maxWholeLength);
    const start = performance.now();
    expect(readWhole(long)).toEqual(readWhole(long));
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
