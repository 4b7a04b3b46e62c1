import { everyMatch } from '../text/every-match.ts';

/** A phrase that says nothing, as a pattern, and what to do about it. */
interface BannedPhrase {
  pattern: RegExp;
  instead: string;
}

const plainer = 'say it plainly, or delete the sentence';

/** Instead of a placeholder. */
export const toWrite = 'write it';

/**
 * Stock phrases of the editorial standard. Literal uses that the field needs (an "unlocked" door, the book
 * title "Crucial Conversations") are left alone where the pattern can tell.
 */
export const bannedPhrases: readonly BannedPhrase[] = [
  { pattern: /\bdelv(?:e|es|ed|ing)\b/iu, instead: plainer },
  {
    pattern: /\b[Cc]rucial(?:ly)?\b(?! (?:Conversations|Accountability))/u,
    instead: 'say what depends on it',
  },
  {
    pattern: /\bleverag(?:e|es|ed|ing)\b(?= (?:the|your|their|our|a|an|this|these|its)\b)/iu,
    instead: '"use"',
  },
  { pattern: /\bunlock(?:s|ing)?\b(?= (?:the|your|their|new|potential|value|growth)\b)/iu, instead: plainer },
  { pattern: /\bfoster(?:s|ing)? (?:a|an|the) (?:\w+ )?culture\b/iu, instead: 'name the habit you mean' },
  { pattern: /\bnavigat(?:e|es|ing) (?:the )?complexit(?:y|ies)\b/iu, instead: plainer },
  { pattern: /\bnot just\b[^.;:?!]{1,60}[,;–—-] ?(?:it(?:'|’)s|but)\b/iu, instead: 'say what it is' },
  { pattern: /\bgame[- ]chang(?:er|ers|ing)\b/iu, instead: 'say what changed, with a number' },
  {
    // "In today's stand-up" is a day like any other.
    pattern:
      /\bin today(?:'|’)s (?:fast|ever|rapid|modern|digital|(?:[\w-]+ ){0,2}(?:world|landscape|market|environment|economy|age|era|climate|workplace|industry))/iu,
    instead: 'begin in the situation',
  },
  { pattern: /\bat the end of the day\b/iu, instead: 'delete it; where a clock is meant, say "by"' },
  {
    // The preface, not what somebody remembers: "she will remember that you asked".
    pattern: /(?:(?<=^|[.!?:…“"] ?)remember|\b(?:always|please|important to|must) remember) that\b/imu,
    instead: 'say it without the preface',
  },
  { pattern: /\bultimately\b/iu, instead: 'delete it' },
  { pattern: /\bin conclusion\b/iu, instead: 'delete it' },
  { pattern: /\bembark(?:s|ed|ing)? on\b/iu, instead: '"start"' },
  { pattern: /\b(?:rich )?tapestry\b/iu, instead: plainer },
  { pattern: /\btestament to\b/iu, instead: '"shows"' },
  { pattern: /\bseamless(?:ly)?\b/iu, instead: 'say what no longer goes wrong' },
  { pattern: /\brobust\b/iu, instead: 'say what it withstands' },
  { pattern: /\bcoming soon\b/iu, instead: 'leave it out until it exists' },
  {
    pattern: /\bit(?:'|’| i)s (?:important|worth) (?:to note|noting)\b/iu,
    instead: 'say it without the preface',
  },
  // What `npm run new` writes where the author has still to write, and what authors write there themselves.
  {
    pattern: /\b(?:TODO|FIXME)\b|^\s*(?:[Tt]odo|TBD|tbd|TBA|tba|XXX)\b[\s.:!…]*$|^\s*[Tt]odo\b(?! list)/u,
    instead: toWrite,
  },
];

export interface BannedUse {
  phrase: string;
  instead: string;
  /** Offset in the text given. */
  at: number;
}

const everyUse = bannedPhrases.map(({ pattern, instead }) => ({ find: everyMatch(pattern), instead }));

/** Every use of a banned phrase in a text. */
export const findBannedPhrases = (text: string): BannedUse[] =>
  everyUse.flatMap(({ find, instead }) =>
    find(text).map((match) => ({ phrase: match[0], instead, at: match.index })),
  );
