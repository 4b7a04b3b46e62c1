import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { skillName } from '#domain/twins/skill.ts';
import { site } from '#site';
import { readPages } from '#tooling/built-pages.ts';
import { digestOf, readFile } from '#integrations/check-content/read-file.ts';
import { reviewOf } from '../support/build-entry.ts';
import { buildEnvironment } from '../support/build-environment.ts';
import { writeFiles } from '../support/temporary-content.ts';

const root = join(import.meta.dirname, '../..');
const repository = 'https://github.com/somebody/playbook';
let folder = '';

/** Puts a text behind another one in a file of the copy; fails where that is not there. */
function addAfter(file: string, mark: string, text: string): void {
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  if (!before.includes(mark)) throw new Error(`${file} has no “${mark}”`);
  writeFileSync(path, before.replace(mark, mark + text));
}

describe('a copy of the site with a collection more, and the shelf of books hidden', () => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'em-playbook-'));
    for (const name of ['src', 'content', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs'])
      cpSync(join(root, name), join(folder, name), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    // What src/README.md asks for: a schema, one row, an anatomy, words, a page.
    writeFiles(folder, {
      'src/schemas/recipe.ts':
        "import { z } from 'zod';\nimport { themedPageFields } from './shared.ts';\n\nexport const recipeSchema = z.strictObject({ ...themedPageFields });\n",
    });
    addAfter('src/schemas/by-collection.ts', 'export const schemaOf = {\n', '  recipes: recipeSchema,\n');
    const schemas = join(folder, 'src/schemas/by-collection.ts');
    writeFileSync(schemas, `import { recipeSchema } from './recipe.ts';\n${readFileSync(schemas, 'utf8')}`);
    addAfter(
      'src/schemas/collections.ts',
      'export const collectionTable = [\n',
      "  { name: 'recipes', kind: 'pages', linkable: true, group: 'do', shelves: everywhere },\n",
    );
    addAfter(
      'src/domain/library/anatomy.ts',
      'PageCollection, Anatomy>> = {\n',
      "  recipes: { headings: ['Steps'], words: [20, 200] },\n",
    );
    const strings = 'src/strings/en.ts';
    addAfter(
      strings,
      'one: string; lead: string }> = {\n',
      "  recipes: { name: 'Recipes', one: 'recipe', lead: 'Small things to do, one at a time, in the order in which they help a team most.' },\n",
    );
    addAfter(strings, '  out: {\n', "    recipes: 'Recipes for it',\n");
    addAfter(strings, '  in: {\n', "    recipes: 'Recipes that use it',\n");

    const body = `${'The soup is hot and everyone sits down. '.repeat(5)}\n\n## Steps\n\nCook it.\n`;
    const text = `---\n${stringify({
      title: 'Soup for a tired team',
      description: 'A toy page of at least seventy characters, which shows that a collection is one row.',
      theme: 'people',
      aliases: ['soup one', 'soup two', 'soup three', 'soup four', 'soup five'],
      reviewed: '2026-11-29',
      faqs: [{ id: 'how-many-direct-reports', why: 'for how much soup to cook' }],
    })}---\n\n${body}`;
    writeFiles(folder, {
      'content/recipes/soup.mdx': text,
      'content/published/recipes.txt': '/recipes/soup/\n',
      'dist/faqs/of-the-last-build/index.html': 'gone with the next',
      'dist/.git/HEAD': 'ref: refs/heads/pages',
    });
    addAfter('content/published/faqs.txt', '', '/faqs/how-many-people/\n');
    const settings = join(folder, 'src/site.ts');
    const moved = "redirects: { '/faqs/how-many-people/': '/faqs/how-many-direct-reports/' }";
    writeFileSync(settings, readFileSync(settings, 'utf8').replace('redirects: {}', moved));
    const { data, body: read } = readFile(text, 'mdx');
    writeFiles(folder, {
      'content/reviews/recipes/soup.yaml': stringify({
        reviews: [reviewOf(digestOf(data as object, read), '2026-11-29')],
      }),
    });
    const { status, stdout, stderr } = spawnSync('npm', ['run', 'build'], {
      cwd: folder,
      encoding: 'utf8',
      env: buildEnvironment({
        HIDDEN: 'books',
        REPOSITORY_URL: repository,
        PRECOMPRESS: 'off',
        OFFLINE: 'off',
        CARDS: 'off',
        TODAY: '2027-06-15',
      }),
    });
    if (status !== 0)
      throw new Error(`the copy does not build:\n${stdout.slice(-3000)}${stderr.slice(-3000)}`);
    // A whole build: two minutes are too few on a busy machine.
  }, 600_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const page = (path: string) => readFileSync(join(folder, 'dist', path, 'index.html'), 'utf8');
  const part = (html: string, tag: string) =>
    new RegExp(`<${tag}[\\s\\S]*?</${tag}>`, 'u').exec(html)?.[0] ?? '';

  it('leaves nothing of the last build but a repository in its folder', () => {
    expect(existsSync(join(folder, 'dist/faqs/of-the-last-build'))).toBe(false);
    expect(existsSync(join(folder, 'dist/.git/HEAD'))).toBe(true);
  });

  it('lists the collection in header, home page, search, footer and sitemap, and both ways between pages', () => {
    const home = page('');
    for (const place of [part(home, 'header'), part(home, 'main'), part(home, 'footer'), page('search')])
      expect(place).toContain('href="/recipes/"');
    expect(page('recipes')).toContain('Soup for a tired team');
    expect(page('recipes/soup')).toContain('href="/faqs/how-many-direct-reports/"');
    expect(page('faqs/how-many-direct-reports')).toContain('href="/recipes/soup/"');
    expect(readFileSync(join(folder, 'dist/sitemap-0.xml'), 'utf8')).toContain('/recipes/soup/');
    expect(readFileSync(join(folder, 'dist/search/names.json'), 'utf8')).toContain('Soup for a tired team');
  });

  it('has on every entry, with its id, where to report a mistake and to discuss it; without cards no pictures', () => {
    const pages = readPages(join(folder, 'dist'));
    const entries = pages.filter(
      ({ path, html }) => /<main[^>]* data-collection=/u.test(html) || path === 'tools/readiness/',
    );
    expect(entries.length).toBeGreaterThan(100);
    const without = entries.filter(({ path, html }) => {
      const id = encodeURIComponent(path.replace(/\/$/u, ''));
      const leads = [`${repository}/issues/new?`, `${repository}/discussions/new?`].map((address) =>
        Array.from(html.matchAll(/href="([^"]+)"/gu), ([, href = '']) => href).some(
          (href) => href.startsWith(address) && href.includes(id),
        ),
      );
      return leads.includes(false);
    });
    expect(without.map(({ path }) => path)).toEqual([]);
    expect(pages.filter(({ html }) => html.includes('og:image')).map(({ path }) => path)).toEqual([]);
    expect(existsSync(join(folder, 'dist/cards'))).toBe(false);
  });

  it('says on a summer day on pages whose facts move fast that they should have been read again, and on no other', () => {
    const says = (path: string) => page(path).includes('We meant to check this page again by');
    expect(says('career/pay-and-negotiation')).toBe(true);
    expect(says('recipes/soup')).toBe(false);
  });

  it('sends readers of an address that moved to its heir, and neither lists nor finds the old one', () => {
    expect(page('faqs/how-many-people')).toContain(
      '<meta http-equiv="refresh" content="0;url=/faqs/how-many-direct-reports/">',
    );
    const listing = ['sitemap-0.xml', 'search/names.json', 'llms.txt'];
    for (const file of listing)
      expect(readFileSync(join(folder, 'dist', file), 'utf8'), file).not.toContain('how-many-people');
  });

  it('has of the hidden shelf no page, no navigation, no empty hub and no dead link', () => {
    expect(existsSync(join(folder, 'dist/books'))).toBe(false);
    const linking = readPages(join(folder, 'dist'))
      .filter(({ html }) => /href="\/books\//u.test(html))
      .map(({ path }) => path);
    expect(linking).toEqual([]);
    expect(readFileSync(join(folder, 'dist/search/names.json'), 'utf8')).not.toContain('"books"');
  });

  it('gives programs the new shelf and nothing of the hidden one', () => {
    const dist = join(folder, 'dist');
    expect(existsSync(join(dist, 'recipes/soup/index.html.md'))).toBe(true);
    const read = (path: string) => readFileSync(join(dist, path), 'utf8');
    expect(read('llms.txt')).toContain('/recipes/soup/index.html.md');
    expect(read('recipes/feed.xml')).toContain('Soup for a tired team');
    expect(JSON.parse(read('data/v1/recipes.json'))).toMatchObject({ count: 1, entries: [{ id: 'soup' }] });
    const files = globSync(['**/*.md', 'llms*.txt', '**/feed.{xml,json}', 'data/v1/*', '*.webmanifest'], {
      cwd: dist,
    });
    expect(files.length).toBeGreaterThan(100);
    // Works by others may have such a folder in their address.
    const leading = new RegExp(`(?:${RegExp.escape(site.url)}|["'(])/books/|"collection":"books"`, 'u');
    expect(files.filter((file) => file.includes('books') || leading.test(read(file)))).toEqual([]);
    const archive = unzipSync(readFileSync(join(dist, `skills/${skillName(site.name)}.zip`)));
    expect(Object.keys(archive).filter((path) => path.includes('/books'))).toEqual([]);
    expect(Object.keys(archive).filter((path) => path.endsWith('/recipes/soup.md'))).toHaveLength(1);
  });
});
