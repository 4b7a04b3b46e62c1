import type { PeerReplyLink } from '#domain/assessment/share/peer-links.ts';
import type { Attempt, PeerReply, PeerRequest } from '#domain/records/attempt-records.ts';
import type { Records } from '#browser/records/records.ts';
import { createId, now } from '#browser/records/new-record.ts';

const stored = (link: PeerReplyLink, version: string): PeerReply => {
  const time = now();
  return {
    id: createId(),
    requestNonce: link.nonce,
    instrument: link.layout.instrument,
    version,
    label: link.label,
    ...(link.relation && { relation: link.relation }),
    answers: link.answers,
    at: link.day ? `${link.day}T00:00:00.000Z` : time,
    updatedAt: time,
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

/** What became of a reply: kept, known already, or not saved. */
export type Imported = 'taken' | 'known' | 'refused';

/** Keeps a reply, unless the very same is already here. */
export async function importReply(records: Records, link: PeerReplyLink, version: string): Promise<Imported> {
  const reply = stored(link, version);
  if (records.store().peers.some((other) => isSame(reply, other))) return 'known';
  return (await records.save('peers', reply, { creates: true })) ? 'taken' : 'refused';
}

/** Keeps a reply to a request that is not known here, for the attempt the person chose. */
export async function adoptReply(records: Records, link: PeerReplyLink, attempt: Attempt): Promise<Imported> {
  const time = now();
  const isKnown = await records.save(
    'requests',
    {
      nonce: link.nonce,
      instrument: attempt.instrument,
      version: attempt.version,
      attemptId: attempt.id,
      label: link.label,
      at: time,
      updatedAt: time,
    },
    { creates: true },
  );
  return !isKnown ? 'refused' : importReply(records, link, attempt.version);
}
