import { readFileSync, readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { z } from 'zod';
import { emptyOutline, type Outline } from '#domain/library/outline.ts';
import type { CheckedData, CheckedEntry, Ledgers } from '#domain/library/checked-entry.ts';
import { findProblems } from '#domain/library/find-problems.ts';
import { compareProblems, type Problem } from '#domain/library/problem.ts';
import { readComplaint } from '#domain/library/unreadable-text.ts';
import type { AnyEntry } from '#domain/library/types.ts';
import { schemaOf } from '#schemas/by-collection.ts';
import { site } from '#site';
import { contentPaths, placeOf } from './content-paths.ts';
import { parseFile } from './parse-file.ts';
import { readPublishedAddresses } from './read-published-addresses.ts';
import { instrumentDigest, readPublishedInstruments } from './read-published-instruments.ts';
import { readAsked, readTold } from './read-asked.ts';
import { digestOf, readFile, type ContentFile, type ReadFields } from './read-file.ts';
import { readLedgers } from './read-ledgers.ts';
import { readOutline } from './read-outline.ts';
import { siteAddresses } from './site-addresses.ts';
import { toolDataSchemaOf } from '#schemas/tool-data.ts';

export interface ContentCheck {
  problems: Problem[];
  entries: CheckedEntry[];
  ledgers: Ledgers;
}

/** An id as links and citations write it, in a file that may not even be YAML. */
const mentionedId = /\bid: *["']?([a-z0-9-]+)/gu;

const kebab = (name: string) => name.replace(/(?<=[a-z0-9])(?=[A-Z])/gu, '-').toLowerCase();

/** The outline of a page; where its MDX does not parse, says so in the faults of the file. */
function outlineOf(file: ContentFile): Outline {
  if (file.errors.length > 0) return emptyOutline;
  try {
    return readOutline(file.body, file.bodyOffset);
  } catch (error) {
    const fault = readComplaint(String(error), file.body);
    file.textFaults.push({ ...fault, line: fault.line + file.bodyOffset });
    return emptyOutline;
  }
}

/** A day in milliseconds. */
const oneDay = 24 * 60 * 60 * 1000;

/** What a check may be given for what it takes from the site and the clock otherwise. */
interface CheckOptions {
  readonly today?: Date;
  /** Addresses that moved, old to new. */
  readonly redirects?: Readonly<Record<string, string>>;
}

/** Reads every file of `content/` under `root` and returns all problems of all files at once. */
export function checkContent(
  root: string,
  { today = new Date(), redirects = site.redirects }: CheckOptions = {},
): ContentCheck {
  const { ledgers, problems } = readLedgers(root);
  const { publishedInstruments, problems: digestProblems } = readPublishedInstruments(root);
  problems.push(...digestProblems);
  const entries: CheckedEntry[] = [];
  const data: CheckedData[] = [];
  const brokenKeys = new Set<string>();
  const brokenMentions = new Set<string>();

  for (const path of contentPaths(root)) {
    const place = placeOf(path);
    if ('reason' in place) {
      problems.push(place);
      continue;
    }
    const { collection, id, kind } = place;
    const text = readFileSync(join(root, path), 'utf8');
    const file = readFile(text, kind);
    const outline = kind === 'mdx' ? outlineOf(file) : emptyOutline;
    const toolData = toolDataSchemaOf(path);
    const parsed = parseFile<z.ZodType>(toolData ?? schemaOf[collection], file, path);
    if ('problems' in parsed) {
      problems.push(...parsed.problems);
      if (!toolData) brokenKeys.add(`${collection}/${id}`);
      for (const [, mention = ''] of text.matchAll(mentionedId)) brokenMentions.add(mention);
    } else if (toolData) {
      data.push({ file: path, data: parsed.data, lineOf: file.lineOf });
    } else {
      const entry = { collection, id, data: parsed.data, body: file.body } as AnyEntry;
      const digest =
        kind === 'mdx'
          ? digestOf(parsed.data as ReadFields, file.body)
          : collection === 'instruments'
            ? instrumentDigest(file.data)
            : '';
      entries.push({ entry, file: path, outline, digest, lineOf: file.lineOf });
    }
  }

  const figures = new Set(
    readdirSync(join(root, 'src/components/figures'))
      .filter((name) => extname(name) === '.astro')
      .map((name) => kebab(basename(name, '.astro'))),
  );
  problems.push(
    ...findProblems({
      entries,
      toolData: data,
      addresses: siteAddresses(root),
      latestYear: today.getUTCFullYear() + 1,
      latestDay: new Date(today.getTime() + oneDay).toISOString().slice(0, 10),
      publishedInstruments,
      publishedAddresses: readPublishedAddresses(root),
      redirects,
      ledgers,
      asked: readAsked(root),
      told: readTold(root),
      figures,
      brokenKeys,
      brokenMentions,
    }),
  );
  return { problems: problems.sort(compareProblems), entries, ledgers };
}
