import { describe, expect, it } from 'vitest';
import {
  followPortfolio,
  portfolioEvidence,
  tickedFromPortfolio,
  ticksFrom,
  withTick,
} from '#domain/assessment/portfolio-evidence.ts';
import { mergeAttempts } from '#domain/records/merge.ts';
import type { Attempt } from '#domain/records/attempt-records.ts';
import type { EvidenceItem } from '#domain/records/toolkit-records.ts';
import { example } from '../../../support/portfolio.ts';

describe('a portfolio item', () => {
  it.each<[Partial<EvidenceItem>, string]>([
    [{ situation: 'A migration', when: { from: '2025-10' } }, 's'],
    [{ situation: 'A migration', when: { to: '2025-10' } }, 's'],
    [{ situation: 'A migration' }, ''],
    [{ when: { from: '2025-10' } }, ''],
    [{ result: 'Halved', confirmer: 'A. B.' }, 'rc'],
    [{ result: '  ', confirmer: ' ' }, ''],
  ])('ticks boxes of the evidence check: %j', (parts, ticks) => {
    const { s, r, c } = ticksFrom(example(parts));
    expect(`${s ? 's' : ''}${r ? 'r' : ''}${c ? 'c' : ''}`).toBe(ticks);
  });

  it('counts for the areas it shows, together with the others', () => {
    const first = example({
      id: '1',
      competencies: ['PPL'],
      situation: 'A migration',
      when: { from: '2025-10' },
    });
    const second = example({ id: '2', competencies: ['PPL', 'TEC'], confirmer: 'A. B.' });
    const empty = example({ id: '3', competencies: ['PPL'] });
    const items = [first, second, empty];
    expect(portfolioEvidence(items, 'PPL')).toEqual({
      items: [first, second],
      ticks: { s: true, r: false, c: true },
    });
    expect(portfolioEvidence(items, 'TEC').ticks).toEqual({ s: false, r: false, c: true });
    expect(portfolioEvidence(items, 'HIR').items).toEqual([]);
  });
});

describe('the evidence check of an attempt', () => {
  const at = (minute: number) => `2026-01-15T09:0${minute}:00.000Z`;
  const attempt: Attempt = {
    id: 'a-1',
    instrument: 'em-aspiring',
    version: '1.0.0',
    startedAt: at(0),
    updatedAt: at(0),
    answers: {},
    evidence: {},
    origin: 'self',
  };
  const dated = { id: 'e-1', competencies: ['PPL'], situation: 'A migration', when: { from: '2025-10' } };
  const item = example(dated);
  const withResult = example({ ...dated, result: 'Halved' });
  const valuesOf = ({ evidence }: Attempt) => {
    const { s, r, c } = evidence['PPL'] ?? {};
    return [s?.v, r?.v, c?.v];
  };

  it('follows the portfolio, and says so', () => {
    const followed = followPortfolio(attempt, 'PPL', [item], at(1));
    expect(valuesOf(followed)).toEqual([true, false, false]);
    expect(followed.evidence['PPL']?.fromPortfolio).toEqual(['e-1']);
    expect(tickedFromPortfolio(followed.evidence['PPL'])).toEqual(['s']);
    const grown = followPortfolio(followed, 'PPL', [withResult], at(2));
    expect(valuesOf(grown)).toEqual([true, true, false]);
    expect(valuesOf(followPortfolio(grown, 'PPL', [], at(3)))).toEqual([false, false, false]);
  });

  it('is the same attempt where the portfolio says nothing new', () => {
    expect(followPortfolio(attempt, 'PPL', [], at(1))).toBe(attempt);
    const followed = followPortfolio(attempt, 'PPL', [item], at(1));
    expect(followPortfolio(followed, 'PPL', [item], at(2))).toBe(followed);
  });

  it('keeps what the person ticked or unticked', () => {
    const unticked = withTick(followPortfolio(attempt, 'PPL', [item], at(1)), 'PPL', 's', false, at(2));
    expect(valuesOf(followPortfolio(unticked, 'PPL', [withResult], at(3)))).toEqual([false, true, false]);
    const ticked = withTick(attempt, 'PPL', 'c', true, at(1));
    const followed = followPortfolio(ticked, 'PPL', [item], at(2));
    expect(valuesOf(followed)).toEqual([true, false, true]);
    expect(tickedFromPortfolio(followed.evidence['PPL'])).toEqual(['s']);
    expect(valuesOf(followPortfolio(followed, 'PPL', [], at(3)))).toEqual([false, false, true]);
  });

  it('takes the ticks of older records as the person’s', () => {
    const [ticked, blank] = [
      { v: true, at: at(0) },
      { v: false, at: at(0) },
    ];
    const old: Attempt = { ...attempt, evidence: { PPL: { s: ticked, r: blank, c: blank } } };
    expect(tickedFromPortfolio(old.evidence['PPL'])).toEqual([]);
    expect(followPortfolio(old, 'PPL', [], at(1))).toBe(old);
    expect(valuesOf(followPortfolio(old, 'PPL', [withResult], at(1)))).toEqual([true, true, false]);
    expect(valuesOf(withTick(old, 'PPL', 'r', true, at(1)))).toEqual([true, true, false]);
    expect(withTick(old, 'PPL', 'r', true, at(1)).evidence['PPL']?.own).toEqual(['s', 'r']);
  });

  it('has what is ticked now, even over what came from a device whose clock is ahead', () => {
    const ahead = '2030-01-01T00:00:00.000Z';
    const before = withTick(followPortfolio(attempt, 'PPL', [withResult], ahead), 'PPL', 'c', true, ahead);
    const unticked = withTick(before, 'PPL', 'c', false, at(1));
    const followed = followPortfolio(unticked, 'PPL', [item], at(2));
    expect(valuesOf(mergeAttempts(before, followed))).toEqual([true, false, false]);
  });

  it('merges what two tabs decided', () => {
    const followed = followPortfolio(attempt, 'PPL', [withResult], at(1));
    const [one, other] = [
      withTick(followed, 'PPL', 's', false, at(2)),
      withTick(followed, 'PPL', 'r', false, at(3)),
    ];
    const merged = mergeAttempts(one, other);
    expect(merged).toEqual(mergeAttempts(other, one));
    expect(merged.evidence['PPL']?.own).toEqual(['s', 'r']);
    expect(valuesOf(followPortfolio(merged, 'PPL', [withResult], at(4)))).toEqual([false, false, false]);
  });
});
