import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signals, type BulletReport } from '#domain/resume/types.ts';
import { coach, labelledBullets, quoted, resumeWords } from '../../../support/resume.ts';

const signalsOf = ({ points }: BulletReport) => points.map(({ signal }) => signal);
const kindsOf = ({ warnings }: BulletReport) => warnings.map(({ kind }) => kind);

describe('the weak and strong bullets', () => {
  it.each([
    ['managedTeam', 1, 'weak', ['duty-opener', 'activity']],
    ['ledMigration', 7, 'strong', []],
    ['helpedJuniors', 0, 'weak', ['duty-opener', 'short']],
    ['mentoredTwo', 5, 'strong', []],
    ['builtApis', 1, 'weak', ['tool-list']],
    ['ledInitiative', 4, 'strong', []],
    ['managedPayments', 0, 'weak', ['duty-opener', 'short']],
    ['rebuiltPayments', 5, 'strong', []],
  ] as const)('%s gets %i points and is %s', (name, score, verdict, warnings) => {
    const report = coach(quoted[name]);
    expect(report).toMatchObject({ text: quoted[name], score, verdict });
    expect(kindsOf(report)).toEqual(warnings);
  });

  it('names what the initiative is missing', () => {
    expect(coach(quoted.ledInitiative).missing.map(({ signal }) => signal)).toEqual([
      'number',
      'timeframe',
      'growth',
    ]);
  });

  it('shows the words that earned each point', () => {
    const { points } = coach(quoted.ledMigration);
    expect(points.map(({ words }) => words)).toEqual([
      ['Led'],
      ['team of 7 backend engineers', '2 engineers'],
      ['reducing', 'enabling'],
      ['from 45 minutes to 4 minutes', '3x'],
      ['6-month'],
      ['promoting 2 engineers', 'to senior'],
      ['deploy time', 'releases'],
    ]);
  });
});

describe('bullets labelled by hand', () => {
  it('are at least forty', () => {
    expect(labelledBullets.length).toBeGreaterThanOrEqual(40);
  });
  it.each(labelledBullets)('$text', ({ text, signals: seen, warnings = [] }) => {
    const report = coach(text);
    expect([signalsOf(report), kindsOf(report)]).toEqual([seen, warnings]);
  });
});

describe('what earns a point', () => {
  const shown = (text: string) => signalsOf(coach(text));
  it.each([
    ['number words count people, never as a number', 'Mentored two engineers.', 'number', false],
    ['a figure that counts people is no number', 'Led 7 engineers.', 'number', false],
    ['a figure that measures time is no number', 'Led it for 6 months.', 'number', false],
    ['a time that changed is a number', 'Cut onboarding from 3 weeks to 2 days.', 'number', true],
    [
      'a time that changed is no timeframe',
      'Cut a 3-week process from 3 weeks to 2 days.',
      'timeframe',
      true,
    ],
    ['a change of rhythm is a before and after', 'Moved releases from monthly to daily.', 'number', true],
    ['a version is no number', 'Upgraded to Python 3.', 'number', false],
    ['a name with digits is no number', 'Stored files in S3 over HTTP/2 with OAuth2.', 'number', false],
    ['a purpose is no outcome', 'Led a project to reduce latency.', 'outcome', false],
    ['what led to something is no leadership', 'A change that led to fewer bugs.', 'leadership', false],
    ['an industry-leading product is no leadership', 'An industry-leading product.', 'leadership', false],
    ['a team without a size is no people scope', 'Led a team of engineers.', 'people', false],
    ['own promotion is no one’s growth', 'Promoted to senior engineer.', 'growth', false],
    ['customers who stay are no one’s growth', 'Raised customer retention.', 'growth', false],
    ['small letters count', 'led 3 teams', 'leadership', true],
    ['business-critical is stakes', 'A business-critical job.', 'stakes', true],
  ] as const)('%s', (_, text, signal, isShown) => {
    expect(shown(text).includes(signal)).toBe(isShown);
  });

  it.each([
    ['Negotiated a 3-month delay with sales and product.', 3, 'getting-there'],
    ['Cut AWS spend by 22% YoY.', 3, 'strong'],
    ['Cut AWS spend by 22% by retiring three vendors.', 2, 'strong'],
    ['Doubled sales to $4m with a team of 6.', 4, 'strong'],
    ['Led 6 engineers through a 3-month audit of the payments platform.', 4, 'strong'],
    ['Shipped the app on time in two sprints.', 2, 'getting-there'],
    ['The junior I hired leads the search team today.', 1, 'strong'],
    ['Split the monolith into eight services.', 1, 'getting-there'],
    ['Significantly improved the morale of the group and led its culture.', 2, 'weak'],
    ['Oversaw the QA team.', 1, 'weak'],
  ] as const)('%s has %i points and is %s', (text, score, verdict) => {
    expect(coach(text)).toMatchObject({ score, verdict });
  });
});

