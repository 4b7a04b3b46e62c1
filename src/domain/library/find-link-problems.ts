import { linkableCollections, pageCollections } from '#schemas/collections.ts';
import { declaredCitations, declaredLinks, keyOf } from './build-library.ts';
import type { CheckContext, CheckedEntry } from './find-problems.ts';
import { findNearest } from './nearest.ts';
import { problemOf, type Problem } from './problem.ts';

/** Collections that need no link in or out: data that pages use in other ways. */
const mayStandAlone = new Set<string>(['themes', 'sources', 'instruments', 'about']);
/** Titles that repeat by nature: works by others, and the versions of an instrument. */
const mayShareTitles = new Set<string>(['sources', 'instruments']);
const isPage = (entry: CheckedEntry) =>
  (pageCollections as readonly string[]).includes(entry.entry.collection);

const groupBy = <T>(items: readonly T[], keyOfItem: (item: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOfItem(item), [...(groups.get(keyOfItem(item)) ?? []), item]);
  return groups;
};

function findDuplicates(entries: readonly CheckedEntry[]): Problem[] {
  const sameId = [...groupBy(entries, ({ entry }) => keyOf(entry))].flatMap(([key, [first, ...rest]]) =>
    rest.map((copy) =>
      problemOf('duplicate-id', {
        file: copy.file,
        line: 1,
        field: 'id',
        reason: `${key} is already the id of ${first?.file}`,
      }),
    ),
  );
  const titled = entries.filter(
    ({ entry }) => 'title' in entry.data && !mayShareTitles.has(entry.collection),
  );
  const titleKey = ({ entry }: CheckedEntry) =>
    `${entry.collection}/${'title' in entry.data ? entry.data.title.toLowerCase() : ''}`;
  const sameTitle = [...groupBy(titled, titleKey)].flatMap(([, [first, ...rest]]) =>
    rest
      .filter((copy) => keyOf(copy.entry) !== keyOf(first!.entry))
      .map((copy) =>
        problemOf('duplicate-title', {
          file: copy.file,
          line: copy.lineOf(['title']),
          field: 'title',
          reason: `${first?.file} has the same title`,
        }),
      ),
  );
  return [...sameId, ...sameTitle];
}

/** Problems of ids, titles and typed links: dangling, repeated, self, duplicate, orphan, uncited. */
export function findLinkProblems({ entries, brokenKeys, brokenMentions }: CheckContext): Problem[] {
  const keys = new Set([...entries.map(({ entry }) => keyOf(entry)), ...brokenKeys]);
  const idsOf = (collection: string) =>
    [...keys]
      .filter((key) => key.startsWith(`${collection}/`))
      .map((key) => key.slice(collection.length + 1));
  const linked = new Set<string>();
  const problems = findDuplicates(entries);

  const checkReference = (
    from: CheckedEntry,
    collection: string,
    id: string,
    path: readonly (string | number)[],
    field: string,
  ) => {
    if (keys.has(`${collection}/${id}`)) return;
    const nearest = findNearest(id, idsOf(collection));
    // A misspelt link still leads to what it means: that is neither an orphan nor uncited.
    if (nearest) linked.add(`${collection}/${nearest}`);
    problems.push({
      kind: 'dangling-link',
      file: from.file,
      line: from.lineOf(path),
      field,
      reason: `content/${collection} has no entry "${id}"`,
      remedy: nearest
        ? `Did you mean "${nearest}"?`
        : `Write content/${collection}/${id}, or remove the link.`,
    });
  };

  for (const checked of entries) {
    const { entry, file, lineOf } = checked;
    const seen = new Set<string>();
    for (const collection of linkableCollections) {
      declaredLinks(entry)
        .filter((link) => link.collection === collection)
        .forEach(({ id }, index) => {
          const target = `${collection}/${id}`;
          const at = { file, line: lineOf([collection, index, 'id']), field: `${collection}[${index}].id` };
          checkReference(checked, collection, id, [collection, index, 'id'], at.field);
          if (target === keyOf(entry))
            problems.push(problemOf('self-link', { ...at, reason: 'the page links to itself' }));
          else linked.add(keyOf(entry)).add(target);
          if (seen.has(target))
            problems.push(problemOf('repeated-link', { ...at, reason: `"${id}" is linked twice` }));
          seen.add(target);
        });
    }
    declaredCitations(entry).forEach(({ id }, index, all) => {
      const path = ['sources', index, 'id'];
      const field = `sources[${index}].id`;
      checkReference(checked, 'sources', id, path, field);
      if (all.findIndex((other) => other.id === id) < index)
        problems.push(
          problemOf('repeated-link', { file, line: lineOf(path), field, reason: `"${id}" is listed twice` }),
        );
      linked.add(`sources/${id}`);
    });
    if ('theme' in entry.data) checkReference(checked, 'themes', entry.data.theme, ['theme'], 'theme');
    if ('nextStep' in entry.data && entry.data.nextStep) {
      const { collection, id } = entry.data.nextStep.link;
      checkReference(checked, collection, id, ['nextStep', 'link', 'id'], 'nextStep.link.id');
    }
  }

  for (const { entry, file } of entries) {
    const key = keyOf(entry);
    if (linked.has(key) || brokenMentions.has(entry.id)) continue;
    if (entry.collection === 'sources') {
      problems.push(
        problemOf('uncited-source', { file, line: 1, field: 'id', reason: 'no entry cites this source' }),
      );
    } else if (!mayStandAlone.has(entry.collection)) {
      problems.push(
        problemOf('orphan', { file, line: 1, field: 'links', reason: 'no typed link leads in or out' }),
      );
    }
  }
  return [...problems, ...entries.filter(isPage).flatMap((page) => findBrokenTextLinks(page, keys))];
}

/** Links in the text of the form /collection/id/ whose entry does not exist. */
function findBrokenTextLinks({ file, outline }: CheckedEntry, keys: ReadonlySet<string>): Problem[] {
  return outline.links.flatMap(({ href, line }) => {
    const [, key] = /^\/([a-z]+\/[a-z0-9-]+)\/?(?:#.*)?$/u.exec(href) ?? [];
    if (!key || keys.has(key)) return [];
    const nearest = findNearest(key, keys);
    return {
      kind: 'dangling-link' as const,
      file,
      line,
      field: 'text',
      reason: `the link ${href} leads nowhere`,
      remedy: nearest ? `Did you mean "/${nearest}/"?` : 'Write that entry, or remove the link.',
    };
  });
}
