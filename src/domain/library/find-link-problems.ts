import { linkableCollections } from '#schemas/collections.ts';
import { declaredCitations, declaredLinks, keyOf } from './build-library.ts';
import type { CheckContext, CheckedEntry } from './checked-entry.ts';
import { collectionWith, knownEntries, nearestEntry, nearestId } from './known-entries.ts';
import { problemOf, type Problem } from './problem.ts';
import { isDraft } from './published.ts';

/** Collections that need no link in or out: data that pages use in other ways. */
const mayStandAlone = new Set<string>(['themes', 'sources', 'instruments', 'about']);
/** Titles that repeat by nature: works by others, and the versions of an instrument. */
const mayShareTitles = new Set<string>(['sources', 'instruments']);

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
export function findLinkProblems(context: CheckContext): Problem[] {
  const { entries, brokenMentions } = context;
  const known = knownEntries(context);
  const { keys, drafts } = known;
  const linked = new Set<string>();
  const problems = findDuplicates(entries);

  const checkReference = (
    referrer: CheckedEntry,
    collection: string,
    id: string,
    path: readonly (string | number)[],
    field: string,
  ) => {
    if (drafts.has(`${collection}/${id}`) && !isDraft(referrer.entry))
      problems.push(
        problemOf('link-to-draft', {
          file: referrer.file,
          line: referrer.lineOf(path),
          field,
          reason: `content/${collection}/${id} is a draft`,
        }),
      );
    if (keys.has(`${collection}/${id}`)) return;
    // A misspelt link still leads to what it means: that is neither an orphan nor uncited.
    const elsewhere = collectionWith(known, id);
    const nearest = nearestId(known.keys, collection, id);
    if (elsewhere) linked.add(`${elsewhere}/${id}`);
    else if (nearest) linked.add(`${collection}/${nearest}`);
    problems.push({
      kind: 'dangling-link',
      file: referrer.file,
      line: referrer.lineOf(path),
      field,
      ...nearestEntry(known, collection, id, 'remove the link'),
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
          const place = {
            file,
            line: lineOf([collection, index, 'id']),
            field: `${collection}[${index}].id`,
          };
          checkReference(checked, collection, id, [collection, index, 'id'], place.field);
          if (target === keyOf(entry))
            problems.push(problemOf('self-link', { ...place, reason: 'the page links to itself' }));
          else linked.add(keyOf(entry)).add(target);
          if (seen.has(target))
            problems.push(problemOf('repeated-link', { ...place, reason: `"${id}" is linked twice` }));
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
    if (entry.collection === 'paths')
      entry.data.steps.forEach(({ entry: { collection, id } }, index, all) => {
        const path = ['steps', index, 'entry', 'id'];
        const field = `steps[${index}].entry.id`;
        checkReference(checked, collection, id, path, field);
        linked.add(keyOf(entry)).add(`${collection}/${id}`);
        if (all.findIndex((other) => keyOf(other.entry) === `${collection}/${id}`) < index)
          problems.push(
            problemOf('repeated-link', {
              file,
              line: lineOf(path),
              field,
              reason: `"${id}" is a step twice`,
            }),
          );
      });
    if ('theme' in entry.data) checkReference(checked, 'themes', entry.data.theme, ['theme'], 'theme');
    if ('nextStep' in entry.data && entry.data.nextStep) {
      const { collection, id } = entry.data.nextStep.link;
      checkReference(checked, collection, id, ['nextStep', 'link', 'id'], 'nextStep.link.id');
    }
    if ('today' in entry.data && entry.data.today?.situation !== undefined)
      checkReference(
        checked,
        'situations',
        entry.data.today.situation,
        ['today', 'situation'],
        'today.situation',
      );
  }

  for (const { entry, file } of entries) {
    const key = keyOf(entry);
    if (linked.has(key) || brokenMentions.has(entry.id) || isDraft(entry)) continue;
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
  return problems;
}
