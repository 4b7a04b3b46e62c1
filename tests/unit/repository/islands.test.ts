import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { recordTable } from '#domain/records/record-table.ts';

const islands = 'src/islands';
const toolIds = globSync('content/tools/*.yaml').map((file) => basename(file, '.yaml'));
const tools = toolIds.filter((id) => existsSync(join(islands, id)));

const pascal = (id: string): string =>
  id.replace(/(?:^|-)([a-z])/gu, (_, letter: string) => letter.toUpperCase());
const filesOf = (id: string): string[] => globSync(`${islands}/${id}/**/*.{ts,tsx}`).sort();
/** The text of a file without its comments. */
const read = (file: string): string =>
  readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gmu, '');

/** The files of ours that a file imports, by paths of this repository. */
function importsOf(file: string): string[] {
  const found = read(file).matchAll(/(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+|#islands\/[^']+)'/gu);
  return [...found].map(([, path = '']) =>
    path.startsWith('#') ? path.replace('#', 'src/') : normalize(join(dirname(file), path)),
  );
}

it('every tool that is not only data has a folder here', () => {
  expect(tools.length).toBeGreaterThan(0);
  expect(toolIds.filter((id) => existsSync(`src/pages/tools/${id}/index.astro`)).sort()).toEqual(
    tools.sort(),
  );
});

it('every list of records belongs to one of the tools', () => {
  for (const [list, { tool }] of Object.entries(recordTable)) expect(tools, list).toContain(tool);
});

/** The page of everything that is saved is built like a tool. */
const shaped = [...tools, 'data'];

describe.each(shaped)('the tool %s', (id) => {
  const name = pascal(id);
  const folder = join(islands, id);
  const sources = filesOf(id);

  it.each([`${name}.astro`, `${name}Tool.tsx`, 'props.ts', `${id}.css`])('has %s', (file) => {
    expect(existsSync(join(folder, file))).toBe(true);
  });

  it('is hydrated and drawn by its root, which stands on the frame of all tools', () => {
    const shell = read(join(folder, `${name}.astro`));
    expect(shell).toContain(`<${name}Tool client:load`);
    expect(shell).toContain(`'./${id}.css'`);
    expect(read(join(folder, `${name}Tool.tsx`))).toMatch(/<ToolRoot\b/u);
  });

  it('keeps its records in a hook of its own', () => {
    const hooks = sources.filter((file) => dirname(file) === folder && /^use-.*\.ts$/u.test(basename(file)));
    // Lists of which one is chosen by its name are kept by the part that two tools share.
    expect(
      hooks.some((file) => /\brecords\.(?:save|replace)\(|\buseNamed\(records\b/u.test(read(file))),
    ).toBe(true);
  });

  it('reads and writes fragments in its route.ts alone', () => {
    const others = sources.filter((file) => basename(file) !== 'route.ts').map((file) => [file, read(file)]);
    for (const [file = '', source = ''] of others) {
      expect(source, file).not.toMatch(/location\.hash\s*=[^=]|['"`]#(?:[a-z]+=|\/?\$\{)/u);
      if (/\buseRoute\(/u.test(source)) expect(source, file).toMatch(/\bgrammar\b.*route\.ts'/u);
    }
    if (others.some(([, source = '']) => source.includes('useRoute(')))
      expect(existsSync(join(folder, 'route.ts'))).toBe(true);
  });

  it('has Markdown written by the domain', () => {
    for (const file of sources) expect(read(file), file).not.toMatch(/escape-markdown|markdown-table/u);
  });

  it('shares types through props.ts: no view imports from the root, nor from a page above it', () => {
    const root = join(folder, `${name}Tool.tsx`);
    for (const file of sources) expect(importsOf(file), file).not.toContain(root);
  });
});

it('no island imports itself by way of others', () => {
  const files = globSync(`${islands}/**/*.{ts,tsx}`);
  const graph = new Map(files.map((file) => [file, importsOf(file)]));
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) return void circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  expect(circles).toEqual([]);
});

describe('a function', () => {
  const most = 90;
  /** Functions of the tools and their parts with more lines, but for those whose comment says why: "Long because …". */
  function findLong(file: string, source: string): string[] {
    const long: string[] = [];
    const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
    const visit = (node: ts.Node): void => {
      if (ts.isFunctionLike(node) && 'body' in node && node.body) {
        const text = node.getText(tree);
        const comment = node.getFullText(tree).slice(0, node.getLeadingTriviaWidth(tree));
        const lines = text.split('\n').length;
        if (lines > most && !comment.includes('Long because')) long.push(`${file}: ${lines} lines`);
      }
      ts.forEachChild(node, visit);
    };
    visit(tree);
    return long;
  }

  const lines = (count: number) => `{\n${'  call();\n'.repeat(count)}}`;
  it.each([`export function View() ${lines(90)}`, `const View = () => ${lines(90)};`])(
    'that is too long is found',
    (source) => {
      expect(findLong('x.tsx', source)).toHaveLength(1);
    },
  );
  it('that says why it is long, or is short, may stay', () => {
    expect(findLong('x.tsx', `/** Long because of its table. */\nfunction View() ${lines(90)}`)).toEqual([]);
    expect(findLong('x.tsx', `function View() ${lines(80)}`)).toEqual([]);
  });

  const folders = [...shaped, 'parts', 'toolbox', 'offline', 'own-book'];
  it.each(globSync(`${islands}/{${folders.join(',')}}/**/*.{ts,tsx}`))('of %s is one idea', (file) => {
    expect(findLong(file, readFileSync(file, 'utf8'))).toEqual([]);
  });
});
