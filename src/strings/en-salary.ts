import type { OfferPlace } from '#domain/salary/check-offer.ts';
import type { payDirections } from '#schemas/vocabulary.ts';

/** Every text of the salary range explorer. */

/** At the top of the page. */
export const salary = {
  lead: 'Start with your own numbers: what the offer is worth a year, and where that stands. Below it are ranges that one public guide gave; they age fast, and say nothing about you.',
  /** Once the ranges are due for a review. */
  old: (day: string) =>
    `These ranges were due for a review by ${day}. Take them as history, and look for newer ones before you use them.`,
  dollars: 'All figures are US dollars a year before tax.',
} as const;

/** The offer that is open. */
export const offer = {
  heading: 'Your offer',
  name: 'Name',
  nameHint: 'For you to tell offers apart: “Company A”.',
  unnamed: (number: number) => `Offer ${number}`,
  level: 'Level',
  tier: 'Kind of company',
  fields: {
    base: { label: 'Base salary', hint: 'A year, before tax.' },
    bonus: { label: 'Bonus', hint: 'A year. Take what was paid last year, not the target.' },
    stock: { label: 'Stock', hint: 'What vests in one year, at today’s value.' },
    signOn: { label: 'Sign-on payment', hint: 'The whole of it.' },
    years: {
      label: 'Years it is spread over',
      hint: 'After how many years you may leave without paying it back.',
    },
  },
  moneyExample: '170k or $170,000',
  yearsExample: '2',
  /** Beside an amount under 1,000. */
  small: (amount: string) => `That is ${amount} a year. For thousands, write 170k.`,
  /** Beside an amount with the sign of another currency. */
  foreign: (sign: string) => `This counts as dollars: ${sign} is not converted. Type the amount in dollars.`,
  /** Until an amount is typed. */
  empty: 'Type what the offer says; the yearly total appears here.',
  total: (total: string) => `${total} a year`,
  sum: 'base + bonus + stock + sign-on ÷ years',
  place: {
    below: (by) => `below by ${by}`,
    inside: () => 'inside',
    above: (by) => `above by ${by}`,
  } satisfies Record<OfferPlace['position'], (by: string) => string>,
  beside: (place: string, level: string, tier: string, range: string) =>
    `${place}. The range (${level}, ${tier}) is ${range}.`,
  parity: 'Does staff engineer pay more there? Ask why before you sign.',
  keep: 'Save on this device',
  /** While the offer is not saved. */
  inMemory: 'Not saved: gone when you leave this page.',
  /** While the offer is saved. */
  kept: 'Saved on this device. Changes are saved as you make them.',
  add: 'Add another offer',
  remove: 'Delete this offer',
  /** After an offer was deleted, beside “Undo”. */
  removed: (name: string) => `${name} is deleted.`,
} as const;

/** From two offers on. */
export const compare = {
  heading: 'Side by side',
  table: 'Your offers, a year',
  columns: {
    name: 'Offer',
    total: 'Total',
    parts: 'Base, bonus, stock, sign-on',
    place: 'Range',
    kept: 'Kept',
  },
  parts: (base: string, bonus: string, stock: string, signOn: string, years: number) =>
    `${base}, ${bonus}, ${stock}, ${signOn} over ${years} ${years === 1 ? 'year' : 'years'}`,
  /** For an offer without an amount. */
  empty: 'nothing typed yet',
  open: 'Open',
  opened: 'open above',
  saved: 'saved',
  unsaved: 'not saved',
  limits:
    'A total hides what differs: how sure the bonus is, when stock can be sold, hours, people, and what you would learn.',
} as const;

/** The published ranges. */
export const ranges = {
  heading: 'The ranges',
  level: 'Level',
  tier: 'Kind of company',
  all: 'All',
  barsOf: (level: string, tier: string) => `${level}, ${tier}`,
  range: (low: string, high: string, open: boolean) => `${low} to ${high}${open ? '+' : ''}`,
  end: (high: string, open: boolean) => (open ? `${high}+` : high),
  offer: (name: string, total: string) => `${name}: ${total}`,
  table: 'Total compensation a year',
  columns: { level: 'Level', tier: 'Kind of company', low: 'From', high: 'To' },
  openHigh: (high: string) => `${high}+ (no upper figure given)`,
  dated: (country: string, date: string, day: string) =>
    `${country}, published ${date}. To be looked at again by ${day}.`,
} as const;

/** What moves pay up or down. */
export const factors = {
  heading: 'What moves it',
  text: 'The direction only: how much it moves your pay is not known.',
  directions: {
    up: 'raises it',
    down: 'lowers it',
    either: 'raises or lowers it',
  } satisfies Record<(typeof payDirections)[number], string>,
} as const;

/** The ways to take the offers along. */
export const exported = {
  title: 'Offers',
  heading: 'Take it with you',
  text: 'Copies hold every offer on this page, saved or not.',
} as const;

/** The worksheet on paper. */
export const worksheet = {
  title: 'A salary offer on paper',
  description:
    'Add up an offer to one yearly figure by hand, find its place in dated pay ranges, set offers side by side, and tick off what to ask.',
  lead: 'The same sum and the same ranges as the tool, with a pen.',
  sum: 'Add up the offer',
  sumText:
    'All figures in US dollars a year before tax. Write one column an offer. Round the total to whole dollars, halves upward.',
  sumColumns: ['Line', 'Offer 1', 'Offer 2', 'Offer 3'],
  rows: {
    base: 'A. Base salary',
    bonus: 'B. Bonus a year',
    stock: 'C. Stock that vests in a year',
    signOn: 'D. Sign-on payment, whole',
    years: 'E. Years it is spread over (1 if not said)',
    perYear: 'F. D ÷ E',
    total: 'G. Total: A + B + C + F',
    low: 'H. Lower end of the range',
    high: 'I. Upper end of the range',
    place: 'J. Place',
  },
  place: 'Find its place',
  placeRules: [
    'G is less than H: “below by” H − G.',
    'G is from H to I, both included: “inside”.',
    'G is more than I: “above by” G − I. But where I has a plus sign no upper figure is given, and nothing is above: “inside”.',
  ],
  example: (parts: string, total: string, place: string) =>
    `For a check: ${parts} give ${total}; beside the first range that is ${place}.`,
  exampleParts: (base: string, bonus: string, stock: string, signOn: string, years: number) =>
    `base ${base}, bonus ${bonus}, stock ${stock} and a sign-on of ${signOn} over ${years} years`,
  ask: 'Ask before you sign',
  review: (day: string) => `After ${day} take these ranges as history.`,
} as const;
