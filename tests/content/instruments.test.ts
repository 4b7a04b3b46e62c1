import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Instrument } from '#schemas/instrument.ts';
import { instrumentFiles, readInstrument, readInstrumentText } from '../support/instruments.ts';

const files = instrumentFiles();
const instruments = files.map((file) => ({ file, data: readInstrument(file) }));

const ofKind = <K extends Instrument['kind']>(kind: K) =>
  instruments.flatMap(({ file, data }) =>
    data.kind === kind ? [{ file, data: data as Extract<Instrument, { kind: K }> }] : [],
  );
const tracks = ofKind('track');
/** All versions of all situations, choices and peer wordings. */
const situationIds = new Set(ofKind('situations').flatMap(({ data }) => data.items.map(({ id }) => id)));
const peerIds = ofKind('peer').map(({ data }) => data.items.map(({ id }) => id));

describe('the published instruments', () => {
  it('are the five of the assessment', () => {
    expect(new Set(instruments.map(({ data }) => data.id))).toEqual(
      new Set(['em-aspiring', 'em-practising', 'em-motivation', 'em-sjt', 'em-peer']),
    );
  });

  it.each(instruments)('stand in a file named after id and version: $file', ({ file, data }) => {
    expect(file).toBe(`${data.id}/${data.version}.yaml`);
  });

  it.each(instruments)('take at most 12 KB of a page: $file', ({ data }) => {
    expect(brotliCompressSync(JSON.stringify(data)).length).toBeLessThanOrEqual(12 * 1024);
  });

  it.each(files)('carry no notes on where a wording came from: %s', (file) => {
    expect(readInstrumentText(file)).not.toMatch(/\bseeds?\b/iu);
  });
});

describe('a track', () => {
  it.each(tracks)('has 32 items, whose weights sum to 22: $file', ({ data }) => {
    expect(data.order).toHaveLength(32);
    expect(data.competencies.reduce((total, { tier }) => total + data.scoring.weights[tier], 0)).toBe(22);
  });

  it.each(tracks)('asks colleagues about one item an area, in words of their own: $file', ({ data }) => {
    for (const { items } of data.competencies) {
      const asked = items.filter(({ peer }) => peer).map(({ id }) => id);
      expect(asked).toHaveLength(1);
      expect(peerIds.some((ids) => asked.every((id) => ids.includes(id)))).toBe(true);
    }
  });

  it.each(tracks)('shows situations that exist, each linked to an area: $file', ({ data }) => {
    expect(data.sjt.filter((id) => !situationIds.has(id))).toEqual([]);
    expect(Object.keys(data.sjtLinks)).toEqual(data.sjt);
  });

  it('shares no item id with another track', () => {
    const owners = new Map<string, string>();
    for (const { data } of tracks)
      for (const id of data.order) {
        expect(owners.get(id) ?? data.id).toBe(data.id);
        owners.set(id, data.id);
      }
  });

  it('keeps the order of its links within a major version', () => {
    const orders = new Map<string, string>();
    for (const { data } of tracks) {
      const major = `${data.id}@${data.version.split('.')[0]}`;
      expect(data.order.join()).toBe(orders.get(major) ?? data.order.join());
      orders.set(major, data.order.join());
    }
  });
});

describe('the wording for colleagues', () => {
  it('words nothing that no track asks', () => {
    const asked = new Set(
      tracks.flatMap(({ data }) => data.competencies.flatMap(({ items }) => items.filter(({ peer }) => peer).map(({ id }) => id))),
    );
    expect(peerIds.flat().filter((id) => !asked.has(id))).toEqual([]);
  });
});

describe('motivation', () => {
  it.each(ofKind('motivation'))('has seven reasons and seven warning signs, each with its question: $file', ({ data }) => {
    expect([data.pull.length, data.caution.length, data.order.length]).toEqual([7, 7, 14]);
  });
});
