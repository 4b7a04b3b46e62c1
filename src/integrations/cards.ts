import { createHash } from 'node:crypto';
import {
  globSync,
  mkdirSync,
  readFileSync,
  writeFileSync,
  existsSync,
  copyFileSync,
  statSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderAsync } from '@resvg/resvg-js';
import type { AstroIntegration } from 'astro';
import satori from 'satori';
import subsetFont from 'subset-font';
import { drawCard, readCard, type CardFacts } from '#domain/cards/card.ts';
import { readPalette, type Palette } from '#domain/cards/colour.ts';
import { markSvg } from '#domain/cards/mark.ts';
import { cardSize } from '#domain/navigation/card-size.ts';
import { indexedPng } from './cards/indexed-png.ts';
import { fontFamilies } from './font-families.ts';
import { forEachOf } from './for-each-of.ts';
import { keepWhole } from './keep-whole.ts';

/** Raise it when the drawing of cards changes: what is kept is drawn anew. */
const drawing = 1;
/** Cards under way at once: one is laid out while others are drawn. */
const atOnce = 4;
const { resolve } = createRequire(import.meta.url);

type Fonts = Parameters<typeof satori>[1]['fonts'];

/** Our two families at one weight each, cut to the characters in use: the drawing reads no variable fonts. */
const staticFonts = (text: string): Promise<Fonts> =>
  Promise.all(
    fontFamilies.map(async ({ cssVariable, file }) => ({
      name: cssVariable.replace('--font-', ''),
      weight: 600 as const,
      style: 'normal' as const,
      data: await subsetFont(readFileSync(resolve(file)), text, {
        targetFormat: 'truetype',
        variationAxes: { wght: 600 },
      }),
    })),
  );

async function toPng(svg: string, size: number): Promise<Buffer> {
  const image = await renderAsync(svg, {
    fitTo: { mode: 'width', value: size },
    font: { loadSystemFonts: false },
  });
  return indexedPng(image.pixels, image.width, image.height);
}

/** The icons of the site, in the sizes that systems ask for; one that may be cut to a circle has room at its edges. */
async function writeIcons(dist: string, palette: Palette): Promise<void> {
  const icons = [
    ['apple-touch-icon.png', 180, 2],
    ['icon-192.png', 192, 0],
    ['icon-512.png', 512, 0],
    ['icon-maskable.png', 512, 6],
  ] as const;
  for (const [name, size, inset] of icons)
    writeFileSync(join(dist, name), await toPng(markSvg(palette, inset), size));
}

export interface CardsReport {
  readonly cards: number;
  readonly drawn: number;
  readonly largest: number;
}

/** Draws the picture of every page in a folder that wants one; what is in `cache` already is only copied. */
export async function writeCards(
  dist: string,
  { cache, siteName, root, tokens }: { cache: string; siteName: string; root: string; tokens: string },
): Promise<CardsReport> {
  const palette = readPalette(tokens);
  await writeIcons(dist, palette);
  const cards = globSync('**/*.html', { cwd: dist })
    .map((file) => readCard(readFileSync(join(dist, file), 'utf8'), root))
    .filter((card) => card !== null);
  const nameOf = ({ title, shelf, theme }: CardFacts) =>
    createHash('sha256')
      .update(JSON.stringify([drawing, siteName, palette, title, shelf, theme]))
      .digest('hex')
      .slice(0, 24);
  mkdirSync(cache, { recursive: true });
  const missing = new Map(
    cards
      .map((card) => [join(cache, `${nameOf(card)}.png`), card] as const)
      .filter(([file]) => !existsSync(file)),
  );
  if (missing.size > 0) {
    const fonts = await staticFonts(
      [siteName, ...[...missing.values()].flatMap(({ title, shelf }) => [title, shelf])].join(''),
    );
    await forEachOf([...missing], atOnce, async ([file, card]) => {
      const svg = await satori(drawCard(card, siteName, palette) as never, { ...cardSize, fonts });
      await keepWhole(file, await toPng(svg, cardSize.width));
    });
  }
  let largest = 0;
  for (const card of cards) {
    const kept = join(cache, `${nameOf(card)}.png`);
    const published = join(dist, card.path);
    mkdirSync(dirname(published), { recursive: true });
    copyFileSync(kept, published);
    largest = Math.max(largest, statSync(kept).size);
  }
  return { cards: cards.length, drawn: missing.size, largest };
}

/** A picture for each page, for where it is shared, and the icons of the site. */
export const cards = ({ isOn, siteName, root }: { isOn: boolean; siteName: string; root: string }) =>
  ({
    name: 'cards',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const tokens = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');
        if (!isOn) return writeIcons(dist, readPalette(tokens));
        const cache = join(process.cwd(), '.cache/cards');
        const { cards: count, drawn, largest } = await writeCards(dist, { cache, siteName, root, tokens });
        logger.info(`${count}, ${drawn} of them drawn; the largest has ${largest} bytes`);
      },
    },
  }) satisfies AstroIntegration;
