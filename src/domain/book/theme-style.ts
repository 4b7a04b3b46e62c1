import type { Hex, Palette } from '../cards/colour.ts';

const bytesOf = (hex: Hex): number[] =>
  [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
/** A colour at 16 hundredths on white paper, as drawings fill with it. */
const softOf = (hex: Hex): string =>
  `#${bytesOf(hex)
    .map((byte) =>
      Math.round(255 - (255 - byte) * 0.16)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

/** Rules that give each theme its colour without the variables that reading systems do not know. */
export const themeStyle = ({ accent, themes }: Pick<Palette, 'accent' | 'themes'>): string =>
  [['', accent] as const, ...Object.entries(themes).map(([name, hex]) => [`.theme-${name} `, hex] as const)]
    .map(([scope, hex]) =>
      [
        `${scope}.f-hue, ${scope}text.f-hue-text { fill: ${hex}; }`,
        `${scope}.f-hue-soft { fill: ${softOf(hex)}; }`,
        `${scope}.f-hue-line { stroke: ${hex}; }`,
        `${scope}.say, ${scope}h1 { border-color: ${hex}; }`,
      ].join('\n'),
    )
    .join('\n');
