import manifest from '../package.json' with { type: 'json' };
import { resolveImport } from '../src/tooling/imports/resolve-import.js';
import { importLaw } from './import-law.js';

/** The text of a literal; the holes of a template are written `*`. */
const textOf = (node) => {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node?.type === 'TemplateLiteral') return node.quasis.map(({ value }) => value.cooked).join('*');
  return undefined;
};

/** Whether every name of an import or export says `type` itself. */
const areTypes = (names, kind) => names.length > 0 && names.every((name) => name[kind] === 'type');

const isGlob = (callee) =>
  callee.type === 'MemberExpression' &&
  callee.object.type === 'MetaProperty' &&
  callee.property.name === 'glob';

/** Holds every import of a file, `import()`, `import.meta.glob` and types included, to the import law. */
export const importLawRule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { broken: '{{why}} ({{target}}; the law: tests/import-law.js)' },
  },
  create(context) {
    const file = context.physicalFilename.slice(context.cwd.length + 1).replaceAll('\\', '/');
    const rows = importLaw.filter(({ who }) => who.test(file));

    const check = (node, kind) => {
      const specifier = textOf(node);
      if (specifier === undefined) return;
      const target = resolveImport(specifier, file, manifest.imports);
      for (const { mustNot, only, why } of rows)
        if (mustNot.test(target) && (!only || only.includes(kind)))
          context.report({ node, messageId: 'broken', data: { why, target } });
    };

    return {
      ImportDeclaration: ({ source, importKind, specifiers }) =>
        check(source, importKind === 'type' || areTypes(specifiers, 'importKind') ? 'type' : 'value'),
      ExportNamedDeclaration: ({ source, exportKind, specifiers }) =>
        check(source, exportKind === 'type' || areTypes(specifiers, 'exportKind') ? 'type' : 'value'),
      ExportAllDeclaration: ({ source, exportKind }) =>
        check(source, exportKind === 'type' ? 'type' : 'value'),
      ImportExpression: ({ source }) => check(source, 'later'),
      TSImportType: ({ source }) => check(source, 'type'),
      CallExpression({ callee, arguments: [patterns] }) {
        if (!isGlob(callee)) return;
        for (const pattern of patterns?.type === 'ArrayExpression' ? patterns.elements : [patterns])
          check(pattern, 'later');
      },
    };
  },
};
