import type { ListedCollection } from '#schemas/collections.ts';
import { namesAmong } from '../library/names-among.ts';
import type { Learn } from './learn-meaning.ts';
import { packAsked, type AskedLine, type PackedAsked } from './pack-asked.ts';
import type { ToldLine } from './told-lines.ts';
import { weights } from './weights.ts';
import { tellingPart } from './words.ts';

/** What can be found, by its names: a page, a tool, a worksheet, a hub, a term, a source. */
export interface NamedEntry {
  /** Its path below the base path: `frameworks/sbi/`. */
  readonly path: string;
  readonly collection: ListedCollection;
  readonly title: string;
  /** Other names, and the questions people ask. */
  readonly aliases: readonly string[];
  /** Headings of its own, each with the fragment that leads to it. */
  readonly headings: readonly { text: string; slug: string }[];
  /** Lines in which people ask for it, beside its aliases. */
  readonly asked: readonly string[];
  /** The short answer or promise that a result shows. */
  readonly answer: string;
}

/** Names that mean the same: a query with one of them also looks for the others. */
export type SynonymGroup = readonly string[];

/**
 * The names by which most questions are answered, as the browser fetches them first. Their answers lie in files of
 * `perShelf` each, because only those of the results are wanted; what fewer questions need is in a file of its own.
 * Lists in fixed places instead of objects: there are many.
 */
export interface NamesFile {
  readonly perShelf: number;
  readonly collections: readonly ListedCollection[];
  readonly entries: readonly PackedEntry[];
  readonly synonyms: readonly SynonymGroup[];
}

/** What is fetched where those names say too little. */
export interface MoreNamesFile {
  /** Works by others; they follow the entries of the first file. */
  readonly entries: readonly PackedEntry[];
}

type PackedEntry = readonly [
  collection: number,
  path: string,
  title: string,
  /** The telling words of each that is a name, joined by line breaks; how people ask is in a file of its own. */
  aliases: string,
];

/** What a result shows of an entry: its answer, then each heading with its fragment. */
export type PackedAnswer = readonly string[];

/** Answers in one file: so few that what ten results do not need weighs little. */
export const answersPerShelf = 4;

export interface PackedNames {
  readonly names: NamesFile;
  readonly asked: PackedAsked;
  readonly more: MoreNamesFile;
  /** The answers, a list per file. */
  readonly shelves: readonly (readonly PackedAnswer[])[];
}

const isMore = ({ collection }: NamedEntry): boolean => collection === 'sources';

/** The lines by which an entry is asked for. */
function linesOf({ title, aliases, headings, asked }: NamedEntry): AskedLine[] {
  const names = new Set(namesAmong(aliases));
  return [
    { text: title, times: weights.titleLines },
    ...aliases.map((text) => ({
      text,
      times: weights.aliasLines,
      // The file of names knows names word for word, but for those of which it leaves out words.
      isKnownWhole: !names.has(text) || tellingPart(text) !== text,
    })),
    ...headings.map(({ text }) => ({ text, times: weights.headingLines })),
    ...asked.map((text) => ({ text, times: 1 })),
  ];
}

/** Packs entries, synonyms and what is told from life into the files that the browser fetches. */
export function packNames(
  all: readonly NamedEntry[],
  synonyms: readonly SynonymGroup[],
  told: readonly ToldLine[] = [],
  learn?: Learn,
): PackedNames {
  const collections = [...new Set(all.map(({ collection }) => collection))];
  const first = all.filter((entry) => !isMore(entry));
  const later = all.filter(isMore);
  const shelves: PackedAnswer[][] = [];
  [...first, ...later].forEach(({ answer, headings }, position) => {
    (shelves[Math.floor(position / answersPerShelf)] ??= []).push([
      answer,
      ...headings.flatMap(({ text, slug }) => [text, slug]),
    ]);
  });
  const positions = new Map(first.map(({ path }, position) => [path, position]));
  const pack = ({ collection, path, title, aliases }: NamedEntry): PackedEntry => [
    collections.indexOf(collection),
    path.startsWith(`${collection}/`) ? path.slice(collection.length + 1) : `/${path}`,
    title,
    (collection === 'sources' ? aliases : namesAmong(aliases)).map((alias) => tellingPart(alias)).join('\n'),
  ];
  return {
    names: { perShelf: answersPerShelf, collections, entries: first.map(pack), synonyms },
    asked: packAsked(
      first.map(linesOf),
      told
        .map(({ text, answers }) => ({
          text,
          answers: answers.flatMap((key) => positions.get(`${key}/`) ?? []),
        }))
        .filter(({ answers }) => answers.length > 0),
      learn,
    ),
    more: { entries: later.map(pack) },
    shelves,
  };
}

/** What a result shows of an entry. */
export type Answer = Pick<NamedEntry, 'answer' | 'headings'>;

/** The answer that a shelf holds. */
export const unpackAnswer = ([answer = '', ...headings]: PackedAnswer): Answer => ({
  answer,
  headings: headings.flatMap((text, index) =>
    index % 2 === 0 ? [{ text, slug: headings[index + 1]! }] : [],
  ),
});

/** An entry as search knows it; what a result shows of it comes from elsewhere. */
export type FindableEntry = Omit<NamedEntry, keyof Answer | 'asked'>;

/** The entries of the file of names and, where it has come, of the other. */
export function unpackNames({ collections, entries }: NamesFile, more?: MoreNamesFile): FindableEntry[] {
  return [...entries, ...(more?.entries ?? [])].map(([number, path, title, aliases]) => {
    const collection = collections[number]!;
    return {
      collection,
      path: path.startsWith('/') ? path.slice(1) : `${collection}/${path}`,
      title,
      aliases: aliases ? aliases.split('\n') : [],
    };
  });
}
