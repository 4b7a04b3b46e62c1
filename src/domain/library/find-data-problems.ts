import { linkableCollections } from '#schemas/collections.ts';
import type { CheckContext } from './checked-entry.ts';
import { knownEntries, nearestEntry } from './known-entries.ts';
import { fieldName, problemOf, type Problem } from './problem.ts';

type Path = readonly (string | number)[];
interface Named {
  collection: string;
  id: string;
  path: Path;
}

/** Fields of tool data that hold the id of an entry of content/sources. */
const sourceFields = new Set(['source', 'licence', 'olderSource']);
const linkable: ReadonlySet<string> = new Set(linkableCollections);

/** Every entry that some data names: as `{ collection, id }`, or as a source. */
function namedEntries(value: unknown, path: Path = []): Named[] {
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) => namedEntries(item, [...path, index]));
  if (value === null || typeof value !== 'object') return [];
  const { collection, id } = value as Record<string, unknown>;
  const isPair = typeof collection === 'string' && typeof id === 'string' && linkable.has(collection);
  return [
    ...(isPair ? [{ collection, id, path: [...path, 'id'] }] : []),
    ...Object.entries(value).flatMap(([key, item]) =>
      sourceFields.has(key) && typeof item === 'string'
        ? [{ collection: 'sources', id: item, path: [...path, key] }]
        : namedEntries(item, [...path, key]),
    ),
  ];
}

/** Entries that the data of tools names and that do not exist, or are not published. */
export function findDataProblems(context: CheckContext): Problem[] {
  const known = knownEntries(context);
  return context.toolData.flatMap(({ file, data, lineOf }) =>
    namedEntries(data).flatMap(({ collection, id, path }): Problem[] => {
      const place = { file, line: lineOf(path), field: fieldName(path) };
      if (known.drafts.has(`${collection}/${id}`))
        return [problemOf('link-to-draft', { ...place, reason: `content/${collection}/${id} is a draft` })];
      if (known.keys.has(`${collection}/${id}`)) return [];
      return [
        { kind: 'dangling-link', ...place, ...nearestEntry(known, collection, id, 'name another entry') },
      ];
    }),
  );
}
