import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildLibrary } from '#domain/library/build-library.ts';
import { checkContent } from '#integrations/check-content/check-content.ts';

const { entries } = checkContent(join(import.meta.dirname, '../..'));
const library = buildLibrary(entries.map(({ entry }) => entry));
const core = library.all('responsibilities').filter(({ data }) => data.core);

describe('the core responsibilities', () => {
  it('are the eight core areas of the job', () => {
    expect(core.map(({ id }) => id).sort()).toEqual([
      'hiring',
      'incident-management',
      'performance-reviews',
      'process-improvement',
      'roadmap-planning',
      'stakeholder-management',
      'team-growth',
      'technical-strategy',
    ]);
  });

  it.each(core)('link five entries of three collections, two of them frameworks, and are linked back: $id', (guide) => {
    const links = library.linksFrom(guide);
    const collections = new Set(links.map(({ entry }) => entry.collection));
    expect(links.length).toBeGreaterThanOrEqual(5);
    expect(collections.size).toBeGreaterThanOrEqual(3);
    expect(links.filter(({ entry }) => entry.collection === 'frameworks').length).toBeGreaterThanOrEqual(2);
    expect(library.linksTo(guide).length).toBeGreaterThan(0);
  });

  it.each(core)('explain something with a figure: $id', ({ data }) => {
    expect(data.figures.length).toBeGreaterThan(0);
  });
});
