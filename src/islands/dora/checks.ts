import type { Records } from '#browser/records/records.ts';
import type { SharedDelivery } from '#domain/dora/delivery-link.ts';
import { nothingKnown } from '#domain/dora/metrics.ts';
import type { Dora } from '#domain/records/toolkit-records.ts';
import { createId, now } from '#browser/records/new-record.ts';

/** A new check of a service, with nothing known yet; to save at once. */
export function createCheck(service: string): Dora {
  const time = now();
  return { id: createId(), version: 1, service, answers: nothingKnown, at: time, updatedAt: time };
}

export type Change = Partial<Pick<Dora, 'service' | 'answers' | 'replies'>>;

/** Changes a check as it is stored at that moment, so that what was answered meanwhile stays. */
export async function changeCheck(
  records: Records,
  { id }: Dora,
  change: (check: Dora) => Change,
): Promise<boolean> {
  const current = records.store().dora.find((check) => check.id === id);
  return current !== undefined && records.save('dora', { ...current, ...change(current), updatedAt: now() });
}

/** Puts answers of other people beside those of a check. */
export const addReplies = (
  records: Records,
  check: Dora,
  others: readonly SharedDelivery[],
): Promise<boolean> =>
  changeCheck(records, check, ({ replies = [] }) => ({
    replies: [...replies, ...others.map(({ answers, day }) => ({ id: createId(), name: '', answers, day }))],
  }));
