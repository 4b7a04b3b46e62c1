import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { roleFitPairsSchema, roleFitReadingSchema } from '#schemas/role-fit.ts';

const folder = join(import.meta.dirname, '../../content/tools/role-fit');
const read = (name: string): unknown => parse(readFileSync(join(folder, name), 'utf8'));

/** The real pairs and readings, read by the real schemas. */
export const roleFitPairs = roleFitPairsSchema.parse(read('pairs.yaml')).pairs;
export const roleFitReading = roleFitReadingSchema.parse(read('reading.yaml'));
