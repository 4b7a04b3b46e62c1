import { isPageCollection } from '#schemas/collections.ts';
import { aliasCount } from '#schemas/vocabulary.ts';
import { keyOf } from './build-library.ts';
import type { CheckContext, CheckedEntry } from './checked-entry.ts';
import { problemOf, type Problem } from './problem.ts';
import { isDraft } from './published.ts';
import { wordKey } from './word-key.ts';

/** Whether people ask for entries of its kind: pages but those about the site, paths, terms and tools. */
const isAskedFor = ({ entry }: CheckedEntry): boolean =>
  (isPageCollection(entry.collection) && entry.collection !== 'about') ||
  entry.collection === 'paths' ||
  entry.collection === 'terms' ||
  entry.collection === 'tools';

const aliasesOf = ({ entry }: CheckedEntry): readonly string[] =>
  'aliases' in entry.data ? entry.data.aliases : [];

/** Entries that too few people's words lead to, and aliases that stand on two entries. */
export function findAliasProblems({ entries }: CheckContext): Problem[] {
  const asked = entries.filter((checked) => isAskedFor(checked) && !isDraft(checked.entry));
  const [fewest] = aliasCount;
  const few = asked
    .filter((checked) => aliasesOf(checked).length < fewest)
    .map(({ file, lineOf, ...checked }) =>
      problemOf('few-aliases', {
        file,
        line: lineOf(['aliases']),
        field: 'aliases',
        reason: `has ${aliasesOf({ file, lineOf, ...checked }).length} of at least ${fewest}`,
      }),
    );
  const owners = new Map<string, CheckedEntry>();
  const repeated = asked.flatMap((checked) =>
    aliasesOf(checked).flatMap((alias, index) => {
      const owner = owners.get(wordKey(alias));
      if (!owner) {
        owners.set(wordKey(alias), checked);
        return [];
      }
      // Two files of one id are reported as such.
      if (owner !== checked && keyOf(owner.entry) === keyOf(checked.entry)) return [];
      const place = owner === checked ? 'twice here' : `on ${keyOf(owner.entry)} too`;
      return problemOf('repeated-alias', {
        file: checked.file,
        line: checked.lineOf(['aliases', index]),
        field: `aliases[${index}]`,
        reason: `"${alias}" stands ${place}`,
      });
    }),
  );
  return [...few, ...repeated];
}
