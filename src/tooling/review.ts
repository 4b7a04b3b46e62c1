import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkContent } from '#integrations/check-content/check-content.ts';
import { formatProblems } from '#integrations/check-content/format-problems.ts';
import { digestOf, readFile, type ReadFields } from '#integrations/check-content/read-file.ts';
import { ledgerPath } from '#integrations/check-content/read-ledgers.ts';
import { reviewSchema } from '#schemas/review.ts';
import { appendToLedger } from './append-to-ledger.ts';

const usage = `usage: npm run review -- <collection>/<id> --scores 5,4,5,4,5 --changed "what changed" [--on YYYY-MM-DD] [--rewrite-follows]

Adds a line to content/reviews/<collection>/<id>.yaml for the text as it stands, and sets "reviewed" in its frontmatter.
The scores, 1 to 5, are: useful today, commits, sourced and true, original, clear. A score under 4 means that the
page is rewritten first; --rewrite-follows enters it all the same.`;

const fail = (message: string): never => {
  console.error(message);
  process.exit(2);
};

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    scores: { type: 'string' },
    changed: { type: 'string' },
    on: { type: 'string' },
    'rewrite-follows': { type: 'boolean', default: false },
  },
});
const [key = fail(usage)] = positionals;
const path = `content/${key}.mdx`;
if (!existsSync(path)) fail(`There is no ${path}.\n\n${usage}`);

const text = readFileSync(path, 'utf8');
const { data, body, errors } = readFile(text, 'mdx');
if (errors.length > 0) fail(`${path}:${errors[0]?.line}: ${errors[0]?.reason}`);
if (!values.scores) fail(`Give --scores: five numbers from 1 to 5.\n\n${usage}`);
if (!values.changed) fail(`Give --changed: what was changed, in ten letters or more.\n\n${usage}`);
const [useful, commits, sourced, original, clear] = (values.scores ?? '').split(',').map(Number);

const line = {
  digest: digestOf(data as ReadFields, body),
  on: values.on ?? new Date().toISOString().slice(0, 10),
  scores: { useful, commits, sourced, original, clear },
  changed: values.changed,
};
const parsed = reviewSchema.safeParse(line);
if (!parsed.success)
  fail(`${parsed.error.issues[0]?.path.join('.')}: ${parsed.error.issues[0]?.message}\n\n${usage}`);
if (Object.values(line.scores).some((score) => Number(score) < 4) && !values['rewrite-follows'])
  fail('A score under 4: rewrite the page and have it read again, or say --rewrite-follows.');

// A page is read when it is whole: what the check asks for besides the review comes first.
const open = checkContent(process.cwd()).problems.filter(
  ({ file, field }) => file === path && field !== 'reviewed',
);
if (open.length > 0) fail(`First mend what the content check says of this page:\n\n${formatProblems(open)}`);

const entered = appendToLedger(key, 'reviews', line);
if ('refusal' in entered) fail(entered.refusal);
// In the place of the day before, or as the last field of a page that was never reviewed.
const dayOfReview = /^((?:\uFEFF)?---(\r?\n)[\s\S]*?)(^reviewed:[^\r\n]*|(?=^---))/mu;
writeFileSync(
  path,
  text.replace(
    dayOfReview,
    (_, before: string, end: string, old: string) => `${before}reviewed: ${line.on}${old ? '' : end}`,
  ),
);
console.log(`${key} is reviewed on ${line.on}; the line is in ${ledgerPath(key)}.`);
