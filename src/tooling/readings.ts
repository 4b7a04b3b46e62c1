import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { anonymousMarkdown, hideNames } from '#domain/library/anonymous-text.ts';
import { isLoss, letterOfOurs, readingOf } from '#domain/library/readings.ts';
import { checkContent } from '#integrations/check-content/check-content.ts';
import { ledgerPath } from '#integrations/check-content/read-ledgers.ts';
import { readingSchema } from '#schemas/review.ts';
import { isPageCollection } from '#schemas/collections.ts';
import type { PageEntry } from '#domain/library/types.ts';
import { site } from '#site';
import { appendToLedger } from './append-to-ledger.ts';

const usage = `usage:
  npm run readings -- <collection>/<id> <file> --against "Title, https://…" [--hide "Name,Name"] [--seed N] [--anew]
      Lays our page and the text in the file out as A.md and B.md, in an order that a seed draws, without names.
      --against says what the file is: title and address, or "our edition of 2026-11-21".
      --hide takes names out of both texts. --anew throws away a reading that has no verdict yet.
  npm run readings -- <collection>/<id> --preferred ABA --easier AB- --why "what they said" [--on YYYY-MM-DD]
      Enters the verdict in content/reviews/<collection>/<id>.yaml: a letter for each reader, - for neither.`;

const fail = (message: string): never => {
  console.error(message);
  process.exit(2);
};

const parsedArguments = () => {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        against: { type: 'string' },
        hide: { type: 'string', default: '' },
        seed: { type: 'string' },
        anew: { type: 'boolean', default: false },
        preferred: { type: 'string' },
        easier: { type: 'string' },
        why: { type: 'string' },
        on: { type: 'string' },
      },
    });
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
};

/** What is kept beside the two texts until the verdict. */
const preparedSchema = z.strictObject({ seed: z.int().min(0), digest: z.string(), against: z.string() });

const { positionals, values } = parsedArguments();
const [key = fail(usage), other, ...more] = positionals;
const isVerdict = values.preferred !== undefined || values.easier !== undefined || values.why !== undefined;
if (more.length > 0 || isVerdict !== (other === undefined)) fail(usage);

const folder = join('.cache/readings', key);
const pathOf = (name: string) => join(folder, name);

/** The page as the content check reads it. */
function findPage() {
  const { entries } = checkContent(process.cwd());
  const page = entries.find(({ entry: { collection, id } }) => `${collection}/${id}` === key);
  if (!page || !isPageCollection(page.entry.collection))
    return fail(`There is no page content/${key}.mdx, or it has problems: see npm run check:content.`);
  return { entry: page.entry as PageEntry, digest: page.digest };
}

function layOut(file: string): void {
  const { entry, digest } = findPage();
  if (!existsSync(file)) fail(`There is no file ${file}.`);
  if (!existsSync(ledgerPath(key))) fail(`${ledgerPath(key)} does not exist: review the page first.`);
  if (existsSync(folder) && !values.anew)
    fail(`A reading of ${key} waits for its verdict in ${folder}; enter it, or say --anew.`);
  const against = readingSchema.shape.against.safeParse(values.against);
  if (!against.success) return fail(`--against: title and address of the other text.\n\n${usage}`);
  const seed = values.seed === undefined ? randomInt(2 ** 31) : Number(values.seed);
  const prepared = preparedSchema.safeParse({ seed, digest, against: against.data });
  if (!prepared.success) return fail(`--seed: a whole number, 0 or more.`);
  const names = [site.name, ...values.hide.split(',')];
  const texts = { ours: anonymousMarkdown(entry), theirs: readFileSync(file, 'utf8') };
  const ours = letterOfOurs(seed);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(pathOf(`${ours}.md`), hideNames(texts.ours, names));
  writeFileSync(pathOf(`${ours === 'A' ? 'B' : 'A'}.md`), hideNames(texts.theirs, names));
  writeFileSync(pathOf('reading.json'), `${JSON.stringify(prepared.data, null, 2)}\n`);
  console.log(`${pathOf('A.md')} and ${pathOf('B.md')} are laid out. Look them through for names that are left (--hide).
Give both to each reader, and nothing else of that folder. Ask: which would you send to a new manager? Which was the
easier read? Why? Then:
  npm run readings -- ${key} --preferred ABA --easier AB- --why "…"`);
}

function enterVerdict(): void {
  if (!existsSync(pathOf('reading.json'))) fail(`No reading of ${key} waits for a verdict.\n\n${usage}`);
  const prepared = preparedSchema.parse(JSON.parse(readFileSync(pathOf('reading.json'), 'utf8')));
  const { preferred = '', easier = '', why = '' } = values;
  const today = new Date().toISOString().slice(0, 10);
  const reading = readingOf(prepared, { preferred, easier, why, on: values.on ?? today });
  if ('refusal' in reading) return fail(reading.refusal);
  const parsed = readingSchema.safeParse(reading);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return fail(`${issue?.path.join('.')}: ${issue?.message}\n\n${usage}`);
  }
  const entered = appendToLedger(key, 'readings', parsed.data);
  if ('refusal' in entered) return fail(entered.refusal);
  rmSync(folder, { recursive: true });
  const { readers, preferred: wins, easier: easy } = parsed.data;
  console.log(
    `Ours was ${letterOfOurs(prepared.seed)}: preferred by ${wins} of ${readers}, the easier read for ${easy}. It is in ${entered.path}.`,
  );
  if (isLoss(parsed.data))
    console.log('A loss: npm run report:content lists it until the page is rewritten and read again.');
}

/** `npm run readings`: lays a page out beside another text for blind readers, and enters what they said. */
if (other === undefined) enterVerdict();
else layOut(other);
