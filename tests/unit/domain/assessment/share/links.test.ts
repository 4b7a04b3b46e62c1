import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreAttempt } from '#domain/assessment/score-attempt.ts';
import { encodeFullLink } from '#domain/assessment/share/full-link.ts';
import { cleanLabel } from '#domain/assessment/share/label.ts';
import { encodePeerReply, encodePeerRequest, relations } from '#domain/assessment/share/peer-links.ts';
import { readLink } from '#domain/assessment/share/read-link.ts';
import { encodeSummaryLink, overallOfSummary } from '#domain/assessment/share/summary-link.ts';
import { scoreSituations } from '#domain/assessment/situations.ts';
import {
  answersOf,
  aspiringLayout,
  choices,
  days,
  evidenceLevels,
  evidenceOf,
  layouts,
  nonces,
  peerAnswersOf,
  practisingLayout,
  situationAnswersOf,
} from '../../../../support/assessment.ts';
import { aspiring, motivation, practising, situations } from '../../../../support/instruments.ts';
import { expectedOf, sheetOf, vectorNamed } from '../../../../support/readiness-vectors.ts';

const fullExample = '#r=1.a1.33234433343310213323332221223212.377317310.00010000001000.cdbddbac.fsk.46';
const summaryExample = '#r=s1.a1.7n29q39132s27n17f34n26h14n0.fsk.xq';
const requestExample = '#q=1.a1.knqw2icl.fsk.x7k2p9.xc';
const replyExample = '#p=1.a1.knqw2icl.1.uu3u2uuuuu3uuuku4uu3uuuu2u1uu2uu.fsn.x7k2p9.f7';

const v3 = vectorNamed('V3');
const { answers, evidence } = sheetOf(v3);
const choicesOf = (digits: string) =>
  Object.fromEntries(motivation.order.map((id, at) => [id, Number(digits[at]) as 0 | 1 | 2]));
const chosen = {
  'sjt.slip': { best: 'c', worst: 'd' },
  'sjt.split': { best: 'b', worst: 'd' },
  'sjt.date': { best: 'd', worst: 'b' },
  'sjt.lead': { best: 'a', worst: 'c' },
} as const;

/** A link that is known to be readable, as its kind. */
function open<K extends 'full' | 'summary' | 'peer-request' | 'peer-reply'>(text: string, kind: K) {
  const link = readLink(text, layouts);
  if (link?.kind !== kind) throw new Error(`${text} is read as ${JSON.stringify(link)}`);
  return link as Extract<typeof link, { kind: K }>;
}

describe('the example links', () => {
  it('are made exactly: all answers', () => {
    const shared = {
      answers,
      ...(evidence && { evidence }),
      motivation: choicesOf('00010000001000'),
      situations: chosen,
    };
    expect(encodeFullLink(aspiringLayout, { ...shared, day: '2026-01-15' })).toBe(fullExample);
    expect(fullExample.slice('#r='.length)).toHaveLength(78);
  });

  it('are read and score exactly: all answers', () => {
    const link = open(fullExample, 'full');
    expect(link.answers).toEqual(answers);
    expect(link.evidence).toEqual(evidence);
    expect(link.motivation).toEqual(choicesOf('00010000001000'));
    expect(link.situations).toEqual(chosen);
    expect(link.day).toBe('2026-01-15');
    const scores = scoreSituations(situations.items, link.situations ?? {});
    expect(scores).toMatchObject({ 'sjt.slip': 2, 'sjt.split': 2, 'sjt.date': 2, 'sjt.lead': 2 });
    const result = scoreAttempt(aspiring, {
      answers: link.answers,
      evidence: link.evidence,
      situations: scores,
    });
    expect(result.overall).toBe(expectedOf(v3).overall);
    expect(result.band).toBe('close');
  });

  it('are made and read exactly: summary', () => {
    const { areas } = scoreAttempt(aspiring, sheetOf(v3));
    expect(encodeSummaryLink(aspiringLayout, areas, '2026-01-15')).toBe(summaryExample);
    const link = open(summaryExample, 'summary');
    expect(Object.values(link.areas).map(({ score }) => score)).toEqual(v3.score);
    expect(
      Object.values(link.areas)
        .map((area) => area.evidence)
        .join(''),
    ).toBe(v3.evidence);
    expect(overallOfSummary(aspiring, link)).toBe(249);
    expect(link.day).toBe('2026-01-15');
  });

  it('are made and read exactly: request to a peer', () => {
    const request = { label: 'Sam K', day: '2026-01-15', nonce: 'x7k2p9' };
    expect(encodePeerRequest(aspiringLayout, request)).toBe(requestExample);
    expect(open(requestExample, 'peer-request')).toMatchObject({
      ...request,
      layout: { instrument: 'em-aspiring' },
    });
  });

  it('are made and read exactly: reply of a peer', () => {
    const link = open(replyExample, 'peer-reply');
    expect(link).toMatchObject({ label: 'Sam K', relation: 'peer', day: '2026-01-18', nonce: 'x7k2p9' });
    expect(Object.keys(link.answers)).toEqual(aspiring.order);
    expect(Object.fromEntries(Object.entries(link.answers).filter(([, answer]) => answer !== null))).toEqual({
      'ppl.delegate': 3,
      'tec.tradeoff': 2,
      'del.risk': 3,
      'hir.onboard': 'k',
      'com.update': 4,
      'com.forum': 3,
      'con.mediate': 2,
      'str.stop': 1,
      'met.use': 2,
    });
    const { label, nonce, answers: given } = link;
    expect(
      encodePeerReply(aspiringLayout, { label, nonce, relation: 'peer', answers: given, day: '2026-01-18' }),
    ).toBe(replyExample);
  });
});

