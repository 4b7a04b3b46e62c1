import type { Records } from '#browser/records/records.ts';
import type { SharedDelivery } from '#domain/dora/delivery-link.ts';
import { nothingKnown } from '#domain/dora/metrics.ts';
import type { Dora } from '#domain/records/toolkit-records.ts';
import { createId, now } from '../parts/new-record.ts';

/** A new check of a service, with nothing known yet; saved at once. */
export async function startCheck(records: Records, service: string): Promise<Dora> {
  const at = now();
  const check: Dora = { id: createId(), version: 1, service, answers: nothingKnown, at, updatedAt: at };
  await records.save('dora', check, { creates: true });
  return check;
}

export type Change = Partial<Pick<Dora, 'service' | 'answers' | 'replies'>>;

/** Saves what changed in a check. */
export const changeCheck = (records: Records, check: Dora, change: Change): Promise<boolean> =>
  records.save('dora', { ...check, ...change, updatedAt: now() });

/** A check with the answers of other people beside it. */
export const withReplies = (check: Dora, others: readonly SharedDelivery[]): NonNullable<Dora['replies']> => [
  ...(check.replies ?? []),
  ...others.map(({ answers, day }) => ({ id: createId(), name: '', answers, day })),
];
