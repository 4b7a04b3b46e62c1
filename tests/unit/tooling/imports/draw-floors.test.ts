import { expect, it } from 'vitest';
import { drawFloors } from '#tooling/imports/draw-floors.ts';
import { buildImportGraph } from '#tooling/imports/import-graph.ts';

const draw = (files: Record<string, string>) =>
  drawFloors(buildImportGraph(new Map(Object.entries(files)), {}));

it('draws the floors from the highest to the lowest, the kinds of arrows apart, and no arrow that others imply', () => {
  const drawn = draw({
    'src/schemas/a.ts': "import 'zod';",
    'src/domain/x/a.ts': "import type { A } from '../../schemas/a.ts'; import './b.ts';",
    'src/domain/x/b.ts': '',
    'src/site.ts': '',
    'src/browser/a.ts': "import '../domain/x/a.ts'; const load = () => import('../islands/a.tsx');",
    'src/islands/a.tsx':
      "import type { B } from '../domain/x/b.ts'; import '../browser/a.ts'; import '../site.ts';",
    'src/islands/b.tsx': "import '../domain/x/b.ts'; import type { Site } from '../site.ts';",
  });
  expect(drawn).toBe(`\`\`\`mermaid
flowchart TD
  islands["islands"]
  browser["browser"]
  domain["domain"]
  schemas["schemas"]
  site_ts["site.ts"]
  islands --> browser
  islands --> site_ts
  browser -. later .-> islands
  browser --> domain
  domain -. types .-> schemas
\`\`\`

| Floor | Stands on |
| --- | --- |
| \`islands\` | \`browser\`, \`domain\`, \`site.ts\` |
| \`browser\` | \`islands\` (later), \`domain\` |
| \`domain\` | \`schemas\` (types) |
| \`schemas\` | nothing |
| \`site.ts\` | nothing |

“types”: on nothing of it that runs; “later”: by \`import()\` alone, when it is asked for.`);
});

it('refuses floors that stand on each other, even by types alone', () => {
  const files = {
    'src/a/x.ts': "import '../b/x.ts';",
    'src/b/x.ts': '',
    'src/b/y.ts': "import type { Z } from '../a/z.ts';",
    'src/a/z.ts': '',
  };
  expect(() => draw(files)).toThrow('Floors stand on each other: a → b → a');
});
