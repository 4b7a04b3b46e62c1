import { describe, expect, it } from 'vitest';
import { findCircles, writeCircle } from '#tooling/imports/find-circles.ts';
import { findFloors, withoutLater } from '#tooling/imports/floors.ts';
import { readImportGraph, type ImportGraph } from '#tooling/imports/import-graph.ts';

const graph = readImportGraph('.');

const circlesIn = (each: ImportGraph) =>
  findCircles(each).map((members) => ({ around: writeCircle(each, members), members }));

describe('what leads back to itself', () => {
  it('is no file of the source: imports of values, of types alone, and by import() and import.meta.glob count', () => {
    expect(graph.size).toBeGreaterThan(500);
    expect(circlesIn(graph)).toEqual([]);
  });

  it('is no floor: all imports count but those by import()', () => {
    expect(circlesIn(withoutLater(findFloors(graph)))).toEqual([]);
  });
});
