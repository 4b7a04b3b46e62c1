import { dayOf } from './day-of.ts';

/** Eight characters that no two records of one reader share. */
export function createId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return [...bytes].map((byte) => (byte % 36).toString(36)).join('');
}

/** The time a record is changed, as records keep it. */
export const now = (): string => new Date().toISOString();

/** The day on the reader's calendar, YYYY-MM-DD. */
export const today = (): string => dayOf(now());
