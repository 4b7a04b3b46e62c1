import ts from 'typescript';

export interface Import {
  specifier: string;
  /** `type`: gone once compiled. `later`: asked for by `import()` or `import.meta.glob` while running. */
  kind: 'value' | 'type' | 'later';
}

/** What of a file is TypeScript: of an Astro component its frontmatter and its bundled scripts. */
function codeOf(file: string, text: string): string {
  if (!file.endsWith('.astro')) return text;
  const frontmatter = /^\s*---\n([\s\S]*?)\n---/u.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script>([\s\S]*?)<\/script>/gu)].map(([, script]) => script);
  return [frontmatter, ...scripts].join('\n');
}

const areTypes = (names: readonly (ts.ImportSpecifier | ts.ExportSpecifier)[]): boolean =>
  names.length > 0 && names.every(({ isTypeOnly }) => isTypeOnly);

/** Whether an import or export is gone once compiled: it says `type`, or each of its names does. */
function isOfTypes(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) {
    const { isTypeOnly, exportClause: names } = node;
    return isTypeOnly || (names !== undefined && ts.isNamedExports(names) && areTypes(names.elements));
  }
  const clause = node.importClause;
  if (!clause || clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return clause !== undefined;
  const names = clause.namedBindings;
  return !clause.name && names !== undefined && ts.isNamedImports(names) && areTypes(names.elements);
}

const isImportCall = (callee: ts.Expression): boolean => callee.kind === ts.SyntaxKind.ImportKeyword;

/** `import.meta.glob`. */
const isGlob = (callee: ts.Expression): boolean =>
  ts.isPropertyAccessExpression(callee) &&
  callee.name.text === 'glob' &&
  ts.isMetaProperty(callee.expression);

/** Every import of a file in the order of the text, types and `import()` included. */
export function readImports(file: string, text: string): Import[] {
  const found: Import[] = [];
  const add = (literal: ts.Node | undefined, kind: Import['kind']) => {
    if (literal && ts.isStringLiteralLike(literal)) found.push({ specifier: literal.text, kind });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node))
      add(node.moduleSpecifier, isOfTypes(node) ? 'type' : 'value');
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, 'type');
    else if (ts.isCallExpression(node) && (isImportCall(node.expression) || isGlob(node.expression)))
      add(node.arguments[0], 'later');
    ts.forEachChild(node, visit);
  };
  // In a file that is not TSX `<T>x` is a cast.
  const kind = /\.(?:astro|tsx)$/u.test(file) ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  visit(ts.createSourceFile(file, codeOf(file, text), ts.ScriptTarget.Latest, false, kind));
  return found;
}
