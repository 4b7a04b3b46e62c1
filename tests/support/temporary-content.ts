import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { onTestFinished } from 'vitest';
import { publishedFolder } from '#domain/library/find-address-problems.ts';
import { checkContent } from '#integrations/check-content/check-content.ts';
import { digestOf, readFile, type ReadFields } from '#integrations/check-content/read-file.ts';
import { ledgerPath } from '#integrations/check-content/read-ledgers.ts';
import { toolDataSchemaOf } from '#schemas/tool-data.ts';
import { collectionNames, hasAddress } from '#schemas/collections.ts';
import { fileText, reviewOf, soundBody } from './build-entry.ts';

/** Files by their path from the root. */
export type Files = Readonly<Record<string, string>>;

/** A folder of its own under the system's temporary folder, removed when the test has finished. */
export function temporaryFolder(): string {
  const root = mkdtempSync(join(tmpdir(), 'em-playbook-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  return root;
}

/** Writes files below a folder and makes the folders they need. */
export function writeFiles(root: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

const reviewedPage = /^content\/([a-z]+\/[a-z-]+)\.mdx$/u;

/** The review ledgers in which all pages of some files have been read as they stand. */
export const ledgersOf = (files: Files): Files =>
  Object.fromEntries(
    Object.entries(files).flatMap(([path, text]) => {
      const [, key] = reviewedPage.exec(path) ?? [];
      if (!key) return [];
      const { data, body } = readFile(text, 'mdx');
      const digest = digestOf((data ?? {}) as ReadFields, body);
      return [[ledgerPath(key), stringify({ reviews: [reviewOf(digest)] })] as const];
    }),
  );

/** The lists in which every entry of some files that is no draft counts as published. */
function listsOf(files: Files): Files {
  const lists = new Map<string, string>();
  for (const [path, text] of Object.entries(files)) {
    const [, collection = '', id] =
      /^content\/([a-z]+)\/(?:.*\/)?([a-z0-9-]+)\.(?:mdx|yaml)$/u.exec(path) ?? [];
    const name = collectionNames.find((known) => known === collection);
    if (!name || !hasAddress(name) || toolDataSchemaOf(path) || /^draft: true$/mu.test(text)) continue;
    const list = `${publishedFolder}/${collection}.txt`;
    lists.set(list, `${lists.get(list) ?? ''}/${collection}/${id}/\n`);
  }
  return Object.fromEntries(lists);
}

/** Some files with what makes all of them reviewed and published. */
export const asPublished = (files: Files): Files => ({ ...ledgersOf(files), ...listsOf(files), ...files });

const withoutEmpty = (files: Files): Files =>
  Object.fromEntries(Object.entries(files).filter(([, text]) => text !== ''));

/** A small content without problems: a theme, a term, a source, and an answer that links to and cites them. */
export const soundFiles: Files = {
  'content/README.md': '# How to write\n',
  'content/themes/people.yaml': fileText('themes', 'people'),
  'content/terms/one-to-one.yaml': fileText('terms', 'one-to-one'),
  'content/sources/kram-1985.yaml': fileText('sources', 'kram-1985'),
  'content/faqs/how-many.mdx': fileText(
    'faqs',
    'how-many',
    {
      terms: [{ id: 'one-to-one', why: 'for the meeting' }],
      sources: [{ id: 'kram-1985', claim: 'Mentors help.' }],
    },
    `${soundBody('faqs')}\nMentors help.<Cite id="kram-1985" />\n`,
  ),
  'src/components/figures/HiringFunnel.astro': '<svg></svg>\n',
};

/** Checks the sound content with some files added, replaced or (empty) left out; all pages count as reviewed and published. */
export function checkWith(changes: Files): ReturnType<typeof checkContent> {
  const root = temporaryFolder();
  const files = withoutEmpty({ ...soundFiles, ...changes });
  writeFiles(root, withoutEmpty({ ...asPublished(files), ...changes }));
  return checkContent(root);
}
