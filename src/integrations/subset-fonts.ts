import { globSync, readFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { fontProviders } from 'astro/config';
import subsetFont from 'subset-font';
import { site } from '#site';

/** The two families: the variable files of their npm packages, which hold the Latin script. */
const families = [
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

/** Text and interface use 400, 500 and 600; each step more costs about a kilobyte. */
const weights = { min: 400, max: 600 };
const asciiPrintable = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(0x20 + index)).join('');

/** Every character that a page can show: printable ASCII and whatever content, interface and the fork's own names use. */
export function glyphsInUse(root: string): string {
  const files = globSync(
    ['content/**/*.{mdx,yaml}', 'src/strings/*.ts', 'src/{pages,layouts,components}/**/*.astro'],
    { cwd: root },
  );
  const used = new Set(`${asciiPrintable}‘’“”…–—·×↑↓${Object.values(site).join('')}`);
  for (const file of files)
    for (const character of readFileSync(join(root, file), 'utf8')) used.add(character);
  return [...used]
    .filter((character) => character >= ' ')
    .sort()
    .join('');
}

/** Cuts both fonts to the glyphs and weights in use and hands them to Astro, which adds metric-matched fallbacks. */
export const subsetFonts = (): AstroIntegration => ({
  name: 'subset-fonts',
  hooks: {
    'astro:config:setup': async ({ config, updateConfig }) => {
      const root = fileURLToPath(config.root);
      const text = glyphsInUse(root);
      const folder = join(root, '.cache/fonts');
      mkdirSync(folder, { recursive: true });
      const { resolve } = createRequire(import.meta.url);
      const fonts = await Promise.all(
        families.map(async ({ name, cssVariable, file, fallbacks }) => {
          const subset = await subsetFont(readFileSync(resolve(file)), text, {
            targetFormat: 'woff2',
            variationAxes: { wght: weights },
            noLayoutClosure: true,
          });
          const path = join(folder, `${cssVariable.slice(2)}.woff2`);
          writeFileSync(path, subset);
          return {
            name,
            cssVariable,
            fallbacks: [...fallbacks],
            // Swapping moves lines wherever the metric-matched fallback is not installed (Android, Linux). Both fonts are
            // preloaded: they are there for the first paint or, on a slow first visit, from the next page on.
            display: 'optional' as const,
            provider: fontProviders.local(),
            options: {
              variants: [
                {
                  weight: `${weights.min} ${weights.max}`,
                  style: 'normal' as const,
                  src: [path] as [string],
                },
              ],
            },
          };
        }),
      );
      updateConfig({ fonts } as unknown as Parameters<typeof updateConfig>[0]);
    },
  },
});
