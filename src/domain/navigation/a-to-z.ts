/** Something with a name and an address. */
export interface Named {
  readonly href: string;
  readonly title: string;
  /** Other names that a reader would recognise. */
  readonly aliases: readonly string[];
  /** What it is, in a word. */
  readonly kind: string;
}

/** A line of the index: a name with what it is, or another name that points to the one used here. */
export interface IndexLine {
  readonly name: string;
  readonly target: Named;
  /** True where the name is not the one used here. */
  readonly isAlias: boolean;
}

export interface IndexLetter {
  /** A to Z, or 0–9. */
  readonly letter: string;
  /** Where the page can be jumped to. */
  readonly id: string;
  readonly lines: readonly IndexLine[];
}

/** The name as it is filed: without signs, articles and accents at its beginning. */
const filed = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/^(?:an?|the)\s+(?=[\p{L}\p{N}])/iu, '')
    .toLowerCase();

const digits = '0–9';

/** The letter under which a name is filed; digits share one. */
export function letterOf(name: string): string {
  const [first = ''] = filed(name);
  return /[a-z]/u.test(first) ? first.toUpperCase() : digits;
}

/** The fragment of a letter's place on a page. */
export const letterId = (letter: string): string => (letter === digits ? 'digits' : letter.toLowerCase());

const { compare } = new Intl.Collator('en', { numeric: true });

const firstWord = (name: string): string => /^[^\s-]+/u.exec(filed(name))?.[0] ?? '';

/** A name beside which its own entry would stand says nothing new: "acting engineering manager" of "Acting manager". */
const isBeside = (alias: string, { title }: Named): boolean => firstWord(alias) === firstWord(title);

/** Splits what is sorted by name into its letters; digits come first. */
export function byLetter<T>(
  all: readonly T[],
  nameOf: (item: T) => string,
): { letter: string; id: string; items: T[] }[] {
  return [...Map.groupBy(all, (item) => letterOf(nameOf(item)))]
    .map(([letter, items]) => ({ letter, id: letterId(letter), items }))
    .sort((one, other) => (one.letter < other.letter ? -1 : 1));
}

/** Everything by its name and its other names, filed by letter: digits first, then A to Z; letters without a name are left out. */
export function aToZ(all: readonly Named[]): IndexLetter[] {
  const lines = all.flatMap((target): IndexLine[] => {
    const aliases = new Map(target.aliases.map((alias) => [filed(alias), alias]));
    return [
      { name: target.title, target, isAlias: false },
      ...[...aliases.values()]
        .filter((alias) => !isBeside(alias, target))
        .map((name) => ({ name, target, isAlias: true })),
    ];
  });
  const sorted = lines
    .map((line) => ({ line, key: filed(line.name) }))
    .sort((one, other) => compare(one.key, other.key))
    .map(({ line }) => line);
  return byLetter(sorted, ({ name }) => name).map(({ letter, id, items }) => ({ letter, id, lines: items }));
}
