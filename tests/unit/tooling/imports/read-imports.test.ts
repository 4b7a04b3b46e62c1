import { describe, expect, it } from 'vitest';
import { readImports } from '#tooling/imports/read-imports.ts';

const kindsIn = (text: string, file = 'src/a.ts') =>
  readImports(file, text).map(({ specifier, kind }) => `${specifier} ${kind}`);

describe('an import is', () => {
  it.each([
    ["import './a.css';", 'value'],
    ["import a from './a.css';", 'value'],
    ["import { a, type B } from './a.css';", 'value'],
    ["import * as a from './a.css';", 'value'],
    ["export { a } from './a.css';", 'value'],
    ["export * from './a.css';", 'value'],
    ["import type { A } from './a.css';", 'type'],
    ["import { type A, type B } from './a.css';", 'type'],
    ["export type { A } from './a.css';", 'type'],
    ["export { type A } from './a.css';", 'type'],
    ["type A = import('./a.css').A;", 'type'],
    ["type A = typeof import('./a.css');", 'type'],
    ["const load = () => import('./a.css');", 'later'],
    ["const all = import.meta.glob<string>('./a.css', { eager: true });", 'later'],
  ])('%s of kind %s', (text, kind) => {
    expect(kindsIn(text)).toEqual([`./a.css ${kind}`]);
  });
});

it('is no text or comment that looks like one, and no export of our own', () => {
  expect(kindsIn("// import './a.ts'\nexport const text = \"import './b.ts'\";\nimport(text);")).toEqual([]);
});

it('reads casts in TypeScript and elements in TSX', () => {
  expect(kindsIn("const a = <string>b;\nimport './c.ts';")).toEqual(['./c.ts value']);
  expect(kindsIn("const a = <b>it's</b>;\nimport './c.ts';", 'src/a.tsx')).toEqual(['./c.ts value']);
});

it('reads the frontmatter and the bundled scripts of an Astro component, not its text', () => {
  const text = `---
import Page from './Page.astro';
---
<p>import './text.ts';</p>
<script is:inline>import './inline.js';</script>
<script>
  import './bundled.ts';
</script>
`;
  expect(kindsIn(text, 'src/a.astro')).toEqual(['./Page.astro value', './bundled.ts value']);
  expect(kindsIn('<script>import "./a.ts";</script>', 'src/a.astro')).toEqual(['./a.ts value']);
});
