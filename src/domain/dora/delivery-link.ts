import { decodeDay, encodeDay } from '../assessment/share/day.ts';
import { findFragment, openFragment, sealFragment, type LinkProblem } from '../assessment/share/fragment.ts';
import type { DeliveryAnswers } from '../records/toolkit-records.ts';
import { deliveryMetrics, nothingKnown, rangeMetrics, rowOf, withRow } from './metrics.ts';

/** One person's answers as a link carries them. */
export interface SharedDelivery {
  readonly answers: DeliveryAnswers;
  /** YYYY-MM-DD. */
  readonly day: string;
}

/** The sign of the first option: ranges are written 1–6, the rows of rates 0–5 (section H11). */
const firstSign = (index: number): number => (index < rangeMetrics.length ? 1 : 0);

/** The link of one check: `#d=1.<five signs>.<day>.<check>`, "u" where a metric is not known. */
export function encodeDelivery({ answers, day }: SharedDelivery): string {
  const signs = deliveryMetrics.map((metric, index) => {
    const row = rowOf(answers, metric);
    return row === null ? 'u' : String(row + firstSign(index));
  });
  return sealFragment('d', ['1', signs.join(''), encodeDay(day)]);
}

/**
 * Reads an address, a fragment or a pasted text. Null where it is no such link; a problem where it cannot be read.
 * A sign outside its alphabet is a damaged link: "not known" is an answer, and never invented.
 */
export function readDelivery(text: string): SharedDelivery | { readonly problem: LinkProblem } | null {
  const fragment = findFragment(text, ['d']);
  if (!fragment) return null;
  const opened = openFragment(fragment.text);
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

export interface PastedDeliveries {
  readonly shared: readonly SharedDelivery[];
  /** Why links in the text could not be read, each reason once. */
  readonly problems: readonly LinkProblem[];
}

/** All links in a pasted text, one or many, whatever stands between them. */
export function readDeliveries(text: string): PastedDeliveries {
  const read = text.split(/[\s,;<>"']+/u).flatMap((piece) => readDelivery(piece) ?? []);
  return {
    shared: read.filter((link): link is SharedDelivery => !('problem' in link)),
    problems: [...new Set(read.flatMap((link) => ('problem' in link ? link.problem : [])))],
  };
}
