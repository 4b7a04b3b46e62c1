import type { ResumeWholeWords } from '#schemas/resume-whole.ts';
import { countWords } from '../find-warnings.ts';
import type { Line } from './lines.ts';

/** A job as a résumé tells of it. */
export interface Role {
  /** The line with the title; the one before the dates where these stand alone. */
  readonly header: Line;
  /** What stands between the title and the first proof: employer, size, purpose. */
  readonly context: readonly Line[];
  readonly lines: readonly Line[];
  readonly start: number;
  /** Infinity where it goes on. */
  readonly end: number;
}

/** Longer lines between a title and other titles tell of the work, where a role has no list. */
const tellsFrom = 9;

const year = /(?<!\d)(?:19[5-9]\d|20[0-4]\d)(?!\d)/gu;

/** The years a line names as a span, or null. */
export function readSpan(text: string, present: readonly string[]): { start: number; end: number } | null {
  const years = [...text.matchAll(year)].map(([digits]) => Number(digits));
  const [first] = years;
  if (first === undefined) return null;
  const rest = text.slice(text.search(year));
  const goesOn = new RegExp(
    `(?:[-–—]|\\bto\\b|\\buntil\\b|\\btill\\b|\\bsince\\b)\\s*(?:${present.join('|')})\\b|\\bsince\\b`,
    'iu',
  );
  const last = years.at(-1) ?? first;
  return { start: first, end: goesOn.test(text) || goesOn.test(rest) ? Infinity : last };
}

/** Titles with their dates, employer and size have at most this many words. */
const titleMost = 22;

/** Whether a line is the title of a role or its dates: short, no list, with a span of years, or a year at one end. */
function isDated(line: Line, present: readonly string[]): boolean {
  const span = readSpan(line.text, present);
  if (line.isBullet || countWords(line.text) > titleMost || !span) return false;
  if (span.end > span.start && !/[.!?]$/u.test(line.text)) return true;
  const ends = new RegExp(`(?:\\d{4}\\)?|${present.join('|')})\\W*$`, 'iu');
  return ends.test(line.text) || /^\W*(?:(?:\p{L}+|\d{1,2})[\s/.]+)?\d{4}/u.test(line.text);
}

const withoutDates = (text: string, present: readonly string[]): string =>
  text
    .replace(year, ' ')
    .replace(new RegExp(`\\b(?:${present.join('|')}|since|to|until)\\b`, 'giu'), ' ')
    .replace(/\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\b/giu, ' ')
    .replace(/[\d\W]+/gu, ' ')
    .trim();

/** The roles among some lines, in their order; lines before the first belong to none. */
export function readRoles(lines: readonly Line[], { present }: ResumeWholeWords): readonly Role[] {
  const starts = lines.flatMap((line, place) => (isDated(line, present) ? [place] : []));
  /** Where a role's title stands: on the line before where the dates stand alone. */
  const titles = starts.map((place) => {
    const before = lines[place - 1];
    const isAlone = withoutDates(lines[place]!.text, present).split(' ').length < 3;
    return isAlone && before && !before.isBullet && !lines[place]!.isApart ? place - 1 : place;
  });
  return starts.map((place, order) => {
    const body = lines.slice(place + 1, titles[order + 1] ?? lines.length);
    const firstBullet = body.findIndex(({ isBullet }) => isBullet);
    const told =
      firstBullet >= 0
        ? body.filter(({ isBullet }) => isBullet)
        : body.filter(({ text }) => countWords(text) >= tellsFrom);
    return {
      header: lines[titles[order]!]!,
      context: [
        ...(titles[order] === place ? [] : [lines[place]!]),
        ...body.filter((line) => !told.includes(line)),
      ],
      lines: told,
      ...readSpan(lines[place]!.text, present)!,
    };
  });
}
