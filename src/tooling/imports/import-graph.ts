import { globSync, readFileSync } from 'node:fs';
import { join, matchesGlob, sep } from 'node:path';
import { readImports, type Import } from './read-imports.ts';
import { resolveImport } from './resolve-import.js';

/** An import that leads to another file of the source. */
export interface Arrow {
  /** Path of the other file from the root. */
  target: string;
  kind: Import['kind'];
}

/** Each file of the source, from the root, with what it imports of the others. Packages are left out. */
export type ImportGraph = ReadonlyMap<string, readonly Arrow[]>;

/** The graph of the files given, by path from the root; pure. */
export function buildImportGraph(
  files: ReadonlyMap<string, string>,
  aliases: Readonly<Record<string, string>>,
): ImportGraph {
  const leadsTo = (path: string) =>
    path.includes('*')
      ? [...files.keys()].filter((file) => matchesGlob(file, path))
      : files.has(path)
        ? [path]
        : [];
  const arrowsOf = (file: string, text: string) =>
    readImports(file, text).flatMap(({ specifier, kind }) =>
      leadsTo(resolveImport(specifier, file, aliases)).map((target) => ({ target, kind })),
    );
  return new Map([...files].map(([file, text]) => [file, arrowsOf(file, text)]));
}

/** The graph of everything under `src/` of the project in `root`, but for declarations of what Astro provides. */
export function readImportGraph(root: string): ImportGraph {
  const paths = globSync('src/**/*.{ts,tsx,js,astro,css}', { cwd: root })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => !path.endsWith('.d.ts'))
    .sort();
  const { imports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    imports: Record<string, string>;
  };
  return buildImportGraph(
    new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')])),
    imports,
  );
}
