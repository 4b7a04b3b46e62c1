import type { AskedIndex } from './asked.ts';
import { unpackNames, type Answer, type FindableEntry, type MoreNamesFile, type NamesFile } from './names.ts';
import { planQuery, type Lexicon, type PlannedQuery, type Wanted } from './query.ts';
import { sum } from './sum.ts';
import { weights } from './weights.ts';
import { isStopWord, stemOf, tellingWords, wordsOf } from './words.ts';

type RowKind = keyof typeof weights.row;

/** One text by which an entry can be found. */
interface Row {
  readonly entry: number;
  readonly kind: RowKind;
  readonly stems: ReadonlySet<string>;
}

export interface NameMatch {
  readonly entry: FindableEntry;
  /** Position of the entry in the file of names, by which its answer is found. */
  readonly position: number;
  readonly score: number;
  /** The part of its score that its words and names give. */
  readonly said: number;
  /** The share of the query's words, by rarity, that the entry answers: 0 to 1. */
  readonly coverage: number;
}

export interface NamesAnswer {
  readonly matches: readonly NameMatch[];
  /** The query that was answered, where words of it were mended; null where it was answered as typed. */
  readonly corrected: string | null;
  /** Telling words of the query that nothing here resembles. */
  readonly unknown: readonly string[];
  /** The query's telling words, the rarest first: what a full-text search should hold on to. */
  readonly telling: readonly string[];
  /** The stems that were looked for, each with how much finding it tells. */
  readonly wanted: ReadonlyMap<string, number>;
}

export interface NameFinder {
  /** `corrects`: mistyped words may be mended. */
  find(query: string, options?: { corrects?: boolean }): NamesAnswer;
  /** The numbers of the shards of what people ask by that an answer to the query needs and that have not come. */
  lacks(query: string, options?: { corrects?: boolean }): readonly number[];
}

/** What is known of an entry while a query is answered. */
interface Page {
  /** The score of its best row, with what that gives to each word of the query. */
  best: number;
  inBest: readonly number[];
  /** The most that any row gives to each word. */
  readonly most: number[];
}

/** A likelihood as a share, 0 to 1: the same step for each time that it is ten times as great, from one in ten thousand on. */
const shareOf = (likelihood: number): number => Math.max(0, 1 + Math.log10(likelihood + 1e-9) / 4);

const stemsOf = (text: string): string[] => tellingWords(text).map(stemOf);

/** A name by which it is the same however it is parted: "post-mortem", "post mortem" and "postmortem". */
const nameKey = (text: string): string => stemsOf(text.replace(/(?<=\p{L})-(?=\p{L})/gu, '')).join('');

/** Adds a value to the list of a key. */
const push = <K, V>(map: Map<K, V[]>, key: K, value: V) => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

/** Most sections that a result shows. */
const mostSections = 2;

/** The headings that hold words of the query, the best first. */
export function matchingSections(headings: Answer['headings'], { wanted }: Pick<NamesAnswer, 'wanted'>) {
  const worthOf = (text: string) => sum([...new Set(stemsOf(text))].map((stem) => wanted.get(stem) ?? 0));
  return headings
    .map((heading) => ({ heading, worth: worthOf(heading.text) }))
    .filter(({ worth }) => worth > 0)
    .sort((one, other) => other.worth - one.worth)
    .slice(0, mostSections)
    .map(({ heading }) => heading);
}

/** The names that mean the same as a name, all as stems, by the name's stems. */
function synonymsIn({ synonyms }: NamesFile): Map<string, string[][]> {
  const found = new Map<string, string[][]>();
  for (const group of synonyms) {
    const names = group.map(stemsOf).filter((name) => name.length > 0);
    for (const name of names) {
      const key = name.join(' ');
      for (const other of names) if (other.join(' ') !== key) push(found, key, other);
    }
  }
  return found;
}

/** What can be searched beside the names that everybody needs. */
export interface BesideNames {
  /** The words by which people ask; what has come of it. */
  readonly asked?: AskedIndex;
  /** Works by others. */
  readonly more?: MoreNamesFile;
}

/**
 * Makes names findable. A row answers a query by the share of its words that it holds, the rarer counting more, and by
 * the share of itself that was asked for; an entry counts by its best row, and less by what its other rows add. Of the
 * words that stand for one word of the query only the best counts in a row, which no index of a library offers.
 * To that comes how often people ask for the entry in these words, and how likely it is that they mean it.
 */
