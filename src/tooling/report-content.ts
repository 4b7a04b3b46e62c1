import {
  pagesOpeningWithMonday,
  pagesOutsideLimits,
  pagesWithUnexplainedTerms,
  summariseCollections,
  summariseFormulas,
} from '#domain/library/content-report.ts';
import { keyOf } from '#domain/library/build-library.ts';
import { findLosses } from '#domain/library/readings.ts';
import { openingKinds } from '#domain/library/openings.ts';
import { checkContent } from '#integrations/check-content/check-content.ts';
import { alignTable } from './align-table.ts';

/** `npm run report:content`: what each collection holds, how it reads, and which pages are outside a limit. */
const { entries, problems, ledgers } = checkContent(process.cwd());
const count = (value: number | null, digits = 0) =>
  value?.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits }) ?? '–';

const head = [
  'collection',
  'entries',
  'words',
  'median',
  'sources',
  'links',
  'oldest review',
  'reading ease',
  'figures',
  'semicolons',
  'formulas',
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
  count(own.figures),
  count(own.semicolons, 1),
  count(own.formulas, 1),
]);
console.log(alignTable([head, ...rows]));
console.log(
  '\nSources and links: mean per entry. Reading ease: median, after Flesch; 60 to 70 is plain English.',
);

console.log('Figures, semicolons and formulas: per 1,000 words; see content/README.md for what counts.\n');

const openings = summariseCollections(entries).flatMap(
  ({ collection, openings: own, words, entries: pages }) =>
    words === null
      ? []
      : [[collection, ...openingKinds.map((kind) => `${own[kind]} (${count((own[kind] / pages) * 100)}%)`)]],
);
console.log(alignTable([['openings, guessed', ...openingKinds], ...openings]));
for (const file of pagesOpeningWithMonday(entries)) console.log(`due on a Monday: ${file}`);

const formulas = summariseFormulas(entries).map(({ formula, uses, pages, most }) =>
  [formula, uses, pages, most].map(String),
);
console.log(`\n${alignTable([['formula', 'uses', 'pages', 'may'], ...formulas])}\n`);

const unexplained = pagesWithUnexplainedTerms(entries);
console.log('Terms that a page uses before it links or explains them, with the line:');
for (const { file, terms } of unexplained)
  console.log(`${file}: ${terms.map(({ term, line }) => `${term} (${line})`).join(', ')}`);
if (unexplained.length === 0) console.log('none');

const outside = pagesOutsideLimits(entries);
if (outside.length === 0) console.log('\nEvery page keeps the limits of its kind.');
else {
  const pages = outside.map((page) => {
    const cell = (name: (typeof page.outside)[number], digits = 0) =>
      `${count(page[name], digits)}${page.outside.includes(name) ? '!' : ' '}`;
    const [min, max] = page.limits;
    return [
      page.file,
      cell('words'),
      `${count(min)}–${count(max)}`,
      cell('figures'),
      cell('semicolons', 1),
      cell('formulas', 1),
      count(page.readingEase),
      page.opening ?? '–',
    ];
  });
  const columns = ['words ', 'limits', 'figures ', 'semicolons ', 'formulas ', 'reading ease', 'opening'];
  console.log(`\n${alignTable([['page outside its limits (!)', ...columns], ...pages])}`);
}
const digests = new Map(entries.map(({ entry, digest }) => [keyOf(entry), digest]));
const losses = findLosses(ledgers, (page) => digests.get(page));
if (losses.length > 0) {
  const rows = losses.map(({ page, on, readers, preferred, easier, isRewritten, against }) => [
    page,
    on,
    `${preferred} of ${readers}`,
    `${easier} of ${readers}`,
    isRewritten ? 'rewritten: read it again' : 'as it was read',
    against,
  ]);
  const columns = ['on', 'preferred', 'easier', 'text', 'against'];
  console.log(`\n${alignTable([['lost blind readings', ...columns], ...rows])}`);
}
const broken = new Set(problems.map(({ file }) => file)).size;
if (broken > 0)
  console.log(
    `\nFiles with problems: ${count(broken)}; invalid ones are not counted. See npm run check:content.`,
  );
