import type { Palette } from './colour.ts';

/** The mark of the site as an SVG of 32 by 32: a letter on a square. `inset` leaves room at the edges, in its units. */
export function markSvg({ accent, paper }: Pick<Palette, 'accent' | 'paper'>, inset = 0): string {
  const side = 32 + 2 * inset;
  return (
    `<svg xmlns='http://www.w3.org/2000/svg' viewBox='${-inset} ${-inset} ${side} ${side}'>` +
    `<path fill='${accent}' d='M${-inset} ${-inset}h${side}v${side}H${-inset}'/>` +
    `<path fill='${paper}' d='M7 7h18v3H11v4h11v3H11v5h14v3H7'/></svg>`
  );
}

/** An SVG as an address of its own, for where a file would cost a request. */
export const dataAddress = (svg: string): string =>
  `data:image/svg+xml,${svg.replaceAll('%', '%25').replaceAll('#', '%23').replaceAll('<', '%3C').replaceAll('>', '%3E')}`;
