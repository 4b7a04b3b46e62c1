import { stringify } from 'yaml';
import { anatomyOf } from '#domain/library/anatomy.ts';
import { bannedPhrases } from '#domain/library/banned-phrases.ts';
import { figuresIn } from '#domain/library/measures.ts';
import { findRationedPhrases } from '#domain/library/rationed-phrases.ts';
import { digestOf, readFile } from '#integrations/check-content/read-file.ts';

/** The generated pages: a file's path in the content folder and its text, and the same of their review ledgers. */
export interface Corpus {
  readonly files: ReadonlyMap<string, string>;
  readonly ledgers: ReadonlyMap<string, string>;
}

export interface CorpusOptions {
  /** Running text whose words and order of words the pages take over. */
  readonly prose: string;
  /** Ids of entries to cite and to link to; each gets its turn. */
  readonly sources: readonly string[];
  readonly terms: readonly string[];
  readonly tools: readonly string[];
  readonly themes: readonly string[];
  readonly count: number;
}

/** Words of the generated pages, within the limits of their kind: 1,520 on average. */
const words = { responsibilities: 1450, career: 1590 } as const;
const links = 12;
const citations = 5;
const aliases = 5;

type Random = () => number;

/** Mulberry32: the same seed gives the same pages on every machine. */
const createRandom = (seed: number): Random => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

/** The `count` entries of a list that are next after `turn` turns of as many. */
const nextOf = <T>(list: readonly T[], turn: number, count: number): T[] =>
  Array.from({ length: count }, (_, step) => list[(turn * count + step) % list.length] as T);

/** Which words follow a word in the prose. */
function followersOf(prose: string): Map<string, string[]> {
  const followers = new Map<string, string[]>();
  const all = prose.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
  for (const [index, word] of all.entries()) {
    const next = all[index + 1];
    if (next) followers.set(word, [...(followers.get(word) ?? []), next]);
  }
  return followers;
}

/** Writes sentences in the words of the prose, each word after one that it follows there. */
function createWriter(followers: ReadonlyMap<string, readonly string[]>, random: Random) {
  const starts = [...followers.keys()].filter((word) => /^\p{Lu}\p{Ll}+$/u.test(word));
  const sentence = (): string => {
    const written = [pick(random, starts)];
    const length = 8 + Math.floor(random() * 12);
    while (written.length < length) written.push(pick(random, followers.get(written.at(-1) ?? '') ?? starts));
    const text = `${written.join(' ')}.`;
    const isRefused =
      bannedPhrases.some(({ pattern }) => pattern.test(text) || pattern.test(text.toLowerCase())) ||
      findRationedPhrases(text).length > 0 ||
      figuresIn(text).length > 0;
    return isRefused ? sentence() : text;
  };
  return sentence;
}

const countWords = (text: string): number => text.split(/\s+/u).filter(Boolean).length;
const titleCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * Pages as heavy as the longest real ones (1,500 words, 12 links, 5 citations), half of them responsibilities and half
 * career guides: the collections whose texts are that long. Every page names a person and a system of its own,
 * so that the vocabulary grows with the pages as it does in a real library.
 */
export function createCorpus({ prose, sources, terms, tools, themes, count }: CorpusOptions): Corpus {
  const random = createRandom(20261121);
  const sentence = createWriter(followersOf(prose), random);
  const collections = ['responsibilities', 'career'] as const;
  const idOf = (index: number) => `generated-${index + 1}`;
  const collectionOf = (index: number) => collections[index % 2] ?? 'career';

  const bodyOf = (index: number, cited: readonly string[]): string => {
    const collection = collectionOf(index);
    const own = (name: string) => `${name}-${(index * 7919 + 13).toString(36)}`;
    const headings = [null, ...anatomyOf[collection].headings];
    const left = [...cited];
    const blocks: string[] = [];
    for (const [section, heading] of headings.entries()) {
      if (heading) blocks.push(`## ${heading}`);
      const goal = (words[collection] * (section + 1)) / headings.length;
      while (countWords(blocks.join(' ')) < goal) {
        const cite = left.shift();
        const named = `${titleCase(own('ana'))} wrote ${own('ledger')} down.`;
        const text = [sentence(), sentence()].join(' ');
        blocks.push(cite ? `${text} ${named}<Cite id="${cite}" />` : text);
      }
    }
    return `${blocks.join('\n\n')}\n`;
  };

  const files = new Map<string, string>();
  const ledgers = new Map<string, string>();
  for (let index = 0; index < count; index += 1) {
    const collection = collectionOf(index);
    const id = idOf(index);
    const cited = nextOf(sources, index, citations);
    const title = `${sentence().split(' ').slice(0, 5).join(' ')} ${index + 1}`;
    const why = (text: string) => text.split(' ').slice(0, 8).join(' ').toLowerCase().replace(/\.$/u, '');
    const linkTo = (target: string) => ({ id: target, why: why(sentence()) });
    // The pages of the same collection just after this one, the first ones after the last.
    const others = [2, 4, 6, 8, 10].map((step) => (index + step) % (count - (count % 2)));
    const data = {
      title,
      // As many as a page has at least; each its own.
      aliases: Array.from({ length: aliases }, (_, alias) => `${why(sentence())} ${index}-${alias}`),
      description: sentence().concat(' ', sentence(), ' ', sentence()).slice(0, 150).trim().padEnd(70, '.'),
      theme: pick(random, themes),
      reviewed: '2026-11-21',
      order: index + 100,
      ...(collection === 'career' && { stage: 'preparing' }),
      nextStep: {
        text: sentence(),
        minutes: 20,
        link: { collection: 'tools', id: nextOf(tools, index, 1)[0] },
      },
      [collection]: others.map((other) => linkTo(idOf(other))),
      tools: nextOf(tools, index, 1).map(linkTo),
      terms: nextOf(terms, index, links - others.length - 1).map(linkTo),
      sources: cited.map((source) => ({ id: source, claim: sentence() })),
    };
    const text = `---\n${stringify(data, { lineWidth: 0 })}---\n\n${bodyOf(index, cited)}`;
    files.set(`${collection}/${id}.mdx`, text);
    const scores = { useful: 5, commits: 5, sourced: 5, original: 5, clear: 5 };
    const review = {
      digest: digestOf({ title }, readFile(text, 'mdx').body),
      on: '2026-11-21',
      scores,
      changed: 'Generated for the benchmark.',
    };
    ledgers.set(`reviews/${collection}/${id}.yaml`, stringify({ reviews: [review] }));
  }
  return { files, ledgers };
}
