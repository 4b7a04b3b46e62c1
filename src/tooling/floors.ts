import { drawFloors } from './imports/draw-floors.ts';
import { readImportGraph } from './imports/import-graph.ts';

/** `npm run --silent floors`: the picture of the floors of `src/`, drawn from its imports, as Markdown. */
console.log(drawFloors(readImportGraph(process.cwd())));