export function createNameFinder(file: NamesFile, { asked, more }: BesideNames = {}): NameFinder {
  const entries = unpackNames(file, more);
  const rows: Row[] = [];
  /** Rows by the stems they hold. */
  const rowsOf = new Map<string, number[]>();
  const spread = new Map<string, number>();
  const vocabulary = new Map<string, number>(asked?.vocabulary);
  const exact = new Map<string, number[]>();
  const verbatim = new Map<string, number[]>();

  entries.forEach(({ title, aliases }, entry) => {
    const own = new Set<string>();
    const addRow = (kind: RowKind, text: string) => {
      const words = tellingWords(text);
      const stems = new Set(words.map(stemOf));
      for (const word of words)
        if (word.length > 3 && !isStopWord(word)) vocabulary.set(word, (vocabulary.get(word) ?? 0) + 1);
      for (const stem of stems) {
        own.add(stem);
        push(rowsOf, stem, rows.length);
      }
      rows.push({ entry, kind, stems });
      push(exact, nameKey(text), entry);
      push(verbatim, wordsOf(text).join(' '), entry);
    };
    addRow('title', title);
    for (const alias of aliases) addRow('alias', alias);
    for (const stem of own) spread.set(stem, (spread.get(stem) ?? 0) + 1);
  });

  const rarity = (stem: string): number => Math.log(1 + entries.length / (1 + (spread.get(stem) ?? 0)));
  const worthOfRow = rows.map(({ stems }) => [...stems].reduce((sum, stem) => sum + rarity(stem), 0));
  const synonyms = synonymsIn(file);
  const starts = [...new Set([...rowsOf.keys(), ...(asked?.stems ?? [])])].sort();
  const lexicon: Lexicon = {
    vocabulary,
    synonyms,
    hasStem: (stem) => rowsOf.has(stem) || (asked?.has(stem) ?? false),
    standTogether: (stem, other) => {
      const held = new Set(rowsOf.get(other));
      return rowsOf.get(stem)?.some((row) => held.has(row)) ?? false;
    },
    stemsFrom: (start) => {
      const first = starts.findIndex((stem) => stem >= start);
      const found: string[] = [];
      for (let index = first; index >= 0 && starts[index]?.startsWith(start); index++)
        found.push(starts[index]!);
      return found;
    },
    longestName: Math.max(1, ...[...synonyms.keys()].map((name) => name.split(' ').length)),
  };

  /** Words of the query by which people ask: not those that it may become. */
  const isAsked = ({ stem, isGuess }: Wanted): boolean => !isGuess && asked!.has(stem);
  /** Whether it is known how people ask for an entry: not for works by others. */
  const isAskedFor = (entry: number): boolean => asked !== undefined && entry < asked.entries;
  const textOf = (query: string, { corrected }: PlannedQuery): string => corrected ?? query;

  /** How much people ask for each entry in these words: for each word of the query a share of the whole, 0 to 1. */
  function askedFor(plan: PlannedQuery): Map<number, number[]> {
    const found = new Map<number, number[]>();
    if (!asked) return found;
    const known = plan.wanted.filter(isAsked);
    const worth = plan.words.map(() => 0);
    for (const { stem, origin, weight } of known)
      worth[origin] = Math.max(worth[origin]!, weight * asked.rarity(stem));
    const whole = sum(worth) || 1;
    for (const { stem, origin, weight } of known)
      for (const [entry, share] of asked.sharesOf(stem)) {
        const own = found.get(entry) ?? worth.map(() => 0);
        own[origin] = Math.max(own[origin]!, (weight * asked.rarity(stem) * share) / whole);
        found.set(entry, own);
      }
    return found;
  }

  /** For each stem that is looked for how much finding it tells. */
  function worthOfWanted(wanted: readonly Wanted[]): Map<string, number> {
    const worth = new Map<string, number>();
    for (const { stem, weight } of wanted)
      worth.set(stem, Math.max(worth.get(stem) ?? 0, weight * rarity(stem)));
    return worth;
  }

  function find(query: string, { corrects = true }: { corrects?: boolean } = {}): NamesAnswer {
    const plan = planQuery(query, lexicon, { corrects });
    const { wanted, words, unknown, corrected } = plan;
    const worth = words.map((word) => rarity(stemOf(word)));
    const isAnswerable = (origin: number) => !unknown.includes(origin);
    const whole = worth.reduce((sum, own, origin) => sum + (isAnswerable(origin) ? own : 0), 0) || 1;

    /** For each row what it gives to each word of the query: a share of the whole. */
    const none = words.map(() => 0);
    const given = new Map<number, number[]>();
    for (const { stem, origin, weight } of wanted) {
      const share = (weight * Math.min(worth[origin]!, rarity(stem))) / whole;
      for (const row of rowsOf.get(stem) ?? []) {
        const shares = given.get(row) ?? words.map(() => 0);
        shares[origin] = Math.max(shares[origin]!, share);
        given.set(row, shares);
      }
    }
    const pages = new Map<number, Page>();
    const pageOf = (entry: number): Page => {
      const page = pages.get(entry) ?? { best: 0, inBest: none, most: [...none] };
      pages.set(entry, page);
      return page;
    };
    for (const [position, shares] of given) {
      const { entry, kind } = rows[position]!;
      const recall = shares.reduce((sum, share) => sum + share, 0);
      const precision = Math.min(1, (recall * whole) / worthOfRow[position]!);
      const score = weights.row[kind] * recall * (1 - weights.precision + weights.precision * precision);
      const page = pageOf(entry);
      shares.forEach((share, origin) => {
        page.most[origin] = Math.max(page.most[origin]!, share * weights.row[kind]);
      });
      if (score > page.best) Object.assign(page, { best: score, inBest: shares });
    }

    const askedShares = askedFor(plan);
    for (const entry of askedShares.keys()) pageOf(entry);
    const likelihoods = asked?.likelihoods(textOf(query, plan)) ?? [];
    likelihoods.forEach((likelihood, entry) => {
      if (likelihood >= weights.likely) pageOf(entry);
    });

    const named = exact.get(nameKey(query)) ?? [];
    const meantWhole = [
      ...(verbatim.get(wordsOf(query).join(' ')) ?? []),
      ...(asked?.saidWhole(query) ?? []),
    ];
    const byWords = [...pages].map(([position, { best, inBest, most }]): Omit<NameMatch, 'score'> => {
      const entry = entries[position]!;
      const added = most.reduce((sum, share, origin) => sum + Math.max(0, share - inBest[origin]!), 0);
      const own = askedShares.get(position) ?? none;
      const coverage = Math.min(
        1,
        most.reduce((sum, share, origin) => sum + Math.max(share, own[origin]!), 0),
      );
      const askedShare = isAskedFor(position) ? sum(own) : weights.unasked * best;
      const said =
        (best + weights.support * added + weights.asked * askedShare) *
        (weights.shelf[entry.collection] ?? 1) *
        (named.includes(position) ? weights.exact : 1);
      return { entry, position, said, coverage };
    });
    const mostSaid = Math.max(0, ...byWords.map(({ said }) => said)) || 1;
    const bestName = Math.min(1, Math.max(0, ...[...pages.values()].map((page) => page.best)));
    const meaning = weights.meaning * (1 - weights.namesOverMeaning * bestName) * mostSaid;
    /** How likely it is that an entry is meant, as a share; of one of which that is not known, what its words say. */
    const meant = ({ position, said }: Pick<NameMatch, 'position' | 'said'>): number =>
      isAskedFor(position) && likelihoods.length > 0 ? shareOf(likelihoods[position]!) : said / mostSaid;
    const matches = byWords
      .map((match): NameMatch => ({ ...match, score: match.said + meaning * meant(match) }))
      .sort((one, other) => other.score - one.score || one.position - other.position);
    const best = matches[0]?.score ?? 0;
    // What is meant word for word comes first, and the others keep their distance to it.
    const inOrder = matches
      .map((match) =>
        meantWhole.includes(match.position)
          ? { ...match, score: best * weights.verbatim + match.score * weights.verbatimOwn }
          : match,
      )
      .sort((one, other) => other.score - one.score || one.position - other.position);
    const telling = words
      .map((word, origin) => ({ word, origin, own: worth[origin]! }))
      .filter(({ origin }) => isAnswerable(origin))
      .sort((one, other) => other.own - one.own)
      .map(({ word }) => word);
    return {
      matches: inOrder,
      corrected,
      unknown: unknown.map((origin) => words[origin]!),
      telling,
      wanted: worthOfWanted(wanted),
    };
  }
  return {
    find,
    lacks(query, { corrects = true } = {}) {
      if (!asked) return [];
      const plan = planQuery(query, lexicon, { corrects });
      const stems = plan.wanted.filter(isAsked).map(({ stem }) => stem);
      // A word that is mended now may turn out to be known.
      return asked.lacks([query, textOf(query, plan)], stems);
    },
  };
}
