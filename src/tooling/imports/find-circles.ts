import type { ImportGraph } from './import-graph.ts';

/**
 * Groups of files that all lead to each other, by Tarjan's algorithm: every circle of imports lies in exactly one of
 * them. Each group is in alphabetical order; a file that imports itself is a group of one.
 */
export function findCircles(graph: ImportGraph): string[][] {
  const circles: string[][] = [];
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];

  const visit = (file: string): void => {
    order.set(file, order.size);
    lowest.set(file, order.size - 1);
    open.push(file);
    const arrows = graph.get(file) ?? [];
    for (const { target: next } of arrows) {
      if (!order.has(next)) visit(next);
      if (open.includes(next)) lowest.set(file, Math.min(lowest.get(file)!, lowest.get(next)!));
    }
    if (lowest.get(file) !== order.get(file)) return;
    const group = open.splice(open.indexOf(file));
    if (group.length > 1 || arrows.some(({ target: next }) => next === file)) circles.push(group.sort());
  };
  for (const file of graph.keys()) if (!order.has(file)) visit(file);
  return circles;
}

/** The shortest way round through the first file of a group: `a.ts → b.ts → a.ts`. */
export function writeCircle(graph: ImportGraph, circle: readonly string[]): string {
  const start = circle[0]!;
  const ways: string[][] = [[start]];
  const seen = new Set<string>();
  for (const way of ways)
    for (const { target: next } of graph.get(way.at(-1)!) ?? []) {
      if (next === start) return [...way, next].join(' → ');
      if (!circle.includes(next) || seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  throw new Error(`${start} is in no circle`);
}
