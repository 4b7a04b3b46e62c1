import type { PeerAnswer } from '../peers.ts';
import { decodeDay, encodeDay } from './day.ts';
import { sealFragment, type LinkProblem } from './fragment.ts';
import { decodeLabel, encodeLabel } from './label.ts';
import type { LinkLayout } from './layout.ts';

/** How a colleague knows the person, in the order of their codes in a link, from 1. */
export const relations = ['peer', 'partner', 'mentor', 'manager'] as const;
export type Relation = (typeof relations)[number];

/** A request to a colleague as a link carries it. */
export interface SharedRequest {
  readonly label: string;
  /** YYYY-MM-DD. */
  readonly day: string;
  /** Six of a–z and 0–9, made anew for every request. */
  readonly nonce: string;
}

/** A colleague's reply as a link carries it. */
export interface SharedReply extends SharedRequest {
  readonly relation?: Relation;
  readonly answers: Readonly<Record<string, PeerAnswer | undefined>>;
}

interface Opened {
  readonly layout: LinkLayout;
  readonly label: string;
  readonly day: string | null;
  readonly nonce: string;
}
export interface PeerRequestLink extends Opened {
  readonly kind: 'peer-request';
}
export interface PeerReplyLink extends Opened {
  readonly kind: 'peer-reply';
  readonly relation: Relation | null;
  readonly answers: Readonly<Record<string, PeerAnswer>>;
}

const nonceShape = /^[a-z0-9]{6}$/u;
const answerSigns: Readonly<Record<string, PeerAnswer>> = { 0: 0, 1: 1, 2: 2, 3: 3, 4: 4, k: 'k' };

/** The link that asks a colleague (see README.md#links-between-colleagues). */
export const encodePeerRequest = (layout: LinkLayout, { label, day, nonce }: SharedRequest): string =>
  sealFragment('q', ['1', layout.tag, encodeLabel(label), encodeDay(day), nonce]);

/** The link a colleague sends back (see README.md#links-between-colleagues). */
export const encodePeerReply = (layout: LinkLayout, reply: SharedReply): string =>
  sealFragment('p', [
    '1',
    layout.tag,
    encodeLabel(reply.label),
    String(reply.relation ? relations.indexOf(reply.relation) + 1 : 0),
    layout.items.map((id) => String(reply.answers[id] ?? 'u')).join(''),
    encodeDay(reply.day),
    reply.nonce,
  ]);

/** Reads the parts of a request after the tag. */
export function decodePeerRequest(
  layout: LinkLayout,
  parts: readonly string[],
): PeerRequestLink | LinkProblem {
  const [label = '', day = '', nonce = ''] = parts;
  if (parts.length !== 3 || !nonceShape.test(nonce)) return 'cut-off';
  return { kind: 'peer-request', layout, label: decodeLabel(label), day: decodeDay(day), nonce };
}

/** Reads the parts of a reply after the tag; a character it does not know is a blank, never an answer. */
export function decodePeerReply(layout: LinkLayout, parts: readonly string[]): PeerReplyLink | LinkProblem {
  const [label = '', relation = '', signs = '', day = '', nonce = ''] = parts;
  if (parts.length !== 5 || signs.length !== layout.items.length || !nonceShape.test(nonce)) return 'cut-off';
  return {
    kind: 'peer-reply',
    layout,
    label: decodeLabel(label),
    relation: (/^[1-4]$/u.test(relation) && relations[Number(relation) - 1]) || null,
    answers: Object.fromEntries(
      layout.items.map((id, index) => [id, answerSigns[signs[index] ?? ''] ?? null] as const),
    ),
    day: decodeDay(day),
    nonce,
  };
}
