import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** The import law of the house: arrows never point back. Each entry: who, what they must not import, and why. */
const law = (files, patterns, ignores = []) => ({
  files,
  ignores,
  rules: {
    'no-restricted-imports': 'off',
    '@typescript-eslint/no-restricted-imports': ['error', { patterns }],
  },
});

const astroModules = {
  group: ['astro', 'astro:*', 'astro/*'],
  message: 'Astro stays in pages, layouts, components, integrations and library.ts.',
};
const views = {
  group: ['#components/*', '#layouts/*', '#islands/*', 'preact', 'preact/*'],
  message: 'Views import the domain, never the other way round.',
};
const library = {
  group: ['#library', '**/library.ts'],
  message: 'Components and islands get props; only pages and layouts read the library.',
};
const node = {
  group: ['node:*', 'fs', 'path'],
  message: 'The domain is pure: no file system, no processes.',
};

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

  law(
    ['src/schemas/**'],
    [{ group: ['#*', '../*'], message: 'Schemas import nothing of ours but each other.' }, astroModules],
  ),
  law(
    ['src/domain/**'],
    [
      {
        // Types may come from any schema; values only from the plain vocabularies, which hold no zod.
        regex: '^#schemas/(?!collections\\.ts$|vocabulary\\.ts$|instrument-vocabulary\\.ts$)',
        allowTypeImports: true,
        message: 'The domain imports only types from schemas.',
      },
      {
        regex: '^zod(?!/mini$)',
        message: 'Parsing belongs to schemas (and to records/schema.ts with zod/mini).',
      },
      {
        group: ['#browser/*', '#site', '#urls', '#strings'],
        message: 'The domain knows neither browser nor site.',
      },
      astroModules,
      views,
      library,
      node,
    ],
  ),
  law(['src/components/**'], [library]),
  law(
    ['src/islands/**', 'src/browser/**'],
    [
      {
        regex: '^#schemas/(?!collections\\.ts$|vocabulary\\.ts$)',
        allowTypeImports: true,
        message: 'A zod schema makes an island a hundred times larger; import its type.',
      },
      {
        group: ['#library', '#components/*', '#layouts/*', '#integrations/*', 'node:*'],
        message: 'Islands get props.',
      },
    ],
  ),
  law(['src/pages/**', 'src/layouts/**'], [{ group: ['zod'], message: 'Pages take from the library.' }]),
);
