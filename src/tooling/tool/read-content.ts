import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { instrumentSchema, type Instrument } from '#schemas/instrument.ts';
import { nextActionsSchema, type NextActions } from '#schemas/next-actions.ts';
import { planDataSchema, type PlanTexts } from '#schemas/plan-texts.ts';
import { resumeWordsSchema, type ResumeWords } from '#schemas/resume-words.ts';
import { roleFitPairsSchema, type RoleFitPair } from '#schemas/role-fit.ts';
import { salaryRangesSchema, type SalaryRanges } from '#schemas/salary-ranges.ts';

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

export const readNextActions = (): NextActions =>
  nextActionsSchema.parse(readYaml('tools/next-actions.yaml'));

export const readPlanTexts = (): PlanTexts => planDataSchema.parse(readYaml('tools/plan/texts.yaml')).texts;

export const readResumeWords = (): ResumeWords =>
  resumeWordsSchema.parse(readYaml('tools/resume/words.yaml')).en;

export const readRoleFitPairs = (): readonly RoleFitPair[] =>
  roleFitPairsSchema.parse(readYaml('tools/role-fit/pairs.yaml')).pairs;

export const readSalaryRanges = (): SalaryRanges =>
  salaryRangesSchema.parse(readYaml('tools/salary/ranges.yaml'));
