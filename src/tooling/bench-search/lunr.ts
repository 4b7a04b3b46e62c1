import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { readPages } from '../built-pages.ts';

/** What we use of lunr: a builder that indexes documents, and searches that give their references. */
interface Lunr {
  (
    build: (this: {
      ref(name: string): void;
      field(name: string): void;
      add(document: object): void;
    }) => void,
  ): {
    search(query: string): { ref: string }[];
  };
}

/** lunr as it comes, installed beside the project: it is measured, not used. */
function loadLunr(): Lunr {
  const folder = join('.cache', 'lunr');
  if (!existsSync(join(folder, 'node_modules/lunr'))) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
    const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', 'lunr@2.3.9'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (status !== 0) throw new Error('lunr could not be installed for the comparison');
  }
  return createRequire(join(process.cwd(), folder, 'index.js'))('lunr') as Lunr;
}

const textOf = (html: string): string =>
  (/<main[\s\S]*<\/main>/u.exec(html)?.[0] ?? '').replace(/<[^>]*>/gu, ' ').replace(/\s+/gu, ' ');

/** lunr over the text of all pages of a built site, and the aliases of their names: any word counts. */
export function lunrOver(folder: string, base: string): (query: string) => string[] {
  const lunr = loadLunr();
  const { collections, entries } = JSON.parse(readFileSync(join(folder, 'search/names.json'), 'utf8')) as {
    collections: string[];
    entries: [number, string, string, string][];
  };
  const aliases = new Map(
    entries.map(([number, path, , names]) => [
      path.startsWith('/') ? path.slice(1) : `${collections[number]}/${path}`,
      names,
    ]),
  );
  const index = lunr(function build() {
    this.ref('url');
    for (const field of ['title', 'aliases', 'text']) this.field(field);
    for (const { path, html } of readPages(folder)) {
      if (!html.includes('data-pagefind-body') && !aliases.has(path)) continue;
      const title = /<h1[^>]*>([\s\S]*?)<\/h1>/u.exec(html)?.[1]?.replace(/<[^>]*>/gu, '') ?? '';
      this.add({ url: base + path, title, aliases: aliases.get(path) ?? '', text: textOf(html) });
    }
  });
  return (query) =>
    index
      .search(query.replace(/[~^:+*-]/gu, ' '))
      .slice(0, 10)
      .map(({ ref }) => ref);
}
