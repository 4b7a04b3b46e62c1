import { describe, expect, it } from 'vitest';
import { findCircles, writeCircle } from '#tooling/imports/find-circles.ts';
import { buildImportGraph } from '#tooling/imports/import-graph.ts';

const graphOf = (files: Record<string, string>) =>
  buildImportGraph(new Map(Object.entries(files)), { '#domain/*': './src/domain/*' });
const circlesIn = (files: Record<string, string>) => findCircles(graphOf(files));

describe('a circle of files', () => {
  it('is found through aliases, relative paths, types, later imports and globs', () => {
    expect(
      circlesIn({
        'src/domain/a.ts': "import type { B } from '../b.tsx';",
        'src/b.tsx': "const load = () => import('./c.astro');",
        'src/c.astro': "---\nimport { d } from './d/d.ts';\n---\n",
        'src/d/d.ts': "export const all = import.meta.glob('../domain/*.ts');",
        'src/e.ts': "import '#domain/a.ts'; import 'zod'; import './gone.ts';",
      }),
    ).toEqual([['src/b.tsx', 'src/c.astro', 'src/d/d.ts', 'src/domain/a.ts']]);
  });

  it('may be a file that imports itself', () => {
    expect(circlesIn({ 'src/a.ts': "import './a.ts';" })).toEqual([['src/a.ts']]);
  });

  it('is no diamond and no chain', () => {
    expect(
      circlesIn({
        'src/a.ts': "import './b.ts'; import './c.ts';",
        'src/b.ts': "import './d.ts';",
        'src/c.ts': "import './d.ts';",
        'src/d.ts': '',
      }),
    ).toEqual([]);
  });

  it('is listed once with all its files, beside others, and written by its shortest way', () => {
    const graph = graphOf({
      'src/a.ts': "import './b.ts';",
      'src/b.ts': "import './c.ts'; import './a.ts'; import './x.ts';",
      'src/c.ts': "import './a.ts';",
      'src/x.ts': "import './y.ts';",
      'src/y.ts': "import './x.ts';",
    });
    const circles = findCircles(graph);
    expect(circles).toEqual([
      ['src/x.ts', 'src/y.ts'],
      ['src/a.ts', 'src/b.ts', 'src/c.ts'],
    ]);
    expect(circles.map((circle) => writeCircle(graph, circle))).toEqual([
      'src/x.ts → src/y.ts → src/x.ts',
      'src/a.ts → src/b.ts → src/a.ts',
    ]);
  });
});
