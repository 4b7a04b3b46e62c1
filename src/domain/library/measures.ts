import { anatomyOf } from './anatomy.ts';
import { oncePer } from '../once-per.ts';
import { wordsIn, type Outline } from './outline.ts';
import { findRationedPhrases } from './rationed-phrases.ts';
import type { AnyEntry } from './types.ts';

type Block = Outline['blocks'][number];

/** How often something stands in the words that were counted. */
export interface Measured {
  count: number;
  words: number;
  /** The line of the block that has most. */
  line: number;
}

/** Most uses per 1,000 words, from the editorial standard in content/README.md. */
export const measureLimits = { figures: 25, semicolons: 6 } as const;
export type Measure = keyof typeof measureLimits;

/** Uses per 1,000 words; 0 where there are no words. */
export const rateOf = ({ count, words }: Omit<Measured, 'line'>): number =>
  words === 0 ? 0 : (count / words) * 1000;

/** Most uses in a text of so many words, rounded up: a short answer may have one semicolon. */
export const mostOf = (measure: Measure, words: number): number =>
  Math.ceil((measureLimits[measure] * words) / 1000);

const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const numberWord = new RegExp(
  `^(?:thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:${tens})(?:[-–].+)?|hundred|thousand|million|billion)$`,
  'iu',
);
/** Names that hold a digit: the 1:1, and all that begins with a letter (p99, Q3, GPT-4). */
const name = /^(?:1:1(?:s|['’]s)?|1-on-1s?|360-degree|24\/7|\p{L}.*)$/u;
const year = /^(?:19|20)\d\ds?$/u;
/** No figures of their own: "SEV 1", the number of a heading ("### 1. Ask"), the second word of "3 million". */
const unread = /\bSEV[ -]?\d\b|^\d+\.(?= )|(?<=\d )(?:hundred|thousand|million|billion)\b/gu;

/**
 * The figures of a text: numbers in digits (amounts, percentages, money, times, dates; "5–8", "9:30" and "30-minute"
 * are one each), and number words from thirteen up. Number words one to twelve do not count, nor fractions in words,
 * bare years ("in 1998"), names ("1:1", "Q3", "SEV 1") and the numbers of headings.
 */
export const figuresIn = (text: string): string[] =>
  (text.replaceAll(unread, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}'’.,:/%–-]*/gu) ?? [])
    .map((token) => token.replace(/[^\p{L}\p{N}%]+$/u, ''))
    .filter(
      (token) => numberWord.test(token) || (/\d/u.test(token) && !name.test(token) && !year.test(token)),
    );

const semicolonsIn = (text: string) => text.match(/;/gu) ?? [];

/** Finds something in a text, once for each use. */
type Find = (text: string) => readonly unknown[];

const proseOf = ({ text, prose }: Block): string => prose ?? text;

function measure(blocks: readonly Block[], find: Find): Measured {
  const texts = blocks.map(proseOf);
  const counts = texts.map((text) => find(text).length);
  return {
    count: counts.reduce((sum, count) => sum + count, 0),
    words: texts.reduce((sum, text) => sum + wordsIn(text).length, 0),
    line: blocks[counts.indexOf(Math.max(...counts))]?.line ?? 1,
  };
}

/** The headings that a page has in common with its collection; "Your first 30 days" is nobody's figure. */
const fixedHeadings = new Set(Object.values(anatomyOf).flatMap(({ headings }) => headings));

/** What is measured of a text. Sources stand in the frontmatter and are not read here. */
const measures: Record<Measure, { find: Find; reads: (block: Block) => boolean }> = {
  figures: {
    find: figuresIn,
    reads: ({ kind, text, inside }) =>
      kind !== 'row' && inside !== 'Example' && !(kind === 'heading' && fixedHeadings.has(text)),
  },
  semicolons: { find: semicolonsIn, reads: ({ kind }) => kind !== 'row' },
};

/** One measure of a text: figures outside of tables and examples, semicolons outside of tables; neither in code. */
export const measureOf = (name: Measure, { blocks }: Outline): Measured =>
  measure(blocks.filter(measures[name].reads), measures[name].find);

/** A formula that a text uses, with the line of the block. */
export interface FormulaUse {
  formula: string;
  line: number;
}

/**
 * Every use of a rationed formula, in the order of the blocks; also in tables and examples. Looked for once: a page
 * is judged alone, and among all pages.
 */
export const formulasIn = oncePer(({ blocks }: Outline): readonly FormulaUse[] =>
  blocks.flatMap((block) =>
    findRationedPhrases(proseOf(block)).map(({ formula }) => ({ formula, line: block.line })),
  ),
);

/** The measures whose limit an entry waives, in the order of its frontmatter. */
export const waivedBy = ({ data }: AnyEntry): readonly Measure[] =>
  'waives' in data ? data.waives.map((waiver) => waiver.measure) : [];