describe('a link to all answers', () => {
  const shared = fc
    .constantFrom([aspiring, aspiringLayout] as const, [practising, practisingLayout] as const)
    .chain(([track, layout]) =>
      fc.record({
        layout: fc.constant(layout),
        answers: answersOf(track),
        evidence: evidenceOf(track),
        motivation: choices,
        situations: situationAnswersOf(track),
        day: days,
      }),
    );

  it('gives back what it was made of', () => {
    fc.assert(
      fc.property(shared, ({ layout, ...given }) => {
        const link = open(encodeFullLink(layout, given), 'full');
        expect(link.layout).toBe(layout);
        expect(link.answers).toEqual(given.answers);
        expect(link.evidence).toEqual(given.evidence);
        const hasChoice = Object.values(given.motivation).some((choice) => choice !== null);
        expect(link.motivation).toEqual(hasChoice ? given.motivation : null);
        const hasLetter = Object.values(given.situations).some(({ best, worst }) => best || worst);
        expect(link.situations).toEqual(hasLetter ? given.situations : null);
        expect(link.day).toBe(given.day);
      }),
      { numRuns: 1000 },
    );
  });

  it('holds letters, digits and dots only, so that chat programs do not cut it', () => {
    fc.assert(
      fc.property(shared, ({ layout, ...given }) => {
        expect(encodeFullLink(layout, given)).toMatch(/^#r=[a-z0-9.]+$/u);
      }),
      { numRuns: 200 },
    );
  });

  it('leaves motivation, situations and evidence out as blanks', () => {
    const link = encodeFullLink(practisingLayout, { answers: {}, day: '2026-01-15' });
    expect(link).toBe(
      `#r=1.p1.${'u'.repeat(32)}.${'u'.repeat(8)}.${'u'.repeat(14)}.${'u'.repeat(8)}.fsk.${link.slice(-2)}`,
    );
    const read = open(link, 'full');
    expect(read).toMatchObject({ motivation: null, situations: null });
    expect(new Set(Object.values(read.answers))).toEqual(new Set([null]));
    expect(read.evidence['HIR']).toEqual({ s: false, r: false, c: false });
  });
});

describe('a summary', () => {
  it('gives back scores and evidence', () => {
    const areas = fc.array(
      fc.record({ score: fc.option(fc.integer({ min: 0, max: 400 })), evidence: evidenceLevels }),
      {
        minLength: 9,
        maxLength: 9,
      },
    );
    fc.assert(
      fc.property(areas, days, (given, day) => {
        const scored = given.map((area, at) => ({ code: aspiringLayout.areas[at] ?? '', ...area }));
        const link = open(encodeSummaryLink(aspiringLayout, scored, day), 'summary');
        expect(Object.values(link.areas)).toEqual(given);
        expect(link.day).toBe(day);
      }),
    );
  });

  it('has no overall where no area has a score', () => {
    expect(
      overallOfSummary(practising, open(encodeSummaryLink(practisingLayout, [], '2026-01-15'), 'summary')),
    ).toBeNull();
  });
});

describe('links between colleagues', () => {
  it('give back what they were made of', () => {
    const relation = fc.option(fc.constantFrom(...relations), { nil: undefined });
    fc.assert(
      fc.property(
        peerAnswersOf(practising),
        fc.string(),
        relation,
        days,
        nonces,
        (given, label, knows, day, nonce) => {
          const reply = { answers: given, label, day, nonce, ...(knows && { relation: knows }) };
          const link = open(encodePeerReply(practisingLayout, reply), 'peer-reply');
          expect(link).toMatchObject({
            answers: given,
            label: cleanLabel(label),
            relation: knows ?? null,
            day,
            nonce,
          });
          const request = open(encodePeerRequest(practisingLayout, { label, day, nonce }), 'peer-request');
          expect(request).toMatchObject({ label: cleanLabel(label), day, nonce });
        },
      ),
    );
  });

  it('keep the order of the track, blank where a colleague said nothing', () => {
    const reply = {
      answers: { 'ppl.delegate': 2, 'tec.tradeoff': 'k' } as const,
      label: '',
      day: '2026-01-15',
      nonce: 'abcdef',
    };
    expect(encodePeerReply(aspiringLayout, reply)).toContain('.0.0.uu2ukuuu');
  });
});
