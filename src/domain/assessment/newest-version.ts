import type { Instrument } from '#schemas/instrument.ts';

/** The newest of some versions; versions are compared as numbers, so that 1.10.0 comes after 1.9.0. */
export const newestVersion = <T>(all: readonly T[], versionOf: (one: T) => string): T | undefined =>
  all.toSorted((a, b) => versionOf(a).localeCompare(versionOf(b), 'en', { numeric: true })).at(-1);

type InstrumentOf<K extends Instrument['kind']> = Extract<Instrument, { kind: K }>;

/** The newest version of an instrument. Throws where there is none of that kind. */
export function newestInstrument<K extends Instrument['kind']>(
  all: readonly Instrument[],
  kind: K,
  id: string,
): InstrumentOf<K> {
  const versions = all.filter((one): one is InstrumentOf<K> => one.id === id && one.kind === kind);
  const newest = newestVersion(versions, ({ version }) => version);
  if (!newest) throw new Error(`content/instruments/${id} has no version of kind ${kind}`);
  return newest;
}
