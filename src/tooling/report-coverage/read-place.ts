import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectionNames } from '#schemas/collections.ts';

/** The files that hold the words of a tool: its entry, its data, its interface, and the questions of the self-assessment. */
const filesOfTool = (id: string): string[] => [
  `content/tools/${id}.yaml`,
  `content/tools/${id}/**/*.yaml`,
  `src/strings/en-${id}*.ts`,
  ...(id === 'readiness' ? ['content/instruments/**/*.yaml'] : []),
];

/** Pages whose words are those of the interface. */
const hubs = new Set<string>(['', ...collectionNames]);

/** Where the words of a place are written; the first must exist. */
function filesOf(place: string): string[] {
  if (!place.startsWith('/')) return [place];
  const [collection = '', id] = place.split('/').filter(Boolean);
  if (collection === 'tools' && id) return filesOfTool(id);
  if (id) return [`content/${collection}/${id}.{mdx,yaml}`];
  return hubs.has(collection)
    ? ['src/strings/en.ts']
    : [`src/pages/${collection}/index.astro`, 'src/strings/en.ts'];
}

/** The words of an address of the site or of a file of the repository, white space folded; null where there is none. */
export function readPlace(root: string, place: string): string | null {
  const [first = '', ...more] = filesOf(place);
  const find = (pattern: string): string[] =>
    /[*{]/u.test(pattern)
      ? globSync(pattern, { cwd: root }).toSorted()
      : existsSync(join(root, pattern))
        ? [pattern]
        : [];
  const own = find(first);
  if (own.length === 0) return null;
  return [...own, ...more.flatMap(find)]
    .map((file) => readFileSync(join(root, file), 'utf8').replace(/\s+/gu, ' ').trim())
    .join(' ');
}
