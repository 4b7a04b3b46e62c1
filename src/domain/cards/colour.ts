/** A colour as red, green and blue in hexadecimal: `#b3371b`. */
export type Hex = `#${string}`;

const toByte = (linear: number): string => {
  const clipped = Math.min(1, Math.max(0, linear));
  const encoded = clipped <= 0.003_130_8 ? 12.92 * clipped : 1.055 * clipped ** (1 / 2.4) - 0.055;
  return Math.round(encoded * 255)
    .toString(16)
    .padStart(2, '0');
};

/**
 * A colour in OKLCH as sRGB, for what cannot read CSS. Lightness 0 to 1, chroma, hue in degrees; what sRGB cannot hold is
 * clipped. The matrices are those of Björn Ottosson, “A perceptual color space for image processing” (2020).
 */
export function hexOfOklch(lightness: number, chroma: number, degrees: number): Hex {
  const angle = (degrees * Math.PI) / 180;
  const [a, b] = [chroma * Math.cos(angle), chroma * Math.sin(angle)];
  const l = (lightness + 0.396_337_777_4 * a + 0.215_803_757_3 * b) ** 3;
  const m = (lightness - 0.105_561_345_8 * a - 0.063_854_172_8 * b) ** 3;
  const s = (lightness - 0.089_484_177_5 * a - 1.291_485_548 * b) ** 3;
  return `#${[
    4.076_741_662_1 * l - 3.307_711_591_3 * m + 0.230_969_929_2 * s,
    -1.268_438_004_6 * l + 2.609_757_401_1 * m - 0.341_319_396_5 * s,
    -0.004_196_086_3 * l - 0.703_418_614_7 * m + 1.707_614_701 * s,
  ]
    .map(toByte)
    .join('')}`;
}

/** The colours of a drawing that stands outside of the pages: by day. */
export interface Palette {
  readonly paper: Hex;
  readonly ink: Hex;
  readonly soft: Hex;
  readonly accent: Hex;
  /** The hue of each theme by its name. */
  readonly themes: Readonly<Record<string, Hex>>;
}

const wanted = (found: string | undefined, what: string): string => {
  if (found === undefined) throw new Error(`tokens.css names no ${what}`);
  return found;
};

/** Reads the colours from the tokens of the styles, so that they have one place. */
export function readPalette(tokens: string): Palette {
  const byDay = (name: string) =>
    wanted(
      new RegExp(`--${name}: light-dark\\((#[\\da-f]+),`, 'u').exec(tokens)?.[1],
      `colour “${name}”`,
    ) as Hex;
  const lightness = Number(
    wanted(/--hue: light-dark\(oklch\(([\d.]+) var\(--chroma\)/u.exec(tokens)?.[1], 'lightness of hues'),
  );
  const themes = Object.fromEntries(
    Array.from(
      tokens.matchAll(/\[data-theme='([a-z-]+)'\] \{\s*--angle: ([\d.]+);\s*--chroma: ([\d.]+);/gu),
      ([, name = '', angle, chroma]) => [name, hexOfOklch(lightness, Number(chroma), Number(angle))],
    ),
  );
  return {
    paper: byDay('paper'),
    ink: byDay('ink'),
    soft: byDay('ink-2'),
    accent: byDay('accent'),
    themes,
  };
}
