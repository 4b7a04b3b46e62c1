import { stemmer } from 'stemmer';

/**
 * Words that nobody searches for: they hold a sentence together, ask, or speak of the reader. A query of nothing else
 * is taken as it stands.
 */
const stopWords = new Set(
  `a about after again all also always am an and any anybody anyone anything are around as at be because been before being
  but by can cannot cant could did didnt do does doesnt doing done dont each either else ever every everybody everyone everything
  few for from get gets getting go goes going gone got had has have havent having he her here hers him his how i if im in into is isnt
  it its ive just keep keeps know let lets like long lot make makes many may me might mine more most much must my need needs
  never no nobody none nor not nothing now of off often on once one only or other others our ours out over own per please quite
  really same say says shall she should so some somebody someone something still such take than that thats the their theirs them
  then there theres these they thing things this those though three to too two under until up us use very via want wants was wasnt way we well
  were what whats when where which while who whom whos whose why will with within without wont would yes yet you your yours`.split(
    /\s+/u,
  ),
);

/** Names whose signs are part of them, as a person writes them, and the word they become. */
const signs: readonly (readonly [RegExp, string])[] = [
  [
    /(?<![\w:])(?:1\s?[:/]\s?1s?|1[-\s]?on[-\s]?1s?|1[-\s]?to[-\s]?1s?|1[-\s]2[-\s]1s?|121s?|one[-\s]?(?:on|to|2)[-\s]?ones?|o3s?)(?![\w:])/gu,
    ' oneonone ',
  ],
  [/(?<!\d)30\s?[-/–\s]\s?60\s?[-/–\s]\s?90(?!\d)/gu, ' plan306090 '],
  [/(?<!\d)70\s?[-/–\s]\s?20\s?[-/–\s]\s?10(?!\d)/gu, ' mix702010 '],
  [/(?<!\d)360\s?(?:°|degrees?|-degree)?(?!\d)/gu, ' review360 '],
  [/(?<!\d)24\s?[/x×]\s?7(?!\d)/gu, ' allhours '],
  [/\bc\+\+/gu, ' cplusplus '],
  [/\bc#/gu, ' csharp '],
  [/\bf#/gu, ' fsharp '],
  [/(?<!\w)\.net\b/gu, ' dotnet '],
  [/\bci\s?\/\s?cd\b/gu, ' cicd '],
  [/\bq\s?&\s?a\b/gu, ' question answer '],
  [/\br\s?&\s?d\b/gu, ' research development '],
  [/\bp[ ]?([0-4])\b/gu, ' p$1 '],
  [/\bsev(?:erity)?[-\s]?([0-5])\b/gu, ' severity sev$1 '],
  [/&/gu, ' and '],
];

/** American and British spellings that differ by more than an ending, and spellings of one word, to one of them. */
const spellings: Readonly<Record<string, string>> = {
  programme: 'program',
  programmes: 'programs',
  judgement: 'judgment',
  ageing: 'aging',
  defence: 'defense',
  offence: 'offense',
  licence: 'license',
  practise: 'practice',
  practising: 'practicing',
  cheque: 'check',
  grey: 'gray',
  learnt: 'learned',
  enrol: 'enroll',
  fulfil: 'fulfill',
  skilful: 'skillful',
  sceptical: 'skeptical',
  cancelled: 'canceled',
  cancelling: 'canceling',
  labelled: 'labeled',
  labelling: 'labeling',
  travelled: 'traveled',
  travelling: 'traveling',
  modelling: 'modeling',
  counselling: 'counseling',
  retro: 'retrospective',
  retros: 'retrospective',
  perf: 'performance',
  mgmt: 'management',
  mgr: 'manager',
  dev: 'developer',
  devs: 'developer',
  eng: 'engineer',
  prod: 'production',
  doc: 'document',
  docs: 'document',
  app: 'application',
  repo: 'repository',
  yr: 'year',
  yrs: 'year',
  prio: 'priority',
  prios: 'priority',
  convo: 'conversation',
  comms: 'communication',
  exec: 'executive',
  execs: 'executive',
  quitting: 'quit',
};

/** One spelling of a word on both sides of the ocean; false friends change alike in query and text, so they do no harm. */
const oneSpelling = (word: string): string =>
  spellings[word] ??
  (word.length < 6
    ? word
    : word
        .replace(/is(e|es|ed|er|ers|ing|ation|ations|able)$/u, 'iz$1')
        .replace(/yse(s|d|r)?$/u, 'yze$1')
        .replace(/our(s|ed|ing|al|able|ite)?$/u, 'or$1')
        .replace(/([bt])re(s)?$/u, '$1er$2')
        .replace(/ogue(s)?$/u, 'og$1'));

const stems = new Map<string, string>();

/** The stem by which forms of a word are one: plurals, tenses, British and American spellings. */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const spelt = oneSpelling(word);
  const stem = /\d/u.test(spelt) || spelt.length < 3 ? spelt : stemmer(spelt);
  stems.set(word, stem);
  return stem;
}

/**
 * The words of a text in small letters without accents and possessives; names with signs in them are one word each,
 * and a hyphenated word is also its parts joined: "post-mortem" gives post, mortem and postmortem.
 */
export function wordsOf(text: string): string[] {
  let plain = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘`´]/gu, "'");
  for (const [sign, word] of signs) plain = plain.replace(sign, word);
  const pieces =
    plain
      .replace(/'s\b/gu, '')
      .replace(/(?<=\w)'(?=\w)/gu, '')
      .match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
  return pieces.flatMap((piece) => {
    if (!piece.includes('-')) return [piece];
    const parts = piece.split('-');
    return parts.length > 3 ? parts : [...parts, parts.join('')];
  });
}

export const isStopWord = (word: string): boolean => stopWords.has(word);

/** The telling words of a text: without stop words, unless it has no others. */
export function tellingWords(text: string): string[] {
  const words = wordsOf(text);
  const telling = words.filter((word) => !isStopWord(word) && (word.length > 1 || /\p{N}/u.test(word)));
  return telling.length > 0 ? telling : words;
}

/** The pairs of neighbouring words of a text, as stems with a space between; words that tell nothing alone are in them: "cut out". */
export function pairsOf(text: string): string[] {
  const stems = wordsOf(text).map(stemOf);
  return stems.slice(1).map((stem, index) => `${stems[index]} ${stem}`);
}

/** Fewest telling words by which a text can be told from others. */
const fewestTelling = 2;

/**
 * A text without its words that nobody searches for, as it was written otherwise: enough to be found by. One that has
 * hardly any other words stays whole, for then it is found by all of them: "why management".
 */
export function tellingPart(text: string): string {
  const kept = text.split(/\s+/u).filter((piece) => wordsOf(piece).some((word) => !isStopWord(word)));
  if (kept.length < fewestTelling) return text;
  // Names with signs hold words that tell nothing alone: "one on one".
  const isSame = tellingWords(kept.join(' ')).join(' ') === tellingWords(text).join(' ');
  return isSame ? kept.join(' ') : text;
}
