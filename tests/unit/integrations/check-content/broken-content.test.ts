import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { declaredLinks } from '#domain/library/build-library.ts';
import type { CheckedEntry } from '#domain/library/checked-entry.ts';
import type { Problem } from '#domain/library/problem.ts';
import { checkContent } from '#integrations/check-content/check-content.ts';
import { fileText } from '../../../support/build-entry.ts';
import { writeFiles } from '../../../support/temporary-content.ts';

const repository = join(import.meta.dirname, '../../../..');
let root = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'em-playbook-'));
  for (const folder of ['content', 'src/components/figures', 'src/pages'])
    cpSync(join(repository, folder), join(root, folder), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Replaces a part of one line of a copied file, and returns the number of that line. */
function breakLine(
  { file, lineOf }: CheckedEntry,
  path: (string | number)[],
  from: string,
  to: string,
): number {
  const lines = readFileSync(join(root, file), 'utf8').split('\n');
  const line = lineOf(path);
  const broken = lines[line - 1]?.replace(from, to) ?? '';
  if (broken === lines[line - 1]) throw new Error(`${file}:${line} does not hold "${from}"`);
  writeFiles(root, { [file]: lines.with(line - 1, broken).join('\n') });
  return line;
}

const isNew = (before: readonly Problem[]) => {
  const known = new Set(before.map((problem) => JSON.stringify(problem)));
  return (problem: Problem) => !known.has(JSON.stringify(problem));
};

describe(
  'the content check of a copy of the whole content in which five files are broken',
  { timeout: 60_000 },
  () => {
    it('reports exactly these five, each with file, line, field, reason and remedy', () => {
      const { problems: before, entries } = checkContent(root);
      const withProblems = new Set(before.map(({ file }) => file));
      const sound = entries.filter(({ file }) => !withProblems.has(file));
      const linked = sound.find(({ entry }) => declaredLinks(entry).length > 0)!;
      const work = sound.find(
        ({ entry }) => entry.collection === 'sources' && entry.data.container && entry.data.url,
      )!;
      const dated = sound.find(
        ({ entry, file }) => entry.collection === 'sources' && entry.data.year && file !== work.file,
      )!;
      const term = sound.find(({ entry, file }) => entry.collection === 'terms' && file !== linked.file)!;

      const [target] = declaredLinks(linked.entry);
      const { collection, id } = target!;
      const year = dated.entry.collection === 'sources' ? dated.entry.data.year : null;
      const copy = `${dirname(term.file)}/zz-archive/${term.entry.id}.yaml`;
      const orphan = 'content/terms/zz-orphan.yaml';
      const list = 'content/published/terms.txt';
      const lines = {
        linked: breakLine(linked, [collection, 0, 'id'], `id: ${id}`, `id: x${id}`),
        work: breakLine(work, ['container'], 'container:', 'contaner:'),
        dated: breakLine(dated, ['year'], `year: ${year}`, `year: "${year}"`),
      };
      writeFiles(root, {
        [copy]: readFileSync(join(root, term.file), 'utf8'),
        [orphan]: fileText('terms', 'zz-orphan'),
        [list]: `${readFileSync(join(root, list), 'utf8')}/terms/zz-orphan/\n`,
      });

      const expected: Problem[] = [
        {
          kind: 'dangling-link',
          file: linked.file,
          line: lines.linked,
          field: `${collection}[0].id`,
          reason: `content/${collection} has no entry "x${id}"`,
          remedy: `Did you mean "${id}"?`,
        },
        {
          kind: 'unknown-field',
          file: work.file,
          line: lines.work,
          field: 'contaner',
          reason: 'no field has this name',
          remedy: 'Did you mean "container"?',
        },
        {
          kind: 'invalid-field',
          file: dated.file,
          line: lines.dated,
          field: 'year',
          reason: `must be a number, and is the text "${year}"`,
          remedy: 'Year of first publication, as a number; null where the work names none.',
        },
        {
          kind: 'duplicate-id',
          file: copy,
          line: 1,
          field: 'id',
          reason: `terms/${term.entry.id} is already the id of ${term.file}`,
          remedy: 'Rename or delete one of them: the id is the address of the page.',
        },
        {
          kind: 'orphan',
          file: orphan,
          line: 1,
          field: 'links',
          reason: 'no typed link leads in or out',
          remedy:
            'Add a link to a page that helps its reader, or from one: see "Links" in content/README.md.',
        },
      ];
      const byFile = (a: Problem, b: Problem) => a.file.localeCompare(b.file);
      const found = checkContent(root).problems.filter(isNew(before));
      expect(found.toSorted(byFile)).toEqual(expected.toSorted(byFile));
    });

    it('is a command that prints them with the number of problems, and exits with 1', () => {
      const command = join(repository, 'src/tooling/check-content.ts');
      const { status, stdout, stderr } = spawnSync(process.execPath, [command], {
        cwd: root,
        encoding: 'utf8',
      });
      expect(stderr).toBe('');
      expect(status).toBe(1);
      expect(stdout).toContain('content/terms/zz-orphan.yaml:1  links: no typed link leads in or out\n');
      expect(stdout).toMatch(/\n\d+ problems in \d+ files\.\n\d+ valid entries\.\n$/u);
    });
  },
);
