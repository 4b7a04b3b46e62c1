import type { CheckContext, CheckedData, CheckedEntry } from './checked-entry.ts';
import { problemOf, type Problem } from './problem.ts';
import { isDraft } from './published.ts';
import type { AnyEntry } from './types.ts';

/** What an entry claims of the world outside, with the field that says so; null where it claims nothing. */
function claimOf({ entry }: CheckedEntry): { field: string; claim: string } | null {
  if (entry.collection === 'frameworks') {
    const { originator, year } = entry.data;
    return { field: 'originator', claim: `that it comes from "${originator}"${year ? `, ${year},` : ''}` };
  }
  if (entry.collection === 'books')
    return { field: 'authors', claim: `what "${entry.data.title}" says, ${entry.data.year},` };
  if (entry.collection === 'cases' && entry.data.basis === 'public')
    return { field: 'basis', claim: 'that it is public' };
  return null;
}

/** A framework, a book or a public case that names no source. */
function findUnsourcedClaims(checked: CheckedEntry): Problem[] {
  const { entry, file, lineOf } = checked;
  const own = claimOf(checked);
  const sources = 'sources' in entry.data ? entry.data.sources : [];
  if (!own || sources.length > 0 || isDraft(entry)) return [];
  const { field, claim } = own;
  const reason = `claims ${claim} and names no source`;
  return [problemOf('unsourced-claim', { file, line: lineOf([field]), field, reason })];
}

/** A year after the next one, in what has a year. */
function findFutureYear({ file, data, lineOf }: CheckedData, latestYear: number): Problem[] {
  const { year } = data as { year?: unknown };
  if (typeof year !== 'number' || year <= latestYear) return [];
  const reason = `must be ${latestYear} or earlier, and is ${year}`;
  return [problemOf('future-year', { file, line: lineOf(['year']), field: 'year', reason })];
}

/** The day on which a page was reviewed or a source was checked, with its place. */
function doneOn({ data, collection }: AnyEntry): { path: readonly string[]; day: string } | null {
  if (collection === 'sources') return { path: ['checked', 'on'], day: data.checked.on };
  return 'reviewed' in data ? { path: ['reviewed'], day: data.reviewed } : null;
}

/** A day of reviewing or checking that has not come. */
function findFutureDay({ entry, file, lineOf }: CheckedEntry, latestDay: string): Problem[] {
  const done = doneOn(entry);
  if (!done || done.day <= latestDay) return [];
  const reason = `${done.day} has not come`;
  return [problemOf('future-day', { file, line: lineOf(done.path), field: done.path.join('.'), reason })];
}

/** Claims without a source, and years and days that have not come. */
export const findClaimProblems = ({ entries, toolData, latestYear, latestDay }: CheckContext): Problem[] => [
  ...entries.flatMap(findUnsourcedClaims),
  ...entries.flatMap((entry) => findFutureDay(entry, latestDay)),
  ...[...entries.map(({ entry, ...place }) => ({ ...place, data: entry.data })), ...toolData].flatMap((own) =>
    findFutureYear(own, latestYear),
  ),
];
