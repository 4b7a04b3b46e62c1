/**
 * Where an import leads: a path from the root (`src/domain/plan/days.ts`), or the specifier itself when it names a
 * package. `aliases` is `imports` of package.json. JavaScript, since editors load ESLint's configuration, which needs
 * this, on a Node of their own that may not read TypeScript.
 *
 * @param {string} specifier `#domain/plan/days.ts`, `../days.ts`, `zod`
 * @param {string} importer the importing file, from the root, with slashes
 * @param {Readonly<Record<string, string>>} aliases
 * @returns {string}
 */
export function resolveImport(specifier, importer, aliases) {
  if (/^\.{1,2}(?:\/|$)/u.test(specifier)) {
    const path = importer.split('/').slice(0, -1);
    for (const step of specifier.split('/'))
      if (step === '..') path.pop();
      else if (step !== '.') path.push(step);
    return path.join('/');
  }
  for (const [alias, target] of Object.entries(aliases)) {
    const [start = '', end] = alias.split('*');
    const rest = specifier.slice(start.length);
    if (specifier.startsWith(start) && (end === undefined ? rest === '' : rest.endsWith(end)))
      return target.replace('*', () => rest).replace('./', '');
  }
  return specifier;
}
