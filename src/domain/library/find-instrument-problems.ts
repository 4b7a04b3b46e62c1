import { keyOf } from './build-library.ts';
import type { CheckContext } from './checked-entry.ts';
import type { Problem } from './problem.ts';
import { isDraft } from './published.ts';

/** Where the digests of the published versions stand. */
export const publishedInstrumentsPath = 'content/instruments/published.json';

/** The version after another, as a file: `em-peer/1.0.0` → `em-peer/2.0.0`. */
const nextMajor = (id: string): string =>
  id.replace(/(\d+)\.\d+\.\d+$/u, (_, major) => `${Number(major) + 1}.0.0`);

/** Published versions whose meaning changed or whose file is gone, and versions that nobody has entered as published. */
export function findInstrumentProblems({
  entries,
  brokenKeys,
  publishedInstruments,
}: CheckContext): Problem[] {
  if (!publishedInstruments) return [];
  const instruments = entries.filter(({ entry }) => entry.collection === 'instruments');
  const known = new Set([...instruments.map(({ entry }) => keyOf(entry)), ...brokenKeys]);
  const gone = [...publishedInstruments]
    .filter(([id]) => !known.has(`instruments/${id}`))
    .map(([id, { line }]): Problem => ({
      kind: 'changed-instrument',
      file: publishedInstrumentsPath,
      line,
      field: id,
      reason: `content/instruments/${id}.yaml was published and is gone`,
      remedy: 'Bring the file back: saved answers and shared links name this version.',
    }));
  const changed = instruments.flatMap(({ entry, file, digest }): Problem[] => {
    const published = publishedInstruments.get(entry.id);
    if (published?.digest === digest) return [];
    if (published)
      return [
        {
          kind: 'changed-instrument',
          file,
          line: 1,
          field: 'file',
          reason: `was published, and an id, weight, order or limit in it changed: its digest is ${digest.slice(0, 12)}…, not ${published.digest.slice(0, 12)}…`,
          remedy: `Undo that, and make the change in a copy with a new version, content/instruments/${nextMajor(entry.id)}.yaml; only texts may be reworded here.`,
        },
      ];
    if (isDraft(entry)) return [];
    return [
      {
        kind: 'unlisted-instrument',
        file,
        line: 1,
        field: 'file',
        reason: `is not listed in ${publishedInstrumentsPath}`,
        remedy: `Add the line "${entry.id}": "${digest}" there, or write draft: true until it is published.`,
      },
    ];
  });
  return [...gone, ...changed];
}
