import { isForNames, kindOf } from './what-is-kept.ts';

/**
 * What one build has published, for keeping it offline. Paths are below the base path; a page's path ends in a
 * slash, the home page's is empty.
 */
export interface OfflineManifest {
  /** The name of the build. */
  readonly build: string;
  readonly files: readonly OfflineFile[];
  /** Sets of files that pages need to work to the end, as positions in `files`. */
  readonly sets: readonly (readonly number[])[];
}

/** Path, digest and bytes; a page also has the position of its set. An array, since there are many. */
export type OfflineFile = readonly [path: string, digest: string, bytes: number, set?: number];

/** A file of a finished build, without its text: a site of thousands of pages would not fit into memory. */
export interface BuiltFile {
  readonly path: string;
  readonly digest: string;
  readonly bytes: number;
  readonly mentions?: Mentions;
}

/** What the text of a page, script or style says about other files. */
export interface Mentions {
  /** Names with an ending, as files have them. */
  readonly names: readonly string[];
  /** What the islands of a page are told. */
  readonly props: string;
}

export const mentionsIn = (text: string): Mentions =>
  // Cloned, since a part of a text keeps the whole of it in memory.
  structuredClone({
    // Only from where a word begins: else each is tried again from every letter on.
    names: [...new Set(text.match(/(?<![\w-])[\w-]+(?:\.[\w-]+)+/gu))],
    props: text.match(/\sprops="[^"]*"/gu)?.join() ?? '',
  });

/** The path of a file on the site: that of a page ends where its folder does. */
export const publicPath = (file: string): string => file.replace(/(^|\/)index\.html$/u, '$1');

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/**
 * For each page, the files it can ever ask for, in order: assets it names, assets those name, and so on (names hold a
 * digest, so that a mention is a use), and the data in the folders that its islands are told of.
 */
export function neededFiles(built: readonly BuiltFile[]): Map<string, string[]> {
  const byName = new Map(
    built
      .filter(({ path }) => kindOf(path) === 'asset')
      .map((file) => [file.path.slice(folderOf(file.path).length), file]),
  );
  const collect = (referrer: BuiltFile, seen: Set<BuiltFile>): Set<BuiltFile> => {
    for (const name of referrer.mentions?.names ?? []) {
      const file = byName.get(name);
      if (file && !seen.has(file)) collect(file, seen.add(file));
    }
    return seen;
  };
  const data = built.filter(({ path }) => kindOf(path) === 'data').map(({ path }) => path);
  return new Map(
    built
      .filter(({ path }) => kindOf(path) === 'page')
      .map((page) => {
        const assets = [...collect(page, new Set())].map(({ path }) => path);
        const fetched = data.filter((path) => page.mentions?.props.includes(folderOf(path)));
        return [page.path, [...assets, ...fetched].sort()];
      }),
  );
}

/** The manifest of a finished build. */
export function createManifest(build: string, built: readonly BuiltFile[]): OfflineManifest {
  const kept = built
    .filter(({ path }) => kindOf(path) !== null)
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const positions = new Map(kept.map(({ path }, index) => [path, index]));
  const needed = [...neededFiles(built)].map(
    ([page, paths]) => [page, paths.map((path) => positions.get(path)!)] as const,
  );
  const sets = [...new Map(needed.map(([, set]) => [set.join(), set])).values()];
  const setOf = new Map(
    needed.map(([page, set]) => [page, sets.findIndex((other) => other.join() === set.join())]),
  );
  return {
    build,
    files: kept.map(({ path, digest, bytes }): OfflineFile => {
      const set = setOf.get(path);
      return set === undefined ? [path, digest, bytes] : [path, digest, bytes, set];
    }),
    sets,
  };
}

/** The files of a build as they are looked up. */
export interface Catalogue {
  readonly build: string;
  readonly all: readonly string[];
  readonly pages: readonly string[];
  /** What search needs to answer by names; the full text is kept with everything, or as it was asked for. */
  readonly names: readonly string[];
  /** Undefined for what this build has not published. */
  digestOf(path: string): string | undefined;
  bytesOf(path: string): number;
  /** A page and everything it needs; the page last, so that it is only kept when the rest is. */
  filesOf(page: string): string[];
}

/** Makes a manifest easy to ask. */
export function createCatalogue({ build, files, sets }: OfflineManifest): Catalogue {
  const byPath = new Map(files.map((file) => [file[0], file]));
  const all = [...byPath.keys()];
  return {
    build,
    all,
    pages: all.filter((path) => kindOf(path) === 'page'),
    names: all.filter(isForNames),
    digestOf: (path) => byPath.get(path)?.[1],
    bytesOf: (path) => byPath.get(path)?.[2] ?? 0,
    filesOf: (page) => {
      const set = sets[byPath.get(page)?.[3] ?? -1];
      return set ? [...set.map((index) => files[index]![0]), page] : [];
    },
  };
}
