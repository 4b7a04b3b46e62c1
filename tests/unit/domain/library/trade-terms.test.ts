import { describe, expect, it } from 'vitest';
import { findUnexplainedTerms, tradeTerms } from '#domain/library/trade-terms.ts';
import { readOutline } from '#integrations/check-content/read-outline.ts';

const unexplained = (mdx: string, address = 'faqs/how-many') =>
  findUnexplainedTerms(readOutline(mdx, 0), address).map(({ term }) => term);

describe('a term of the trade', () => {
  it.each([
    ['The loop has four interviewers.', 'loop'],
    ['The phone screen is first.', 'screen'],
    ['Write anchors.', 'anchor'],
    ['Before calibration, ask.', 'calibration'],
    ['Pick a guard.', 'guard'],
    ['She is on a PIP.', 'PIP'],
    ['We use RACI.', 'RACI'],
    ['The DORA survey says so.', 'DORA'],
    ['We use RICE.', 'RICE'],
    ['Give SBI feedback.', 'SBI'],
    ['Use GROW.', 'GROW'],
    ['Our OKRs are green.', 'OKR'],
    ['The KPI is green.', 'KPI'],
    ['The SLO is 99.9%.', 'SLO'],
    ['The WIP limit is three.', 'WIP'],
    ['It is a SEV 1.', 'SEV'],
    ['Our MTTR fell.', 'MTTR'],
    ['The RSUs vest.', 'RSU'],
    ['She is an IC.', 'IC'],
    ['He is a TLM.', 'TLM'],
    ['Tell it in a skip-level.', 'skip-level'],
    ['Your span of control is nine.', 'span of control'],
  ])('in "%s" is %s, unexplained', (text, term) => {
    expect(unexplained(text)).toEqual([term]);
  });

  it.each([
    'Close the feedback loop, and keep them in the loop.',
    'Look at the screen and share it.',
    'Guard against a relapse.',
    'We grow rice and guess.',
  ])('is not meant in "%s"', (text) => {
    expect(unexplained(text)).toEqual([]);
  });

  it.each([
    ['spelled out', 'Objectives and key results (OKRs) are green.'],
    ['spelled out behind it', 'OKRs, objectives and key results, are green.'],
    ['explained in brackets', 'Write anchors (what each score looks like).'],
    ['defined', 'A guard means a second measure.'],
    ['named', 'The interviews together are called the loop.'],
    ['linked to its term', 'Set [OKRs](/terms/okr/).'],
    ['linked to a page about it', 'Set [OKRs](/frameworks/okrs/#how-it-works).'],
    ['linked before', 'See [objectives](/frameworks/okrs/).\n\nSet OKRs.'],
  ])('is explained where it is %s', (_, mdx) => {
    expect(unexplained(mdx)).toEqual([]);
  });

  it.each([
    ['linked only later', 'Set OKRs.\n\nSee [them](/terms/okr/).', ['OKR']],
    ['spelled out only in the next sentence', 'Set OKRs. They are objectives and key results.', ['OKR']],
    ['linked to another page', 'Set [OKRs](/frameworks/raci/).', ['OKR']],
  ])('is unexplained where it is %s', (_, mdx, terms) => {
    expect(unexplained(mdx)).toEqual(terms);
  });

  it('needs no explanation on a page about it', () => {
    expect(unexplained('Set OKRs.', 'frameworks/okrs')).toEqual([]);
  });

  it('is reported once, with the line on which it first stands', () => {
    expect(findUnexplainedTerms(readOutline('One.\n\nSet OKRs.\n\nMore OKRs.', 4), 'faqs/x')).toEqual([
      { term: 'OKR', line: 7 },
    ]);
  });

  it('stands in the list once', () => {
    expect(new Set(tradeTerms.map(({ term }) => term)).size).toBe(tradeTerms.length);
  });
});
