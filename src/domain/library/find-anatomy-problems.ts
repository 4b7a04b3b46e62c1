import type { PageCollection } from '#schemas/collections.ts';
import { anatomyOf, coreResponsibilityWords } from './anatomy.ts';
import type { CheckContext, CheckedEntry } from './find-problems.ts';
import { findNearest } from './nearest.ts';
import { countWordsOf } from './outline.ts';
import type { Problem } from './problem.ts';
import type { AnyEntry } from './types.ts';

/** The fewest and most words the text of an entry may have. */
export const wordLimits = (entry: AnyEntry): readonly [number, number] =>
  entry.collection === 'responsibilities' && entry.data.core
    ? coreResponsibilityWords
    : anatomyOf[entry.collection as PageCollection].words;

function findHeadingProblems({ entry, file, outline }: CheckedEntry): Problem[] {
  const { headings: fixed, ownHeadings } = anatomyOf[entry.collection as PageCollection];
  const present = outline.headings.filter(({ depth }) => depth === 2);
  const texts = present.map(({ text }) => text);
  const problems: Problem[] = [];
  fixed.forEach((heading, index) => {
    if (texts.includes(heading)) return;
    const before = fixed[index - 1];
    problems.push({
      kind: 'missing-heading',
      file,
      line: present.find(({ text }) => text === before)?.line ?? 1,
      field: 'text',
      reason: `the heading "## ${heading}" is missing`,
      remedy: before ? `Add it after "## ${before}".` : 'Add it after the opening paragraph.',
    });
  });
  let last = -1;
  for (const { text, line } of present) {
    const index = fixed.indexOf(text);
    if (index < 0 && !ownHeadings) {
      const nearest = findNearest(text, fixed);
      problems.push({
        kind: 'misplaced-heading',
        file,
        line,
        field: 'text',
        reason: `"## ${text}" is not a heading of ${entry.collection}`,
        remedy: nearest
          ? `Did you mean "## ${nearest}"? Your own headings are ###.`
          : 'Make it ###, or remove it.',
      });
    } else if (index >= 0 && index < last) {
      problems.push({
        kind: 'misplaced-heading',
        file,
        line,
        field: 'text',
        reason: `"## ${text}" comes too late`,
        remedy: `Move it before "## ${fixed[last]}".`,
      });
    }
    last = Math.max(last, index);
  }
  return problems;
}

function findWordCountProblem({ entry, file, outline }: CheckedEntry): Problem[] {
  const [min, max] = wordLimits(entry);
  const words = countWordsOf(outline);
  if (words >= min && words <= max) return [];
  return [
    {
      kind: 'word-count',
      file,
      line: 1,
      field: 'text',
      reason: `has ${words} words`,
      remedy: `Pages of this kind have ${min} to ${max}: ${words < min ? 'add what a reader still needs' : 'cut what could be deleted without loss'}.`,
    },
  ];
}

function findMissingReview(
  { entry, file, digest, lineOf }: CheckedEntry,
  { reviews }: CheckContext,
): Problem[] {
  if (!('reviewed' in entry.data)) return [];
  const key = `${entry.collection}/${entry.id}`;
  const newest = reviews.filter((review) => review.entry === key).at(-1);
  const reason = !newest
    ? 'the ledger has no line for this page'
    : newest.digest !== digest
      ? 'the text has changed since the review in the ledger'
      : newest.on !== entry.data.reviewed
        ? `the ledger says ${newest.on}`
        : null;
  if (!reason) return [];
  return [
    {
      kind: 'missing-review',
      file,
      line: lineOf(['reviewed']),
      field: 'reviewed',
      reason,
      remedy: `Have it read by someone else, then run npm run review -- ${key}.`,
    },
  ];
}

/** Problems of the shape of a page: headings, length, review. */
export const findAnatomyProblems = (context: CheckContext): Problem[] =>
  context.entries
    .filter(({ entry }) => entry.collection in anatomyOf)
    .flatMap((page) => [
      ...findHeadingProblems(page),
      ...findWordCountProblem(page),
      ...findMissingReview(page, context),
    ]);
