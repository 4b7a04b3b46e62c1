import { describe, expect, test } from 'vitest';
import {
  createCatalogue,
  createManifest,
  mentionsIn,
  publicPath,
  type BuiltFile,
} from '#domain/offline/manifest.ts';

const file = (path: string, text?: string): BuiltFile => ({
  path,
  digest: `digest of ${path}`,
  bytes: path.length,
  ...(text === undefined ? {} : { mentions: mentionsIn(text) }),
});

/** A small site: every page has the page script; the tool has an island that fetches a chunk later, and data. */
const built = [
  file('', '<script src="/_astro/page.a1.js"></script>'),
  file('frameworks/sbi/', '<script src="/_astro/page.a1.js"></script>'),
  file(
    'tools/readiness/',
    '<script src="/_astro/page.a1.js"></script><a href="/tools/other/"></a><astro-island component-url="/_astro/Tool.b2.js" props="{&quot;folder&quot;:[0,&quot;/tools/readiness/&quot;]}">',
  ),
  file('tools/readiness/questions.json'),
  file('tools/other/data.json'),
  file('_astro/page.a1.js', 'url("fonts/serif.d4.woff2");import("./actions.e5.js")'),
  file('_astro/actions.e5.js', 'import"./page.a1.js"'),
  file('_astro/Tool.b2.js', 'const deps=["_astro/Results.c3.js"];import("./Results.c3.js")'),
  file('_astro/Results.c3.js', 'export{}'),
  file('_astro/fonts/serif.d4.woff2'),
  file('_astro/nobody.f6.js', ''),
  file('search/names.json'),
  file('pagefind/pagefind.js'),
  file('pagefind/pagefind-ui.js'),
  file('robots.txt'),
];
const catalogue = createCatalogue(createManifest('build-1', built));

test.each([
  ['index.html', ''],
  ['frameworks/sbi/index.html', 'frameworks/sbi/'],
  ['404.html', '404.html'],
  ['_astro/my-index.html', '_astro/my-index.html'],
])('publishes %s at "%s"', (path, expected) => {
  expect(publicPath(path)).toBe(expected);
});

describe('the files of a page', () => {
  test('are those it names, those they name however late, and the data its islands are told of; the page comes last', () => {
    expect(catalogue.filesOf('tools/readiness/')).toEqual([
      '_astro/Results.c3.js',
      '_astro/Tool.b2.js',
      '_astro/actions.e5.js',
      '_astro/fonts/serif.d4.woff2',
      '_astro/page.a1.js',
      'tools/readiness/questions.json',
      'tools/readiness/',
    ]);
  });

  test('are listed once for pages that need the same', () => {
    expect(createManifest('build-1', built).sets).toHaveLength(2);
    expect(catalogue.filesOf('').slice(0, -1)).toEqual(catalogue.filesOf('frameworks/sbi/').slice(0, -1));
  });

  test('are none where the build has no such page', () => {
    expect(catalogue.filesOf('frameworks/okrs/')).toEqual([]);
    expect(catalogue.filesOf('_astro/page.a1.js')).toEqual([]);
  });
});

test('a catalogue knows what a build has published, and nothing else', () => {
  expect(catalogue.pages).toEqual(['', 'frameworks/sbi/', 'tools/readiness/']);
  expect(catalogue.names).toEqual(['search/names.json']);
  expect(catalogue.digestOf('frameworks/sbi/')).toBe('digest of frameworks/sbi/');
  expect(catalogue.bytesOf('frameworks/sbi/')).toBe('frameworks/sbi/'.length);
  for (const path of ['robots.txt', 'pagefind/pagefind-ui.js', 'constructor'])
    expect(catalogue.digestOf(path)).toBeUndefined();
});
