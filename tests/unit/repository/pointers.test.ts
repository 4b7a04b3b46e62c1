import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * Comments point to a heading of a README in one form, "see <path>README.md#heading": beside the file where the path is
 * empty, else from the top of the repository. Nothing cites a text that the repository does not hold.
 */
const pointer = /(?<![\w./-])((?:[\w.-]+\/)*README\.md)#([\w-]+)/gu;
const link = /\]\((?!https?:)([^)#\s]*)(?:#([\w-]+))?\)/gu;
const mention = /(?<![\w./*-])((?:[\w.-]+\/)*[\w-]+\.mdx?)\b(?!#)/gu;

/** Shapes of a citation by number, anywhere: "rule B8.5", "section F2", "Appendix C", "the vector of F6". */
const citations =
  /\b(?:[Rr]ules?|[Ss]ections?|[Cc]hapters?|[Aa]ppendi(?:x|ces|xes)) (?:[A-Z]\.?\d|[B-HJ-Z]\b|A(?=[,.;:)])|\d+\.\d)|\b(?:of|in|from|by|see|per) [B-H]\d{1,2}\b|\b(?:of|in|from|by|see|per) the spec(?:ification)?\b/gu;
/** Bare numbers of rules, within comments and prose: "B8.5", "B.3", "F1, H9". */
const numbers = /\b[Rr]ules? \d+\b|(?<![\w#-])[A-H](?:\d{1,2})?\.\d{1,2}\b|(?<![\w#-])[B-H]\d{1,2}\b/gu;

const files = globSync(
  ['src', 'tests', 'content'].map((top) => `${top}/**/*.{ts,tsx,js,mjs,astro,css,yaml,md,mdx}`),
).filter((file) => join(process.cwd(), file) !== import.meta.filename);
const textOf = (file: string): string => readFileSync(file, 'utf8');
const isYaml = (file: string): boolean => extname(file) === '.yaml';
const isReadme = (file: string): boolean => basename(file) === 'README.md' && file.startsWith('src/');
const yamlComment = /(?:^|\s)#\s.*$/gmu;
const comment = /\/\*[\s\S]*?\*\/|(?<![:\\])\/\/.*$|<!--[\s\S]*?-->/gmu;

/** The comments of a file, or its prose without code where it is a README of ours. */
function commentsOf(file: string, text: string): string {
  if (isReadme(file)) return text.replace(/`[^`\n]*`|^ {4}.*$/gmu, '');
  return (text.match(isYaml(file) ? yamlComment : comment) ?? []).join('\n');
}

const slugOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/gu, '-');
const headingsOf = (file: string): string[] =>
  [...textOf(file).matchAll(/^#{1,6} (.+)$/gmu)].map(([, heading = '']) => slugOf(heading));

/** What is wrong with a place that is pointed to, or null. */
function problemAt(paths: readonly string[], heading: string | undefined): string | null {
  const found = paths.find((path) => existsSync(path));
  if (found === undefined) return 'no such file';
  return heading === undefined || headingsOf(found).includes(heading) ? null : 'no such heading';
}
const besideOrTop = (file: string, path: string): string[] => [join(dirname(file), path), path];

/** Why a file's pointers and citations lead nowhere. */
function faultsOf(file: string, text: string): string[] {
  const comments = commentsOf(file, text);
  const pointers = [...text.matchAll(pointer)].flatMap(({ 0: whole, 1: path = '', 2: heading, index }) => {
    const isFormal = isReadme(file) || /\bsee[\s*/]+$/u.test(text.slice(0, index));
    const problem = isFormal ? problemAt(besideOrTop(file, path), heading) : 'not written as "see …"';
    return problem ? [`${whole}: ${problem}`] : [];
  });
  const links = isReadme(file)
    ? [...text.matchAll(link)].flatMap(([whole, path = '', heading]) => {
        const problem = problemAt([path === '' ? file : join(dirname(file), path)], heading);
        return problem ? [`${whole}: ${problem}`] : [];
      })
    : [];
  const isMissing = (path: string) => !besideOrTop(file, path).some((place) => existsSync(place));
  const missing = [...comments.matchAll(mention)]
    .filter(([, path = '']) => isMissing(path))
    .map(([whole]) => `${whole}: no such file`);
  const isProse = isYaml(file) || file.startsWith('content/');
  const cited = [...(isProse ? comments : text).matchAll(citations), ...comments.matchAll(numbers)];
  return [...pointers, ...links, ...missing, ...cited.map(([whole]) => `“${whole}” leads nowhere`)];
}

describe('a pointer in a comment', () => {
  it('leads to a heading that exists, and nothing cites what is not here', () => {
    const faults = files.flatMap((file) => faultsOf(file, textOf(file)).map((fault) => `${file}: ${fault}`));
    expect(faults).toEqual([]);
  });

  it('is found in the rooms that have a contract', () => {
    const pointing = files.filter((file) => textOf(file).match(pointer) && !isReadme(file)).join('\n');
    for (const room of globSync('src/domain/*/**/README.md').map(dirname))
      expect(pointing).toMatch(new RegExp(`^${room}/[^/]+\\.ts$`, 'mu'));
  });

  const room = 'src/domain/plan/a.ts';
  it.each([
    ['/** See (see README.md#phases). */', []],
    ['// as said (see src/domain/plan/README.md#phases)', []],
    ['/** Text (see\n * README.md#gaps). */', []],
    ['// (see README.md#weeks)', ['README.md#weeks: no such heading']],
    ['// (see src/domain/plans/README.md#phases)', ['src/domain/plans/README.md#phases: no such file']],
    ['// (README.md#phases)', ['README.md#phases: not written as "see …"']],
    ['// The limits of quality.md.', ['quality.md: no such file']],
  ])('is judged: %j', (text, faults) => {
    expect(faultsOf(room, text)).toEqual(faults);
  });

  it.each([
    '// (rule B8.5)',
    '/** The order of rules 8.10 and 8.11. */',
    '// (section F2)',
    '// as in Section D',
    "it('has the form of section H11')",
    "'the vector of F6',",
    '/* F2, H9 */',
    '<!-- B.3 -->',
    '// rule 12',
    '// Appendix C',
    '// vectors of the specification',
  ])('is wanted instead of %j', (text) => {
    expect(faultsOf(room, text)).not.toEqual([]);
  });

  it.each([
    "expect(tag).toBe('H1');",
    "'G2 essential floor 1.5'",
    '// A sheet of A4.',
    '// see RFC 5545, 3.1',
    '// sections A person reads',
    '// a rule I keep',
    'd="M0 0h32H2.5v3H11"',
  ])('is not wanted in %j', (text) => {
    expect(faultsOf(room, text)).toEqual([]);
  });
});

it.each(globSync('src/**/README.md'))('%s says it in 200 lines', (file) => {
  expect(textOf(file).split('\n').length).toBeLessThanOrEqual(201);
});