describe('warnings', () => {
  it('count the words of what is short or long', () => {
    expect(coach('Led 3 teams – twice.').warnings).toEqual([{ kind: 'short', words: 4 }]);
    expect(coach('word '.repeat(46)).warnings).toEqual([{ kind: 'long', words: 46 }]);
    expect(kindsOf(coach('word '.repeat(45)))).toEqual([]);
    expect(kindsOf(coach('word '.repeat(8)))).toEqual([]);
  });
  it.each([
    ['• Managed releases', 'Managed'],
    ['I helped with releases', 'helped'],
    ['- Responsible for releases', 'Responsible for'],
  ])('read the opening of %j', (text, word) => {
    expect(coach(text).warnings).toContainEqual({ kind: 'duty-opener', words: [word] });
  });
  it('leave a duty inside a bullet alone, and the team with an own part', () => {
    expect(kindsOf(coach('Led four engineers who managed the whole search index'))).toEqual([]);
    expect(kindsOf(coach('We cut the queue in half after I split the work'))).toEqual([]);
  });
});

/** Text near what the lists hold, and any other text. */
const pieces = fc.oneof(
  fc.constantFrom(
    ...resumeWords.signals.leadership.phrases,
    ...resumeWords.groups.person,
    'from 3 to 4',
    '5–8',
  ),
  fc.constantFrom(' ', ', ', '-', '–', '\u00A0', '\n', '٣', '１２', 'İ', '👩‍💻', 'two '),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const texts = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(' '));

describe('any text', () => {
  it('gets back words that stand in it, in order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { points, warnings } = coach(text);
        const found = [...points, ...warnings].map(({ words }) => words);
        for (const words of found) {
          if (typeof words === 'number') continue;
          let from = 0;
          for (const word of words) {
            const at = text.indexOf(word, from);
            expect(at).toBeGreaterThanOrEqual(from);
            from = at + 1;
          }
        }
      }),
    );
  });

  it('is told of no digit that it does not have', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { points, missing } = coach(text);
        const said = JSON.stringify([
          points.map(({ words }) => words),
          missing.map(({ question }) => question),
        ]);
        expect([...said.matchAll(/\p{Nd}/gu)].filter(([digit]) => !text.includes(digit))).toEqual([]);
      }),
    );
  });

  it('gets the same report twice, and every signal once', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const report = coach(text);
        expect(coach(report.text)).toEqual(report);
        const { points, missing, score } = report;
        expect(score).toBe(points.length);
        expect([...points, ...missing].map(({ signal }) => signal).toSorted()).toEqual(signals.toSorted());
      }),
    );
  });

  it.each([
    ['one letter', 'a'.repeat(10_000)],
    ['digits and commas', '1,'.repeat(5_000)],
    ['figures', '1 '.repeat(5_000)],
    ['number words', 'two big '.repeat(1_250)],
    ['teams', 'team of '.repeat(1_250)],
    ['changes without an end', 'from 3 x '.repeat(1_111)],
    ['tools', 'python, '.repeat(1_250)],
    ['hyphens', '1-'.repeat(5_000)],
    ['emoji', '👩‍💻'.repeat(2_000)],
    ['spaces', ' '.repeat(10_000)],
    ['bullets', Object.values(quoted).join(' ').repeat(9).slice(0, 10_000)],
  ])('of 10,000 characters takes no longer than a keystroke may, on a slow machine too: %s', (_, text) => {
    // Processor time, the best of three: other work on the machine is not the coach's. About 40 ms here; a pattern that
    // goes back over its text again and again would take seconds.
    const times = [1, 2, 3].map(() => {
      const before = process.cpuUsage();
      coach(text);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1_000;
    });
    expect(Math.min(...times)).toBeLessThan(250);
  });
});
