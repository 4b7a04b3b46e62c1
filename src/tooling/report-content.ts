import { pagesOutsideLimits, summariseCollections } from '#domain/library/content-report.ts';
import { checkContent } from '#integrations/check-content/check-content.ts';
import { alignTable } from './align-table.ts';

/** `npm run report:content`: what each collection holds, and which pages are too short or too long. */
const { entries, problems } = checkContent(process.cwd());
const count = (value: number | null) => value?.toLocaleString('en', { maximumFractionDigits: 0 }) ?? '–';

const head = [
  'collection',
  'entries',
  'words',
  'median',
  'sources',
  'links',
  'oldest review',
  'reading ease',
];
const rows = summariseCollections(entries).map((own) => [
  own.collection,
  count(own.entries),
  count(own.words),
  count(own.medianWords),
  own.sources.toFixed(1),
  own.links.toFixed(1),
  own.oldestReview ?? '–',
  count(own.readingEase),
]);
console.log(alignTable([head, ...rows]));
console.log(
  '\nSources and links: mean per entry. Reading ease: median, after Flesch; 60 to 70 is plain English.\n',
);

const outside = pagesOutsideLimits(entries);
if (outside.length === 0) console.log('Every page keeps the limits of its kind.');
else {
  const pages = outside.map(({ file, words, limits: [min, max] }) => [
    file,
    count(words),
    `${count(min)}–${count(max)}`,
  ]);
  console.log(alignTable([['page outside its limits', 'words', 'limits'], ...pages]));
}
const broken = new Set(problems.map(({ file }) => file)).size;
if (broken > 0)
  console.log(
    `\nFiles with problems: ${count(broken)}; invalid ones are not counted. See npm run check:content.`,
  );
