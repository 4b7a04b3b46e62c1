/** The two families: the variable files of their npm packages, which hold the Latin script. */
export const fontFamilies = [
  {
    // "Source" is a reserved font name of the Open Font Licence: a modified copy must not be presented under it.
    name: 'Playbook Serif',
    cssVariable: '--font-serif',
    file: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
    fallbacks: ['Charter', 'Georgia', 'serif'],
  },
  {
    name: 'Figtree',
    cssVariable: '--font-sans',
    file: '@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2',
    fallbacks: ['system-ui', 'sans-serif'],
  },
] as const;
