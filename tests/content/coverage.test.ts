import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findCoverageProblems, summariseCoverage } from '#tooling/report-coverage/find-coverage-problems.ts';
import { coveragePath, readCoverage } from '#tooling/report-coverage/read-coverage.ts';
import { readPlace } from '#tooling/report-coverage/read-place.ts';

const root = join(import.meta.dirname, '../..');
const rows = readCoverage(root);

describe(coveragePath, () => {
  it('numbers every row once, from 1 to 112', () => {
    expect(rows.map(({ row }) => row)).toEqual(Array.from({ length: 112 }, (_, index) => index + 1));
  });

  it('names each row once', () => {
    expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
  });

  it('names only pages that exist and words that stand in them', () => {
    expect(findCoverageProblems(rows, (place) => readPlace(root, place))).toEqual([]);
  });
});

describe('findCoverageProblems', () => {
  const places: Record<string, string> = { '/faqs/one/': 'It is done, on a Monday.' };
  const problems = (changes: object) =>
    findCoverageProblems(
      [{ row: 7, name: 'Something', pages: ['/faqs/one/'], items: [], ...changes }],
      (place) => places[place] ?? null,
    );

  it.each([
    ['nothing when all of it is there', {}, []],
    ['a page that is gone', { pages: ['/faqs/two/'] }, ['7: there is no /faqs/two/']],
    [
      'words that are gone',
      { items: [{ item: 'a day', in: '/faqs/one/', says: 'on a Tuesday' }] },
      ['7: /faqs/one/ does not say “on a Tuesday”'],
    ],
    [
      'nothing for words that the file breaks over two lines',
      { items: [{ item: 'a day', in: '/faqs/one/', says: 'done, on a\n Monday' }] },
      [],
    ],
    [
      'the place of an item that is gone',
      { items: [{ item: 'a day', in: '/faqs/two/', says: 'on' }] },
      ['7: there is no /faqs/two/'],
    ],
    ['a row with neither page nor reason', { pages: [] }, ['7: has no page, and no reason for that']],
    ['nothing for an open row with its reason', { pages: [], open: 'Nobody wrote it.' }, []],
  ])('finds %s', (_, changes, found) => {
    expect(problems(changes)).toEqual(found);
  });

  it('counts rows, items and what is open', () => {
    const row = { row: 1, name: 'One', pages: ['/'], items: [{ item: 'a', in: '/', says: 'a' }] };
    expect(summariseCoverage([row, { ...row, row: 2, open: 'Not yet.' }])).toEqual({
      rows: 2,
      covered: 1,
      items: 2,
    });
  });
});

describe('readPlace', () => {
  const folder = mkdtempSync(join(tmpdir(), 'em-playbook-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const write = (path: string, text: string) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write('content/faqs/one.mdx', 'An\nanswer');
  write('content/terms/two.yaml', 'A   term');
  write('content/tools/three.yaml', 'A tool');
  write('content/tools/three/data.yaml', 'its data');
  write('src/strings/en-three.ts', 'its words');
  write('src/strings/en.ts', 'words of all pages');
  write('src/pages/index.astro', '');

  it.each([
    ['/faqs/one/', 'An answer'],
    ['/terms/two/', 'A term'],
    ['/tools/three/', 'A tool its data its words'],
    ['/faqs/', 'words of all pages'],
    ['/', 'words of all pages'],
    ['src/strings/en-three.ts', 'its words'],
    ['/faqs/none/', null],
    ['/tools/none/', null],
    ['/none/', null],
  ])('reads of %s “%s”', (place, text) => {
    expect(readPlace(folder, place)).toBe(text);
  });
});
