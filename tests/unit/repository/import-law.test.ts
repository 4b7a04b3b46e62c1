import { globSync, readFileSync } from 'node:fs';
import { posix, sep } from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { resolveImport } from '#tooling/imports/resolve-import.js';
import { importLaw } from '../../import-law.js';

const eslint = new ESLint({ overrideConfigFile: 'tests/eslint.config.js' });
const { imports } = JSON.parse(readFileSync('package.json', 'utf8')) as { imports: Record<string, string> };
const files = globSync('src/**', { withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => posix.relative('.', `${parentPath.split(sep).join('/')}/${name}`));

/** What the law says to a line of a file. */
async function judge(file: string, line: string): Promise<string[]> {
  const text = file.endsWith('.astro') ? `---\n${line}\n---\n` : `${line}\n`;
  const [result] = await eslint.lintText(text, { filePath: file });
  expect(result?.fatalErrorCount, `${file} can be read: ${line}`).toBe(0);
  return result!.messages.filter(({ ruleId }) => ruleId === 'house/import-law').map(({ message }) => message);
}

const specifierIn = (line: string): string => /'([^']+)'/u.exec(line)![1]!;

/** The line as it stands, and with the path from the file instead of an alias. */
function bothWays(file: string, line: string): string[] {
  const specifier = specifierIn(line);
  const target = resolveImport(specifier, file, imports);
  if (!target.startsWith('src/')) return [line];
  const path = posix.relative(posix.dirname(file), target);
  return [...new Set([line, line.replace(specifier, path.startsWith('.') ? path : `./${path}`)])];
}

/** The same import in the other forms an import has. */
const formsOf = (line: string) => {
  const specifier = specifierIn(line);
  return {
    value: [`import { x } from '${specifier}';`, `import '${specifier}';`, `export * from '${specifier}';`],
    type: [`import { type X } from '${specifier}';`, `export type X = import('${specifier}').X;`],
    later: [`await import('${specifier}');`, `import.meta.glob(['${specifier}']);`],
  };
};

describe.each(importLaw)('$why', ({ who, only, why, refused, allowed }) => {
  it('binds a file that exists', () => {
    expect(files.filter((file) => who.test(file))).not.toEqual([]);
  });

  it(`refuses ${refused[1]}`, async () => {
    const [file, line] = refused;
    for (const form of bothWays(file, line))
      expect(await judge(file, form), form).toContainEqual(expect.stringContaining(why));
  });

  it('refuses it in every form it speaks of', async () => {
    const [file, line] = refused;
    for (const [kind, forms] of Object.entries(formsOf(line)))
      for (const form of forms.flatMap((each) => bothWays(file, each))) {
        const said = (await judge(file, form)).some((message) => message.includes(why));
        expect(said, form).toBe(!only || only.some((each) => each === kind));
      }
  });

  it(`allows ${allowed[1]}`, async () => {
    const [file, line] = allowed;
    for (const form of bothWays(file, line)) expect(await judge(file, form), form).toEqual([]);
  });
});

it('holds for the bundled scripts of a component too', async () => {
  const [result] = await eslint.lintText("<script>\n  import '#library';\n</script>\n", {
    filePath: 'src/components/ui/ScrollBox.astro',
  });
  expect(result?.messages.map(({ ruleId }) => ruleId)).toEqual(['house/import-law']);
});
