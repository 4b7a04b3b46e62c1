import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readManifest } from '#integrations/book-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'em-playbook-book-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const manifest = {
  made: '2026-11-29',
  pages: 2,
  epub: { file: 'a.epub', bytes: 1 },
  pdf: { file: 'a.pdf', bytes: 1, sheets: 3, paper: 'A4' },
};
const write = (name: string, text = 'x') => writeFileSync(join(folder, name), text);

it('reads what was made, and nothing where nothing or only a part of it is there', () => {
  expect(readManifest(folder)).toBeNull();
  write('manifest.json', JSON.stringify(manifest));
  write('a.epub');
  expect(readManifest(folder)).toBeNull();
  write('a.pdf');
  expect(readManifest(folder)).toEqual(manifest);
});
