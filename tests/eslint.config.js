import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { importLawRule } from './import-law-rule.js';

/** Words that say how a thing stands to another, and nothing of what it is. */
const prepositions = '/^(?:at|by|from|into|like|near|of|off|on|onto|out|over|to|up|within)$/';
/** Where a variable gets its name. Not `{ from, to }` taken out of an object: there the object's key is the name. */
const namedBindings = [
  'VariableDeclarator > Identifier.id',
  ':function > Identifier.params',
  ':matches(:function, ArrayPattern, Property[shorthand=false]) > AssignmentPattern > Identifier.left',
  'ArrayPattern > Identifier',
  'RestElement > Identifier',
  'ObjectPattern > Property[shorthand=false] > Identifier.value',
].map((place) => ({
  selector: `${place}[name=${prepositions}]`,
  message: 'Name it after what it holds (time, index, start, referrer …), not after a preposition.',
}));

export default tseslint.config(
  { ignores: ['dist/**', '.astro/**', '.cache/**'] },
  ...tseslint.configs.strict,
  ...astro.configs['flat/recommended'],
  {
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      // `const { left: _, ...rest }` leaves a field out.
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_$' }],
      // Tests and lookups after a check say "it is there" with an exclamation mark; the types stay strict.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  { files: ['src/tooling/**', 'src/integrations/**', 'tests/**'], rules: { 'no-console': 'off' } },

  {
    files: ['src/**'],
    // Renamed with the tools' common shape: the islands, their texts and the worksheets in src/pages.
    ignores: ['src/islands/**', 'src/strings/**', 'src/pages/**'],
    rules: { 'no-restricted-syntax': ['error', ...namedBindings] },
  },

  // Arrows never point back: the law itself is a table in import-law.js.
  {
    files: ['src/**'],
    plugins: { house: { rules: { 'import-law': importLawRule } } },
    rules: { 'house/import-law': 'error' },
  },
);
