import { globSync, readFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { fontProviders } from 'astro/config';
import subsetFont from 'subset-font';
import { site } from '#site';
import { fontFamilies } from './font-families.ts';

/** Text and interface use 400, 500 and 600; each step more costs about a kilobyte. */
const weights = { min: 400, max: 600 };
const asciiPrintable = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(0x20 + index)).join('');

const beyondAscii = /[^\n -~]/gu;

/** In fewer files than this a sign beyond ASCII is left to the fallback font: each costs every first visit its bytes. */
const commonHere = 5;

/** The characters that pages show: printable ASCII, and whatever pages, interface and the fork's own names use often. */
export function glyphsInUse(root: string): string {
  const files = globSync(
    ['content/**/*.{mdx,yaml}', 'src/strings/*.ts', 'src/{pages,layouts,components}/**/*.astro'],
    { cwd: root, exclude: ['content/reviews/**'] },
  );
  const used = new Set(`${asciiPrintable}‘’“”…–—·×↑↓£€${Object.values(site).join('')}`);
  const spread = new Map<string, number>();
  for (const file of files)
    for (const character of new Set(readFileSync(join(root, file), 'utf8').match(beyondAscii)))
      spread.set(character, (spread.get(character) ?? 0) + 1);
  for (const [character, count] of spread) if (count >= commonHere) used.add(character);
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
        fontFamilies.map(async ({ name, cssVariable, file, fallbacks }) => {
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
