import { cpSync, globSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { proseComponents } from '#domain/library/prose-components.ts';
import { createUrls } from '#domain/navigation/urls.ts';
import { collectionNames, hasAddress, linkableCollections } from '#schemas/collections.ts';
import { createCorpus, type Corpus } from './corpus.ts';

const root = join(import.meta.dirname, '../../..');
const urls = createUrls('/');

const idsIn = (collection: string): string[] =>
  globSync('*.yaml', { cwd: join(root, 'content', collection) })
    .map((file) => basename(file, '.yaml'))
    .sort();

/** Sources and terms that the generated pages share; the real ones beyond these are left out. */
const supporting = 40;

/** Generated pages in the words of the real shelf. */
export function generate(count: number): Corpus {
  const prose = globSync('content/**/*.mdx', { cwd: root })
    .sort()
    .map((file) => readFileSync(join(root, file), 'utf8').replace(/^---[\s\S]*?\n---/u, ''))
    .join('\n')
    .replace(/<[^>]*>|\]\([^)]*\)|[|*_`#[\]]/gu, ' ');
  return createCorpus({
    prose,
    sources: idsIn('sources').slice(0, supporting),
    terms: idsIn('terms').slice(0, supporting),
    tools: idsIn('tools').filter((id) => id !== 'next-actions'),
    themes: idsIn('themes'),
    count,
  });
}

/** An empty folder for a project that shares our packages. */
function emptyProject(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
}

function writeAll(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** A data file of ours without its links, for the pages they go to are left out. */
function withoutLinks(file: string): string {
  const data = parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  return stringify(
    Object.fromEntries(
      Object.entries(data).filter(([field]) => ![...linkableCollections, 'sources'].includes(field)),
    ),
  );
}

/** The lists in which every entry of a project counts as published. */
const publishedLists = (folder: string): Map<string, string> =>
  new Map(
    collectionNames.filter(hasAddress).map((collection) => {
      const files = globSync(`${collection}/*.{mdx,yaml}`, { cwd: join(folder, 'content') });
      return [
        `published/${collection}.txt`,
        files.map((file) => `${urls.entry({ collection, id: basename(file, extname(file)) })}\n`).join(''),
      ];
    }),
  );

/** Our code, templates and data with the generated pages in place of our own. */
export function prepareSite(folder: string, { files, ledgers }: Corpus): void {
  emptyProject(folder);
  for (const name of ['src', 'content', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs'])
    cpSync(join(root, name), join(folder, name), {
      recursive: true,
      filter: (path) => !path.endsWith('.mdx'),
    });
  // Paths, tools and what people ask and tell lead to pages of ours by name.
  for (const own of ['content/paths', 'content/asked', 'content/told'])
    rmSync(join(folder, own), { recursive: true });
  for (const tool of globSync(['src/pages/tools/*/', 'content/tools/*/', 'content/tools/next-actions.yaml'], {
    cwd: folder,
  }))
    rmSync(join(folder, tool), { recursive: true });
  for (const collection of ['sources', 'terms'])
    for (const id of idsIn(collection).slice(supporting))
      rmSync(join(folder, 'content', collection, `${id}.yaml`));
  for (const file of globSync('content/{tools,terms,themes}/*.yaml', { cwd: folder }))
    writeFileSync(join(folder, file), withoutLinks(join(folder, file)));
  writeAll(join(folder, 'content'), files);
  rmSync(join(folder, 'content/reviews'), { recursive: true });
  writeAll(join(folder, 'content'), ledgers);
  rmSync(join(folder, 'content/published'), { recursive: true });
  writeAll(join(folder, 'content'), publishedLists(folder));
}

/**
 * The least Astro needs for the same MDX: one collection without a schema, one page without a
 * layout, and a search index. What is beyond it is the price of our templates, checks and links.
 */
export function prepareBareSite(folder: string, { files }: Corpus): void {
  emptyProject(folder);
  writeAll(join(folder, 'content'), files);
  writeAll(
    folder,
    new Map([
      ['package.json', JSON.stringify({ type: 'module', scripts: { build: 'astro build' } })],
      [
        'astro.config.mjs',
        `import mdx from '@astrojs/mdx';
import { fileURLToPath } from 'node:url';
import { createIndex } from 'pagefind';
const search = { name: 'search', hooks: { 'astro:build:done': async ({ dir }) => {
  const { index } = await createIndex();
  await index.addDirectory({ path: fileURLToPath(dir) });
  await index.writeFiles({ outputPath: fileURLToPath(dir) + 'pagefind' });
} } };
export default { integrations: [mdx(), search], markdown: { syntaxHighlight: false } };
`,
      ],
      [
        'src/content.config.ts',
        `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { pages: defineCollection({ loader: glob({ base: './content', pattern: '**/*.mdx' }) }) };
`,
      ],
      ['src/Part.astro', '<div><slot /></div>\n'],
      [
        'src/pages/[...id].astro',
        `---
import { getCollection, render } from 'astro:content';
import Part from '../Part.astro';
export const getStaticPaths = async () =>
  (await getCollection('pages')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
const { entry } = Astro.props;
const { Content } = await render(entry);
const components = { ${Object.keys(proseComponents)
          .map((name) => `${name}: Part`)
          .join(', ')} };
---
<!doctype html>
<html lang="en"><head><title>{entry.data.title}</title></head><body><main><h1>{entry.data.title}</h1><Content components={components} /></main></body></html>
`,
      ],
    ]),
  );
}
