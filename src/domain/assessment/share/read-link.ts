import { findFragments, openFragment, type Fragment, type LinkProblem } from './fragment.ts';
import { decodeFullLink, type FullLink } from './full-link.ts';
import type { LinkLayout } from './layout.ts';
import {
  decodePeerReply,
  decodePeerRequest,
  type PeerReplyLink,
  type PeerRequestLink,
} from './peer-links.ts';
import { decodeSummaryLink, type SummaryLink } from './summary-link.ts';

export type SharedLink = FullLink | SummaryLink | PeerRequestLink | PeerReplyLink;

type Decode = (layout: LinkLayout, parts: readonly string[]) => SharedLink | LinkProblem;

const keys = ['r', 'q', 'p'] as const;
type Key = (typeof keys)[number];

/** What each key with its format number is read by; a new format is a new line. */
const decoders: Readonly<Record<`${Key}=${string}`, Decode>> = {
  'r=1': decodeFullLink,
  'r=s1': decodeSummaryLink,
  'q=1': decodePeerRequest,
  'p=1': decodePeerReply,
};

export type LinkReading = SharedLink | { readonly kind: 'problem'; readonly problem: LinkProblem };

function decodeFragment(fragment: Fragment<Key>, layouts: readonly LinkLayout[]): LinkReading {
  const opened = openFragment(fragment.text);
  if ('problem' in opened) return { kind: 'problem', ...opened };

  const [format = '', tag = '', ...parts] = opened.parts;
  const name: `${Key}=${string}` = `${fragment.key}=${format}`;
  const decode = Object.hasOwn(decoders, name) ? decoders[name] : undefined;
  const layout = layouts.find((known) => known.tag === tag);
  if (!decode || !layout) {
    const isPlausible = /^s?\d+$/u.test(format) && /^[a-z]\d+$/u.test(tag);
    return { kind: 'problem', problem: isPlausible ? 'unknown-version' : 'cut-off' };
  }
  const link = decode(layout, parts);
  return typeof link === 'string' ? { kind: 'problem', problem: link } : link;
}

/**
 * Reads the shared links in an address, a code or running text, with the layouts of all majors this site knows (see
 * README.md#reading). Never guesses: a damaged link gives no answers, and a character outside the alphabet of its place
 * gives a blank.
 */
export const readLinks = (text: string, layouts: readonly LinkLayout[]): readonly LinkReading[] =>
  findFragments(text, keys).map((fragment) => decodeFragment(fragment, layouts));

/** The first link in a text; null where there is none of ours. */
export const readLink = (text: string, layouts: readonly LinkLayout[]): LinkReading | null =>
  readLinks(text, layouts)[0] ?? null;
