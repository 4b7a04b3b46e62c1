import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { digestOf, readFile } from '#integrations/check-content/read-file.ts';
import { reviewLedgerSchema } from '#schemas/review.ts';
import { stringify } from 'yaml';

const usage = `usage: npm run review -- <collection>/<id> --scores 5,4,5,4,5 --changed "what changed" [--on YYYY-MM-DD]

Adds a line to content/reviews.yaml for the text as it stands, and sets "reviewed" in its frontmatter.
The scores, 1 to 5, are: useful today, commits, sourced and true, original, clear.`;

const fail = (message: string): never => {
  console.error(message);
  process.exit(2);
};

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { scores: { type: 'string' }, changed: { type: 'string' }, on: { type: 'string' } },
});
const [entry = fail(usage)] = positionals;
const path = `content/${entry}.mdx`;
if (!existsSync(path)) fail(`There is no ${path}.\n\n${usage}`);

const text = readFileSync(path, 'utf8');
const { data, body, errors } = readFile(text, 'mdx');
if (errors.length > 0) fail(`${path}:${errors[0]?.line}: ${errors[0]?.reason}`);
const { title = '', answer = '' } = data as { title?: string; answer?: string };
const [useful, commits, sourced, original, clear] = (values.scores ?? '').split(',').map(Number);

const line = {
  entry,
  digest: digestOf(title, answer, body),
  on: values.on ?? new Date().toISOString().slice(0, 10),
  scores: { useful, commits, sourced, original, clear },
  changed: values.changed,
};
const parsed = reviewLedgerSchema.safeParse([line]);
if (!parsed.success)
  fail(`${parsed.error.issues[0]?.path.slice(1).join('.')}: ${parsed.error.issues[0]?.message}\n\n${usage}`);

const ledger = 'content/reviews.yaml';
if (readFileSync(ledger, 'utf8').trim() === '[]') writeFileSync(ledger, '');
appendFileSync(ledger, stringify([line], { lineWidth: 0 }));
writeFileSync(path, text.replace(/^reviewed:.*$/mu, `reviewed: ${line.on}`));
console.log(`${entry} is reviewed on ${line.on}; the line is in ${ledger}.`);
