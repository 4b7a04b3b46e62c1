import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { collectionNames } from '#schemas/collections.ts';

const folders = collectionNames.join('|');

/** How paths of the site look where `urls` has not made them. */
const handMade = [
  // '/tools/plan/': from the root, in whatever attribute.
  new RegExp(`["'\`]/(?:${folders}|search)/`, 'u'),
  // `${base}tools/plan/`
  new RegExp(`\\$\\{[^}\`]*\\}(?:${folders})/`, 'u'),
  // 'tools/offline/', to be put behind a base path.
  /["'`]tools\/[a-z-]+\/["'`#?]/u,
  // `/${collection}/${id}/`
  /["'`]\/\$\{[^}]*\}\/\$\{[^}]*\}\//u,
  // `${urls.hub('tools')}plan/`
  /\$\{[^`]*\burls\.\w+(?:\([^)]*\))?\}[\w$]/u,
];
const maker = 'src/domain/navigation/urls.ts';

const isComment = (line: string): boolean => /^\s*(?:\/\/|\/?\*)/u.test(line);
const findHandMade = (source: string): string[] =>
  source.split('\n').filter((line) => !isComment(line) && handMade.some((form) => form.test(line)));

describe('the search for paths that are made by hand', () => {
  it.each([
    "const href = '/tools/plan/';",
    '<a href="/frameworks/sbi/">SBI</a>',
    '<button data-plan-add={`/templates/${entry.id}/#blank-form`}>',
    'link.href = `${base}tools/plan/#${plan.id}`;',
    'const href = `${place.base}tools/portfolio/`;',
    "const offline = 'tools/offline/';",
    'path={`/${entry.collection}/${entry.id}/`}',
    "const dataPage = `${urls.hub('tools')}data/`;",
    'const page = `${urls.root}${id}/`;',
  ])('finds %s', (line) => {
    expect(findHandMade(line)).toEqual([line]);
  });

  it.each([
    "const href = urls.tool('plan');",
    "import { tool } from '#domain/tools/plan.ts';",
    'const key = `${collection}/${id}`;',
    "  // '/tools/plan/' is a tool",
    'title={`${text.title} ${urls.root}`}',
  ])('leaves %s', (line) => {
    expect(findHandMade(line)).toEqual([]);
  });
});

const files = globSync('src/**/*.{ts,tsx,astro}').filter((file) => file !== maker);

it.each(files)('%s makes no path by hand', (file) => {
  expect(findHandMade(readFileSync(file, 'utf8'))).toEqual([]);
});
