import { readToolData } from '#tooling/tool/read-content.ts';

/** The real pairs and readings. */
export const roleFitPairs = readToolData('role-fit/pairs').pairs;
export const roleFitReading = readToolData('role-fit/reading');
