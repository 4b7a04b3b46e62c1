import type { PageCollection } from '#schemas/collections.ts';
import { anatomyOf, coreResponsibilityWords } from './anatomy.ts';
import { keyOf } from './build-library.ts';
import type { CheckContext, CheckedEntry } from './checked-entry.ts';
import { findNearest } from './nearest.ts';
import { countWordsOf } from './outline.ts';
import { problemOf, type Problem } from './problem.ts';
import { isDraft } from './published.ts';
import type { AnyEntry } from './types.ts';

/** The fewest and most words the text of an entry may have. */
export const wordLimits = (entry: AnyEntry): readonly [number, number] =>
  entry.collection === 'responsibilities' && (entry.data.core || entry.data.long)
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

/** A text that is shorter or longer than texts of its kind. */
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
  { ledgers }: CheckContext,
): Problem[] {
  const key = keyOf(entry);
  const ledger = ledgers.get(key);
  if (!('reviewed' in entry.data) || isDraft(entry) || ledger === null) return [];
  const newest = ledger?.reviews.at(-1);
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

/** Ledgers of pages that are gone or were renamed. */
function findStrayLedgers({ entries, ledgers, brokenKeys }: CheckContext): Problem[] {
  const keys = new Set([...entries.map(({ entry }) => keyOf(entry)), ...brokenKeys]);
  return [...ledgers.keys()]
    .filter((key) => !keys.has(key))
    .map((key) =>
      problemOf('ledger-without-page', {
        file: `content/reviews/${key}.yaml`,
        line: 1,
        field: 'file',
        reason: `there is no page ${key}`,
      }),
    );
}

/** Faults of a template's bad version that name no field of its form. */
function findUnknownFields({ entry, file, lineOf }: CheckedEntry): Problem[] {
  if (entry.collection !== 'templates') return [];
  const labels = entry.data.fields.map(({ label }) => label);
  return entry.data.bad.flatMap(({ field }, index) => {
    if (labels.includes(field)) return [];
    const nearest = findNearest(field, labels);
    return {
      kind: 'unknown-template-field' as const,
      file,
      line: lineOf(['bad', index, 'field']),
      field: `bad[${index}].field`,
      reason: `the form has no field "${field}"`,
      remedy: nearest ? `Did you mean "${nearest}"?` : `Its fields are ${labels.join(', ')}.`,
    };
  });
}

/** Problems of the shape of a page: headings, length, form, review. */
export const findAnatomyProblems = (context: CheckContext): Problem[] => [
  ...findStrayLedgers(context),
  ...context.entries
    .filter(({ entry }) => entry.collection in anatomyOf)
    .flatMap((page) => [
      ...findHeadingProblems(page),
      ...findWordCountProblem(page),
      ...findUnknownFields(page),
      ...findMissingReview(page, context),
    ]),
];
