import { describe, expect, it } from 'vitest';
import { scoreAttempt } from '#domain/assessment/score-attempt.ts';
import { attemptFromLink, linkToAttempt } from '#domain/assessment/share/attempt-link.ts';
import { readLink } from '#domain/assessment/share/read-link.ts';
import { sheetOfAttempt } from '#domain/assessment/sheet-of-attempt.ts';
import type { Attempt, PeerReply } from '#domain/records/attempt-records.ts';
import type { At } from '#domain/records/timed.ts';
import { layouts, practisingLayout } from '../../../support/assessment.ts';
import { practising, situations } from '../../../support/instruments.ts';
import { expectedOf, sheetOf, vectorNamed } from '../../../support/readiness-vectors.ts';

const time = '2026-01-15T09:30:00.000Z';
const stamp = <T>(values: Readonly<Record<string, T>>): Record<string, At<T>> =>
  Object.fromEntries(Object.entries(values).map(([key, v]) => [key, { v, at: time }]));

const vector = vectorNamed('P1');
const plain = sheetOf(vector);
/** The attempt of vector P1: manager with blind spots. */
const attempt: Attempt = {
  id: 'a-1',
  instrument: 'em-practising',
  version: '1.0.0',
  startedAt: time,
  updatedAt: time,
  completedAt: '2026-01-16T08:00:00.000Z',
  answers: stamp(
    Object.fromEntries(Object.entries(plain.answers).map(([id, answer]) => [id, answer ?? null])),
  ),
  evidence: Object.fromEntries(
    Object.entries(plain.evidence ?? {}).map(([code, ticks]) => {
      const { s = false, r = false, c = false } = ticks ?? {};
      return [code, { s: { v: s, at: time }, r: { v: r, at: time }, c: { v: c, at: time } }];
    }),
  ),
  motivation: stamp({ 'm.grow': 2, 'c.pay': 's' } as const),
  sjt: stamp<{ best?: 'a' | 'b' | 'c' | 'd'; worst?: 'a' | 'b' | 'c' | 'd' }>({
    'sjt.lead': { best: 'c', worst: 'b' },
    'sjt.outage': { best: 'c', worst: 'b' },
    'sjt.date': { best: 'd' },
  }),
  medianSeconds: 6,
  note: 'private',
  origin: 'self',
};
const reply: PeerReply = {
  id: 'p-1',
  requestNonce: 'x7k2p9',
  instrument: 'em-practising',
  version: '1.0.0',
  label: '',
  answers: { 'p.stk.cadence': 1, 'p.hir.loop': 'k' },
  at: time,
  updatedAt: time,
};

describe('a saved attempt', () => {
  it('is scored with its situations and its peers’ replies', () => {
    const result = scoreAttempt(practising, sheetOfAttempt(attempt, practising, situations.items, [reply]));
    expect(result).toMatchObject({ overall: expectedOf(vector).overall, blind: expectedOf(vector).blind });
  });

  it('is scored by its answers alone where there is nothing else', () => {
    const { id, instrument, version, startedAt, updatedAt, origin, answers, evidence } = attempt;
    const bare = { id, instrument, version, startedAt, updatedAt, origin, answers, evidence };
    const sheet = sheetOfAttempt(bare, practising);
    expect(sheet).toEqual({ answers: plain.answers, evidence: plain.evidence, situations: {}, peers: {} });
  });
});

describe('the link to a saved attempt', () => {
  const day = '2026-01-16';
  const read = (text: string) => {
    const link = readLink(text, layouts);
    if (link?.kind !== 'full') throw new Error(text);
    return link;
  };

  it('carries neither note nor motivation unless ticked, and the day it is given', () => {
    const link = linkToAttempt(practisingLayout, attempt, day, false);
    expect(read(link)).toMatchObject({ answers: plain.answers, motivation: null, day });
    expect(read(linkToAttempt(practisingLayout, attempt, day, true)).motivation).toMatchObject({
      'm.grow': 2,
      'c.pay': 's',
      'c.time': null,
    });
  });

  it('can be saved as a copy that scores the same', () => {
    const copy = attemptFromLink(
      read(linkToAttempt(practisingLayout, attempt, day, true)),
      'a-2',
      '1.0.0',
      '2026-02-01T10:00:00.000Z',
    );
    expect(copy).toMatchObject({
      id: 'a-2',
      instrument: 'em-practising',
      origin: 'shared',
      startedAt: '2026-01-16T00:00:00.000Z',
      updatedAt: '2026-02-01T10:00:00.000Z',
      sjt: {
        'sjt.lead': { v: { best: 'c', worst: 'b' } },
        'sjt.date': { v: { best: 'd' } },
        'sjt.calib': { v: {} },
      },
    });
    const score = (one: Attempt) =>
      scoreAttempt(practising, sheetOfAttempt(one, practising, situations.items));
    expect(score(copy)).toEqual(score(attempt));
    expect(linkToAttempt(practisingLayout, copy, day, true)).toBe(
      linkToAttempt(practisingLayout, attempt, day, true),
    );
  });

  it('is dated by the copy’s own time where its day is damaged', () => {
    const link = { ...read(linkToAttempt(practisingLayout, attempt, day, false)), day: null };
    expect(attemptFromLink(link, 'a-3', '1.0.0', time)).toMatchObject({ startedAt: time, completedAt: time });
  });
});
