import type { Arrow, ImportGraph } from './import-graph.ts';

/** What counts most of the ways one floor asks for another. */
const strength = { value: 2, type: 1, later: 0 } as const satisfies Record<Arrow['kind'], number>;

/** The floor of a file: its folder below `src`, or the file itself where it stands there. */
const floorOf = (file: string): string => file.split('/')[1] ?? file;

/** The imports of files as imports of floors: one arrow from floor to floor, of its strongest kind. */
export function findFloors(graph: ImportGraph): ImportGraph {
  const floors = new Map<string, Map<string, Arrow['kind']>>();
  for (const [file, arrows] of graph) {
    const floor = floorOf(file);
    const below = floors.get(floor) ?? new Map<string, Arrow['kind']>();
    floors.set(floor, below);
    for (const { target, kind } of arrows) {
      const known = below.get(floorOf(target));
      if (floorOf(target) !== floor && (!known || strength[kind] > strength[known]))
        below.set(floorOf(target), kind);
    }
  }
  return new Map(
    [...floors].map(([floor, below]) => [floor, [...below].map(([target, kind]) => ({ target, kind }))]),
  );
}

/** The floors without arrows that are followed only while running: `import()` may lead up. */
export const withoutLater = (floors: ImportGraph): ImportGraph =>
  new Map([...floors].map(([floor, arrows]) => [floor, arrows.filter(({ kind }) => kind !== 'later')]));
