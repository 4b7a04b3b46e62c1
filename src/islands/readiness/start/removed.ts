import type { Records } from '#browser/records/records.ts';
import type { Attempt, PeerReply, PeerRequest } from '#domain/records/attempt-records.ts';

/** An attempt that was deleted, with the requests and replies that went with it. */
export interface Removed {
  readonly attempt: Attempt;
  readonly requests: readonly PeerRequest[];
  readonly replies: readonly PeerReply[];
}

/** What was deleted last, until the page is left: the start page offers to undo it. */
let last: Removed | null = null;
export const lastRemoved = (): Removed | null => last;

export async function removeAttempt(records: Records, attempt: Attempt): Promise<void> {
  const { requests: all, peers } = records.store();
  const requests = all.filter(({ attemptId }) => attemptId === attempt.id);
  const nonces = new Set(requests.map(({ nonce }) => nonce));
  const replies = peers.filter(({ requestNonce }) => nonces.has(requestNonce));
  last = { attempt, requests, replies };
  for (const reply of replies) await records.remove('peers', reply);
  for (const request of requests) await records.remove('requests', request);
  await records.remove('attempts', attempt);
}

/** One after the other, in their order. */
async function saveAll<T>(all: readonly T[], save: (one: T) => Promise<boolean>): Promise<boolean[]> {
  const saved: boolean[] = [];
  for (const one of all) saved.push(await save(one));
  return saved;
}

/** Brings an attempt back with all that belongs to it; false, and still on offer, where not all of it was saved. */
export async function restoreAttempt(records: Records, removed: Removed): Promise<boolean> {
  last = null;
  const saved = [
    await records.save('attempts', removed.attempt, { creates: true }),
    ...(await saveAll(removed.requests, (request) => records.save('requests', request, { creates: true }))),
    ...(await saveAll(removed.replies, (reply) => records.save('peers', reply, { creates: true }))),
  ];
  const isRestored = saved.every(Boolean);
  if (!isRestored) last = removed;
  return isRestored;
}
