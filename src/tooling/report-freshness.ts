import { parseArgs } from 'node:util';
import { pagesByReviewDue, reviewMonths } from '#domain/library/review-due.ts';
import { isPastReview } from '#domain/salary/is-past-review.ts';
import { addDays, isDay } from '#domain/plan/days.ts';
import { checkContent } from '#integrations/check-content/check-content.ts';
import { site } from '#site';
import { alignTable } from './align-table.ts';

/** `npm run report:freshness`: which pages are to be read again, and by when. `-- --within 90` looks further ahead, `-- --all` names every page. */
const { values } = parseArgs({
  options: { within: { type: 'string', default: '30' }, all: { type: 'boolean', default: false } },
});
const today = site.today || new Date().toISOString().slice(0, 10);
const daysAhead = Number(values.within);
if (!isDay(today) || !Number.isInteger(daysAhead) || daysAhead < 0) {
  console.error('TODAY is a day, YYYY-MM-DD; --within takes a number of days.');
  process.exit(2);
}

const { entries } = checkContent(process.cwd());
const pages = pagesByReviewDue(entries.map(({ entry }) => entry));
const past = pages.filter(({ by }) => isPastReview(today, by));
const soon = pages.filter(
  ({ by }) => !isPastReview(today, by) && !isPastReview(by, addDays(today, daysAhead)),
);

const show = (title: string, due: typeof pages) => {
  console.log(`\n${title}: ${due.length}`);
  const rows = due.map(({ entry, by, subjects }) => [
    `${entry.collection}/${entry.id}`,
    entry.data.reviewed,
    by,
    subjects.join(', ') || '–',
  ]);
  if (rows.length > 0) console.log(alignTable([['page', 'reviewed', 'due by', 'moves fast'], ...rows]));
};

const { fast, usual } = reviewMonths;
const fastCount = pages.filter(({ subjects }) => subjects.length > 0).length;
console.log(
  `On ${today}: ${pages.length} pages. ${fastCount} are about pay, law, the market, AI or recent events and due ${fast} months after their review, the others after ${usual}.`,
);
show('Past their day, and saying so to readers', past);
show(`Due within ${daysAhead} days`, soon);
if (values.all) show('All, the next to be read first', pages);
const months = Object.entries(Object.groupBy(pages, ({ by }) => by.slice(0, 7)));
console.log(
  `\n${alignTable([['due in', 'pages'], ...months.map(([month, due = []]) => [month, String(due.length)])])}`,
);
