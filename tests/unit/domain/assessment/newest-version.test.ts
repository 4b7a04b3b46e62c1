import { expect, it } from 'vitest';
import { newestInstrument, newestVersion } from '#domain/assessment/newest-version.ts';
import { aspiring, motivation } from '../../../support/instruments.ts';

it('compares versions as numbers', () => {
  expect(newestVersion(['1.9.0', '1.10.0', '1.2.12'], String)).toBe('1.10.0');
  expect(newestVersion([], String)).toBeUndefined();
});

it('gives the newest version of one instrument, whatever others there are', () => {
  const next = { ...aspiring, version: '1.10.0' };
  const other = { ...aspiring, id: 'em-other', version: '9.0.0' };
  const all = [next, { ...aspiring, version: '1.9.0' }, other, motivation];
  expect(newestInstrument(all, 'track', 'em-aspiring')).toBe(next);
});

it('says which instrument has no version of a kind', () => {
  expect(() => newestInstrument([aspiring], 'peer', 'em-aspiring')).toThrow(/em-aspiring.*peer/u);
});
