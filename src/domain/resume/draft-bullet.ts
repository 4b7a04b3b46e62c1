import type { EvidenceItem } from '../records/toolkit-records.ts';
import { maxLongText } from '../records/limits.ts';

/** The beginning of a text that fits into a bullet; it ends with dots where there was more. */
const fitting = (text: string): string =>
  text.length > maxLongText ? `${text.slice(0, maxLongText - 1).replace(/[\uD800-\uDBFF]$/u, '')}…` : text;

const withoutStop = (text: string): string => text.trim().replace(/[.;,\s]+$/u, '');

/**
 * A first text for a bullet from an example of the portfolio, in its own words: what was done, the result, the
 * measure. Where it says neither, the situation or the title. Nothing is added but commas and an arrow.
 */
export function draftBullet({ title, situation, action, result, measure }: EvidenceItem): string {
  const sides = [measure?.before, measure?.after].filter((side) => side?.trim());
  const change = [sides.join(' → '), sides.length > 0 ? measure?.unit : ''].filter(Boolean).join(' ');
  const told = [action, result, change].map((part) => withoutStop(part)).filter(Boolean);
  return fitting(told.length > 0 ? told.join(', ') : withoutStop(situation) || withoutStop(title));
}
