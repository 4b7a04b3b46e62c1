import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { instrumentSchema, type Instrument } from '#schemas/instrument.ts';

const folder = join(import.meta.dirname, '../../content/instruments');

/** Paths of all instrument files, `em-aspiring/1.0.0.yaml`. */
export const instrumentFiles = (): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(join(folder, name)).map((file) => `${name}/${file}`))
    .sort();

/** The text of an instrument file, with the line endings of the repository. */
export const readInstrumentText = (file: string): string =>
  readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n');

/** An instrument as the real schema reads it. */
export const readInstrument = (file: string): Instrument =>
  instrumentSchema.parse(parse(readInstrumentText(file)));

/** One version of an instrument, of the kind expected. */
function load<K extends Instrument['kind']>(kind: K, id: string): Extract<Instrument, { kind: K }> {
  const instrument = readInstrument(`${id}/1.0.0.yaml`);
  if (instrument.kind !== kind) throw new Error(`${id} is of kind ${instrument.kind}`);
  return instrument as Extract<Instrument, { kind: K }>;
}

export const aspiring = load('track', 'em-aspiring');
export const practising = load('track', 'em-practising');
export const motivation = load('motivation', 'em-motivation');
export const situations = load('situations', 'em-sjt');
export const peerWording = load('peer', 'em-peer');
