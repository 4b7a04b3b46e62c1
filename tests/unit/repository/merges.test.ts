import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

let folder: string;
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.com', ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** What adding a reviewed page touches: its file, its ledger, its published address and a word for the spelling. */
const pageOf = (id: string): Readonly<Record<string, string>> => ({
  [`content/faqs/${id}.mdx`]: `---\ntitle: ${id}\n---\n`,
  [`content/reviews/faqs/${id}.yaml`]: `date: 2026-01-01\n`,
});
const linesOf = (id: string): Readonly<Record<string, string>> => ({
  'content/published/faqs.txt': `/faqs/${id}/\n`,
  'tests/cspell-words.txt': `${id}\n`,
});

function addPages(branch: string, ids: readonly string[]) {
  git('switch', '--quiet', '--create', branch, 'main');
  for (const id of ids) {
    for (const [path, text] of Object.entries(pageOf(id))) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    for (const [path, line] of Object.entries(linesOf(id))) appendFileSync(join(folder, path), line);
  }
  git('add', '--all');
  git('commit', '--quiet', '--message', branch);
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'em-playbook-merges-'));
  for (const path of ['.gitattributes', 'content/published', 'tests/cspell-words.txt'])
    cpSync(path, join(folder, path), { recursive: true });
  git('init', '--quiet', '--initial-branch', 'main');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'main');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('two branches that each add pages and their reviews merge without conflict, and keep every line', () => {
  addPages('one', ['aardvark', 'badger']);
  addPages('other', ['caribou', 'dingo']);
  git('switch', '--quiet', 'main');
  git('merge', '--quiet', '--no-edit', 'one');
  git('merge', '--quiet', '--no-edit', 'other');
  for (const id of ['aardvark', 'badger', 'caribou', 'dingo']) {
    for (const path of Object.keys(pageOf(id))) expect(git('ls-files', path)).toContain(path);
    for (const [path, line] of Object.entries(linesOf(id)))
      expect(readFileSync(join(folder, path), 'utf8').split('\n')).toContain(line.trim());
  }
});
