/** What a number counts; it decides which endings a text may have. */
export type Unit = 'count' | 'minutes' | 'hours' | 'percent' | 'money' | 'years';

/** The factor of each of some words: "k thousand" counts a thousand. */
const table = (
  rows: Readonly<Record<string, readonly number[]>>,
): Readonly<Record<string, readonly number[]>> =>
  Object.fromEntries(
    Object.entries(rows).flatMap(([words, factors]) => words.split('|').map((word) => [word, factors])),
  );
const minutes = 'm|min|mins|minute|minutes';
const hours = 'h|hr|hrs|hour|hours|std';

/** What an ending multiplies the number by, in the field's own unit; more than one where countries differ. */
export const endings: Readonly<Record<Unit, Readonly<Record<string, readonly number[]>>>> = {
  count: table({ k: [1e3], m: [1e6], 'people|persons|reports|roles|engineers|fte|ftes|ems': [1] }),
  minutes: table({ [minutes]: [1], [hours]: [60] }),
  hours: table({ [hours]: [1], [minutes]: [1 / 60] }),
  percent: table({ '%|percent|per cent|pct': [1] }),
  years: table({ 'y|yr|yrs|year|years': [1], 'mo|mos|month|months': [1 / 12] }),
  money: table({
    'k|thousand|t|tsd|tys|tusen|mila': [1e3],
    'm|mm|mn|mio|mln|million|millions': [1e6],
    'bn|billion': [1e9],
    'l|lakh|lakhs|lac|lpa': [1e5],
    'cr|crore|crores': [1e7],
    '万|萬': [1e4],
    // A thousand in Spanish and Portuguese, a million among English speakers.
    mil: [1e3, 1e6],
  }),
};

const signs = String.raw`(?:us|ca|au|nz|[acrs])?\$|\p{Sc}`;
const codes =
  'usd|gbp|eur|euros?|sek|nok|dkk|chf|sfr|pln|inr|brl|zar|jpy|cad|aud|nzd|sgd|czk|huf|dollars?|pounds?';
const names = 'kr|zł|zl|fr|rs|円|元|kč|ft';
const currency = `(?:${signs}|(?:${codes}|${names}|r)(?![a-zł])\\.?)`;
/** "64 tkr", "1,2 mkr", "85 teur": the multiplier is written to the currency. */
const ending = `(?:${signs}|(?<![a-zł])(?:${codes}|${names})\\.?|(?<=[tkm ])(?:kr|eur)\\.?)`;
const form = new RegExp(
  `^(?<before>(?:- ?)?${currency}(?: ?-)?)? ?(?<middle>.*?)(?: ?(?<after>${ending})(?: ?(?<more>k|m|mm))?)?$`,
  'u',
);

/** A text without the currency before or behind it, and whether there was one. */
export function currencyOf(text: string) {
  const { before = '', middle = '', after = '', more = '' } = form.exec(text)?.groups ?? {};
  return { before, middle: middle + more, after, isMoney: before !== '' || after !== '' };
}
