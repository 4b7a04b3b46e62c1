import { everyMatch } from '../text/every-match.ts';

/** A formula that wears out: fine once, tiring on every page. */
export interface RationedPhrase {
  /** The formula as an author knows it. */
  formula: string;
  pattern: RegExp;
  /** Most pages that may use it, as a share of all pages held to the standard; 1 where only the page counts. */
  pages: number;
  instead: string;
}

/** "Nearly never": one page of fifty. */
const nearlyNever = 0.02;

const cost = 'say the cost in a sentence of its own making';
const threshold = 'say it once on the page, above the first threshold';

/** The adjectives with which a mistake is excused before it is named. */
const excuses =
  'careful|efficient|fair|generous|harmless|kind|kinder|like (?:care|help|kindness|leadership|progress|trust)|modest|natural|polite|professional|prudent|responsible|safe|senior|thorough';

/**
 * Formulas of our own pages, each allowed once a page and some on few pages only. A reader of one page does not mind
 * them; a reader of five hears a machine. What says nothing on any page is in banned-phrases.ts.
 */
export const rationedPhrases: readonly RationedPhrase[] = [
  {
    formula: 'The price',
    // Not the price of a thing that is sold: "the price range", "the price was 40 euros".
    pattern: /\bthe price\b(?! (?:range|list|tag|point|for|per|rise|increase)\b)/iu,
    pages: 1 / 4,
    instead: cost,
  },
  {
    formula: 'Stop at the first line that fits',
    pattern: /\bstop at the first (?:line|row|one|answer|case|question)\b/iu,
    pages: nearlyNever,
    instead: 'make the cases exclude each other, so that their order does not matter',
  },
  {
    formula: 'It was not free',
    pattern: /\b(?:it|this|that|none of (?:it|this|that)) (?:was|is) ?(?:not|n['’]t) free\b/iu,
    pages: nearlyNever,
    instead: cost,
  },
  {
    formula: 'It is failing when',
    pattern: /\b(?:is|are)(?: \w+)? failing (?:when|if|where)\b/iu,
    pages: nearlyNever,
    instead: 'say what the reader would see, and what to do then',
  },
  {
    formula: 'sounds generous, feels careful',
    pattern: new RegExp(String.raw`\b(?:sounds|feels|seems) (?:${excuses})\b`, 'iu'),
    pages: nearlyNever,
    instead: 'say why sensible people do it',
  },
  {
    formula: 'twice running',
    pattern: /(?<=(?:\btwice|\w (?:days|weeks|months|times|quarters)) )running\b/iu,
    pages: nearlyNever,
    instead: '"again", "a second time in a row", or how often it may happen',
  },
  { formula: 'rule of thumb', pattern: /\brules? of thumb\b/iu, pages: 1, instead: threshold },
  {
    formula: 'our own thresholds',
    // The disclaimer, in whatever words: "The thresholds are our rules of thumb", "this is our judgement".
    pattern:
      /\b(?:thresholds?|limits?|bands?|weights?|years|rows?|rhythm)\b[^.;:]{0,40}\b(?:is|are) our\b|\bour (?:own )?(?:thresholds?|judge?ment)\b/iu,
    pages: 1,
    instead: threshold,
  },
];

/** How many of some pages may use a formula: at least one. */
export const mostPages = ({ pages: share }: RationedPhrase, pages: number): number =>
  Math.max(1, Math.floor(share * pages));

/** A formula that a text uses, once for each use. */
export interface RationedUse {
  formula: string;
  /** Offset in the text given. */
  at: number;
}

const everyUse = rationedPhrases.map(({ formula, pattern }) => ({ formula, find: everyMatch(pattern) }));

/** Every use of a rationed phrase in a text. */
export const findRationedPhrases = (text: string): RationedUse[] =>
  everyUse.flatMap(({ formula, find }) => find(text).map(({ index }) => ({ formula, at: index })));
