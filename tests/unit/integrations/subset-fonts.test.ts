import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';

vi.mock('#site', () => ({ site: { name: 'Führung', offline: true } }));
const { glyphsInUse } = await import('#integrations/subset-fonts.ts');

const root = mkdtempSync(join(tmpdir(), 'em playbook '));
afterAll(() => rmSync(root, { recursive: true }));

it.each([
  ['content', 'content/faqs/one.mdx', 'é'],
  ['interface texts', 'src/strings/en.ts', 'ø'],
  ['pages', 'src/pages/index.astro', '→'],
  ['layouts', 'src/layouts/Document.astro', '§'],
])('holds the characters of %s', (_, path, character) => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  const paths = ['', '-two', '-three', '-four', '-five'].map((more) => path.replace(/(?=\.\w+$)/u, more));
  for (const own of paths) writeFileSync(join(root, own), character);
  expect(glyphsInUse(root)).toContain(character);
});

it('leaves a sign that hardly any file holds to the fallback font', () => {
  mkdirSync(join(root, 'content/faqs'), { recursive: true });
  for (const name of ['four', 'five']) writeFileSync(join(root, `content/faqs/${name}.mdx`), 'Ž');
  expect(glyphsInUse(root)).not.toContain('Ž');
});

it('holds the characters of the names that a fork gives its site', () => {
  expect(glyphsInUse(root)).toContain('ü');
});
