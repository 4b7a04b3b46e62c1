import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { salaryRangesSchema } from '#schemas/salary-ranges.ts';

/** The real pay ranges, read by the real schema. */
export const salaryRanges = salaryRangesSchema.parse(
  parse(readFileSync(join(import.meta.dirname, '../../content/tools/salary/ranges.yaml'), 'utf8')),
);
