import { findCircles, writeCircle } from './find-circles.ts';
import { findFloors, withoutLater } from './floors.ts';
import type { Arrow, ImportGraph } from './import-graph.ts';

/** For each floor all that it stands on, at any depth. Only for floors without circles. */
function findFoundations(floors: ImportGraph): Map<string, Set<string>> {
  const foundations = new Map<string, Set<string>>();
  const visit = (floor: string): Set<string> => {
    const known = foundations.get(floor);
    if (known) return known;
    const below = new Set((floors.get(floor) ?? []).flatMap(({ target }) => [target, ...visit(target)]));
    foundations.set(floor, below);
    return below;
  };
  for (const floor of floors.keys()) visit(floor);
  return foundations;
}

/** Mermaid reads a dot in a name as part of an arrow. */
const nodeOf = (floor: string): string => floor.replaceAll('.', '_');

const shafts = { value: '-->', type: '-. types .->', later: '-. later .->' } as const satisfies Record<
  Arrow['kind'],
  string
>;
const marks = { value: '', type: ' (types)', later: ' (later)' } as const satisfies Record<
  Arrow['kind'],
  string
>;

/**
 * The floors of the house as Markdown, the highest first: a Mermaid picture, which leaves out what a longer way says
 * too, and a table with every arrow. It changes only with an arrow, not with the number of files or imports.
 * @throws where floors stand on each other in a circle.
 */
export function drawFloors(graph: ImportGraph): string {
  const floors = findFloors(graph);
  const firm = withoutLater(floors);
  const [circle] = findCircles(firm);
  if (circle) throw new Error(`Floors stand on each other: ${writeCircle(firm, circle)}`);

  const foundations = findFoundations(firm);
  const depthOf = (floor: string): number => foundations.get(floor)?.size ?? 0;
  const byHeight = (a: string, b: string): number => depthOf(b) - depthOf(a) || a.localeCompare(b, 'en');
  const names = [...floors.keys()].sort(byHeight);
  const arrowsOf = (floor: string) =>
    (floors.get(floor) ?? []).toSorted((a, b) => byHeight(a.target, b.target));

  /** Whether another arrow of the floor leads there by a longer way. */
  const isSaid = (floor: string, { target, kind }: Arrow) =>
    kind !== 'later' && (firm.get(floor) ?? []).some((other) => foundations.get(other.target)?.has(target));

  const nodes = names.map((floor) => `  ${nodeOf(floor)}["${floor}"]`);
  const lines = names.flatMap((floor) =>
    arrowsOf(floor)
      .filter((arrow) => !isSaid(floor, arrow))
      .map(({ target, kind }) => `  ${nodeOf(floor)} ${shafts[kind]} ${nodeOf(target)}`),
  );
  const rows = names.map((floor) => {
    const below = arrowsOf(floor).map(({ target, kind }) => `\`${target}\`${marks[kind]}`);
    return `| \`${floor}\` | ${below.join(', ') || 'nothing'} |`;
  });
  const picture = ['```mermaid', 'flowchart TD', ...nodes, ...lines, '```'];
  const table = ['| Floor | Stands on |', '| --- | --- |', ...rows];
  const legend = '“types”: on nothing of it that runs; “later”: by `import()` alone, when it is asked for.';
  return [...picture, '', ...table, '', legend].join('\n');
}
