import { decodeDay, encodeDay } from '../assessment/share/day.ts';
import { findFragments, openFragment, sealFragment, type LinkProblem } from '../assessment/share/fragment.ts';
import type { DeliveryAnswers } from '../records/toolkit-records.ts';
import { deliveryMetrics, nothingKnown, rangeMetrics, rowOf, withRow } from './metrics.ts';

/** One person's answers as a link carries them. */
export interface SharedDelivery {
  readonly answers: DeliveryAnswers;
  /** YYYY-MM-DD. */
  readonly day: string;
}

/** The sign of the first option: ranges are written 1–6, the rows of rates 0–5 (see README.md#link). */
const firstSign = (index: number): number => (index < rangeMetrics.length ? 1 : 0);

/** The link of one check: `#d=1.<five signs>.<day>.<check>`, "u" where a metric is not known. */
export function encodeDelivery({ answers, day }: SharedDelivery): string {
  const signs = deliveryMetrics.map((metric, index) => {
    const row = rowOf(answers, metric);
    return row === null ? 'u' : String(row + firstSign(index));
  });
  return sealFragment('d', ['1', signs.join(''), encodeDay(day)]);
}

/** A sign outside its alphabet is a damaged link: "not known" is an answer, and never invented. */
function decodeDelivery(text: string): SharedDelivery | { readonly problem: LinkProblem } {
  const opened = openFragment(text);
  if ('problem' in opened) return opened;
  const [format = '', signs = '', encodedDay = '', ...rest] = opened.parts;
  if (format !== '1') return { problem: /^\d+$/u.test(format) ? 'unknown-version' : 'cut-off' };
  const day = decodeDay(encodedDay);
  if (rest.length > 0 || day === null || !/^[1-6u]{3}[0-5u]{2}$/u.test(signs)) return { problem: 'cut-off' };
  const answers = deliveryMetrics.reduce((known, metric, index) => {
    const sign = signs[index];
    return withRow(known, metric, sign === 'u' ? null : Number(sign) - firstSign(index));
  }, nothingKnown);
  return { answers, day };
}

/**
 * Reads an address, a fragment or a pasted text: the first link in it. Null where there is none; a problem where it
 * cannot be read.
 */
export function readDelivery(text: string): SharedDelivery | { readonly problem: LinkProblem } | null {
  const [fragment] = findFragments(text, ['d']);
  return fragment ? decodeDelivery(fragment.text) : null;
}

export interface PastedDeliveries {
  readonly shared: readonly SharedDelivery[];
  /** Why links in the text could not be read, each reason once. */
  readonly problems: readonly LinkProblem[];
}

/** All links in a pasted text, one or many, whatever stands between them. */
export function readDeliveries(text: string): PastedDeliveries {
  const read = findFragments(text, ['d']).map((fragment) => decodeDelivery(fragment.text));
  return {
    shared: read.filter((link): link is SharedDelivery => !('problem' in link)),
    problems: [...new Set(read.flatMap((link) => ('problem' in link ? link.problem : [])))],
  };
}
