import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { toolDataSchemas, type ToolData, type ToolDataName } from '#integrations/check-content/tool-data.ts';
import { instrumentSchema, type Instrument } from '#schemas/instrument.ts';

const content = join(import.meta.dirname, '../../../content');
const readYaml = (path: string): unknown => parse(readFileSync(join(content, path), 'utf8'));

type Kind = Instrument['kind'];
type InstrumentOf<K extends Kind> = Extract<Instrument, { kind: K }>;

const byVersion = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });

/** The newest version of an instrument, read by the same schema as the site. */
export function readNewestInstrument<K extends Kind>(kind: K, id: string): InstrumentOf<K> {
  const newest = readdirSync(join(content, 'instruments', id))
    .filter((name) => name.endsWith('.yaml'))
    .sort(byVersion)
    .at(-1);
  const instrument = instrumentSchema.parse(readYaml(`instruments/${id}/${newest}`));
  if (instrument.kind !== kind) throw new Error(`${id} is of kind ${instrument.kind}, not ${kind}`);
  return instrument as InstrumentOf<K>;
}

/** Data of a tool, read by the same schema as the site. */
export const readToolData = <N extends ToolDataName>(name: N): ToolData<N> =>
  toolDataSchemas[name].parse(readYaml(`tools/${name}.yaml`)) as ToolData<N>;
