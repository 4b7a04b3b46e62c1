import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';

/** What lies at the top of the repository, dot-files apart; documents live in the rooms they describe. */
const kept = [
  'LICENSE',
  'README.md',
  'SECURITY.md',
  'astro.config.mjs',
  'content',
  'package-lock.json',
  'package.json',
  'public',
  'src',
  'tests',
  'tsconfig.json',
];
/** What commands write there; Git leaves it out. */
const written = new Set(['book', 'coverage', 'dist', 'node_modules']);

it('holds nothing else at its top, such as what a command has written by mistake', () => {
  const found = readdirSync('.').filter((name) => !name.startsWith('.') && !written.has(name));
  expect(found.toSorted()).toEqual(kept);
});
