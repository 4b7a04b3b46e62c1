import { readToolData } from '#tooling/tool/read-content.ts';

/** The real pay ranges. */
export const salaryRanges = readToolData('salary/ranges');
