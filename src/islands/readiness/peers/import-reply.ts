import type { PeerReplyLink } from '#domain/assessment/share/peer-links.ts';
import type { Attempt, PeerReply, PeerRequest } from '#domain/records/attempt-records.ts';
import type { Records } from '#browser/records/records.ts';
import { createId, now } from '../../parts/new-record.ts';

const stored = (link: PeerReplyLink, version: string): PeerReply => {
  const at = now();
  return {
    id: createId(),
    requestNonce: link.nonce,
    instrument: link.layout.instrument,
    version,
    label: link.label,
    ...(link.relation && { relation: link.relation }),
    answers: link.answers,
    at: link.day ? `${link.day}T00:00:00.000Z` : at,
    updatedAt: at,
  };
};

const isSame = (reply: PeerReply, other: PeerReply): boolean =>
  reply.requestNonce === other.requestNonce &&
  reply.relation === other.relation &&
  Object.keys({ ...reply.answers, ...other.answers }).every(
    (id) => (reply.answers[id] ?? null) === (other.answers[id] ?? null),
  );

/** The request a reply answers, if it was made here. */
export const requestOf = (records: Records, { nonce }: PeerReplyLink): PeerRequest | undefined =>
  records.store().requests.find((request) => request.nonce === nonce);

/** Keeps a reply; false where the very same reply is already here. */
export async function importReply(records: Records, link: PeerReplyLink, version: string): Promise<boolean> {
  const reply = stored(link, version);
  if (records.store().peers.some((other) => isSame(reply, other))) return false;
  await records.save('peers', reply, { creates: true });
  return true;
}

/** Keeps a reply to a request that is not known here, for the attempt the person chose (section H6). */
export async function adoptReply(records: Records, link: PeerReplyLink, attempt: Attempt): Promise<boolean> {
  const at = now();
  await records.save(
    'requests',
    {
      nonce: link.nonce,
      instrument: attempt.instrument,
      version: attempt.version,
      attemptId: attempt.id,
      label: link.label,
      at,
      updatedAt: at,
    },
    { creates: true },
  );
  return importReply(records, link, attempt.version);
}
