import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readPages } from '#tooling/built-pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'em playbook '));
afterAll(() => rmSync(folder, { recursive: true }));

it('reads every page by its path on the site, and passes over redirects', () => {
  for (const path of ['terms', 'old']) mkdirSync(join(folder, path));
  const redirect =
    '<!doctype html><title>Redirecting to: /terms/</title><meta http-equiv="refresh" content="0;url=/terms/">';
  const files = {
    'index.html': 'home',
    '404.html': 'gone',
    'terms/index.html': 'terms',
    'old/index.html': redirect,
  };
  for (const [path, html] of Object.entries(files)) writeFileSync(join(folder, path), html);
  expect(readPages(folder)).toEqual([
    { path: '404.html', html: 'gone' },
    { path: '', html: 'home' },
    { path: 'terms/', html: 'terms' },
  ]);
});
