/** A sector of the wheel of the job; angles in degrees clockwise from the top. */
export interface Sector<T> {
  readonly item: T;
  readonly from: number;
  readonly to: number;
}

const point = (radius: number, degrees: number, center: number): string => {
  const angle = (degrees * Math.PI) / 180;
  const round = (value: number) => Math.round(value * 10) / 10;
  return `${round(center + radius * Math.sin(angle))} ${round(center - radius * Math.cos(angle))}`;
};

/** Divides the arc between two angles into equal sectors with a gap between them, in degrees. */
export function divideArc<T>(items: readonly T[], start: number, end: number, gap: number): Sector<T>[] {
  const step = (end - start) / Math.max(1, items.length);
  return items.map((item, index) => ({
    item,
    from: start + index * step + gap / 2,
    to: start + (index + 1) * step - gap / 2,
  }));
}

/** The SVG path of a ring's sector between two radii, around a centre on the diagonal. */
export function sectorPath(
  { from, to }: Sector<unknown>,
  inner: number,
  outer: number,
  center: number,
): string {
  const large = to - from > 180 ? 1 : 0;
  return [
    `M${point(outer, from, center)}`,
    `A${outer} ${outer} 0 ${large} 1 ${point(outer, to, center)}`,
    `L${point(inner, to, center)}`,
    `A${inner} ${inner} 0 ${large} 0 ${point(inner, from, center)}Z`,
  ].join('');
}

/** The arc along which a sector's label runs: reversed in the lower half, so that no word stands on its head. */
export function labelArc({ from, to }: Sector<unknown>, radius: number, center: number): string {
  const middle = ((((from + to) / 2) % 360) + 360) % 360;
  return middle > 90 && middle < 270
    ? `M${point(radius, to, center)}A${radius} ${radius} 0 0 0 ${point(radius, from, center)}`
    : `M${point(radius, from, center)}A${radius} ${radius} 0 0 1 ${point(radius, to, center)}`;
}

/** Where a label along the radius stands, and how far it is turned so that it reads from left to right. */
export function radialLabel({ from, to }: Sector<unknown>, radius: number, center: number) {
  const middle = (from + to) / 2;
  const [x, y] = point(radius, middle, center).split(' ');
  const turn = ((middle % 360) + 360) % 360 > 180 ? middle + 90 : middle - 90;
  return { x, y, turn: Math.round(turn * 10) / 10 };
}

/** Breaks a label into at most two lines of similar length. */
export function breakLabel(label: string, longest: number): string[] {
  const words = label.split(' ');
  if (label.length <= longest || words.length === 1) return [label];
  const splits = words
    .slice(1)
    .map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')]);
  const length = (lines: string[]) => Math.max(...lines.map((line) => line.length));
  return splits.reduce((best, lines) => (length(lines) < length(best) ? lines : best));
}
