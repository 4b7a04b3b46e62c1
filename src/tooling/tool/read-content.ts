import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { newestInstrument } from '#domain/assessment/newest-version.ts';
import { toolDataSchemas, type ToolData, type ToolDataName } from '#schemas/tool-data.ts';
import { instrumentSchema, type Instrument } from '#schemas/instrument.ts';

const content = join(import.meta.dirname, '../../../content');
const readYaml = (path: string): unknown => parse(readFileSync(join(content, path), 'utf8'));

type Kind = Instrument['kind'];

/** The newest version of an instrument, read by the same schema as the site. */
export function readNewestInstrument<K extends Kind>(kind: K, id: string): Extract<Instrument, { kind: K }> {
  const versions = readdirSync(join(content, 'instruments', id)).filter((name) => name.endsWith('.yaml'));
  const all = versions.map((name) => instrumentSchema.parse(readYaml(`instruments/${id}/${name}`)));
  return newestInstrument(all, kind, id);
}

/** Data of a tool, read by the same schema as the site. */
export const readToolData = <N extends ToolDataName>(name: N): ToolData<N> =>
  toolDataSchemas[name].parse(readYaml(`tools/${name}.yaml`)) as ToolData<N>;
