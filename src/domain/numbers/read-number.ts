import { readDigits } from './read-digits.ts';
import { currencyOf, endings, type Unit } from './units.ts';

export type { Unit };

export interface NumberLimits {
  readonly unit: Unit;
  readonly min: number;
  readonly max: number;
  /** True where only whole numbers fit. */
  readonly isWhole?: boolean;
}

export type NumberProblem = 'empty' | 'not-a-number' | 'wrong-unit' | 'too-small' | 'too-large' | 'not-whole';
/** Why the writer has to say what they mean: the ends of a range, or a text that two habits read differently. */
export type NumberQuestion = 'range' | 'which';
export type NumberReading =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly problem: NumberProblem }
  | { readonly ok: false; readonly problem: NumberQuestion; readonly choices: readonly number[] };

/** All numbers that a text can stand for, within the limits or not; or why it stands for none. */
type Found = readonly number[] | NumberProblem;

const oneForm = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replaceAll('⁄', '/')
    .replaceAll('−', '-')
    .replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/(\d?)\s*1\/2/u, (_, whole: string) => `${whole || '0'}.5`)
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();

/** The parts of one number: its currency, sign and digits, and what stands behind them, without the words for a year. */
function partsOf(text: string, unit: Unit) {
  const plain = text
    .replace(/^(?:~|≈|about |approx\.? |around |ca\.? |circa )\s*/u, '')
    .replace(
      unit === 'money' ? /\s*(?:\/ ?|an? |per )?(?:yr|year|annum|p\. ?a\.?|pa|annually)\.?$/u : /$^/u,
      '',
    )
    // "85.000,-", "120'000.–"
    .replace(/(?<=\d)[.,][-–—]+/u, '')
    .replace(/\+$/u, '')
    .trim();
  const { before, middle, after, isMoney } = currencyOf(plain);
  const found = /^(?<sign>-?) ?(?<digits>[\d.,'’٬٫ ]*\d[.,]?) ?(?<ending>.*)$/u.exec(
    `${before.includes('-') ? '-' : ''}${middle}`,
  )?.groups;
  if (!found) return null;
  const { sign = '', digits = '', ending = '' } = found;
  return { sign, digits: digits.trim(), ending: ending.replace(/\.$/u, '').trim(), isMoney, after };
}

/** "1h30", "1 h 30 min" and "1:30", in hours; null where a text is none of them. */
function readClock(text: string): number | null {
  const [, hours, minutes] =
    /^(\d+) ?(?:h|hr|hrs|hours?|:) ?([0-5]?\d)(?: ?(?:m|min|mins|minutes?))?$/u.exec(text) ?? [];
  return hours === undefined ? null : Number(hours) + Number(minutes) / 60;
}

/** Reads one number; `shared` is an ending that stands at the other end of a range. */
function findNumbers(text: string, unit: Unit, shared = ''): { found: Found; ending: string } {
  const clock = unit === 'hours' || unit === 'minutes' ? readClock(text) : null;
  if (clock !== null) return { found: [unit === 'hours' ? clock : clock * 60], ending: '' };
  const parts = partsOf(text, unit);
  const digits = parts && readDigits(parts.digits, unit === 'money' && !(parts.ending || shared));
  if (!parts || !digits) return { found: 'not-a-number', ending: '' };
  const ending = parts.ending || shared;
  const factors =
    ending === '' ? [1] : Object.hasOwn(endings[unit], ending) ? endings[unit][ending] : undefined;
  if (!factors || (parts.isMoney && unit !== 'money')) return { found: 'wrong-unit', ending };
  const values = digits.flatMap((digit) => factors.map((factor) => Number(`${parts.sign}${digit}`) * factor));
  return { found: values.every(Number.isFinite) ? values : 'not-a-number', ending };
}

/** The two ends of "£95,000–£110,000", "95 to 110k"; null where a text is no range. */
const endsOf = (text: string): readonly [string, string] | null => {
  const [, low = '', high = ''] =
    /^(.*\d[^\d–—]*?) ?(?:-|–|—|\.\.+|…| to | bis ) ?((?:[^\d-]*?)\d.*)$/u.exec(text) ?? [];
  return low && high ? [low.trim(), high.trim()] : null;
};

/** What a number is that does not fit. */
function misfit(value: number, { min, max }: NumberLimits): NumberProblem {
  return value < min ? 'too-small' : value > max ? 'too-large' : 'not-whole';
}

/** No number has more letters; what is longer is not looked at. */
const maxLength = 80;

const fail = (problem: NumberProblem): NumberReading => ({ ok: false, problem });

/** Of the numbers a text can stand for, those the field has room for; the others decide what is wrong with it. */
function choose(found: readonly number[], limits: NumberLimits, question: NumberQuestion): NumberReading {
  // "80 min" of hours is 1.333…; two more digits than anyone types are enough.
  const values = [...new Set(found.map((value) => Math.round(value * 1e6) / 1e6))];
  const fits = (value: number) =>
    value >= limits.min && value <= limits.max && (!limits.isWhole || Number.isInteger(value));
  const fitting = values.filter(fits);
  const [first = 0] = fitting;
  if (fitting.length === 0) return fail(misfit(values[0] ?? 0, limits));
  if (fitting.length === 1 && (question === 'which' || values.length === 1))
    return { ok: true, value: first };
  return { ok: false, problem: question, choices: fitting.toSorted((a, b) => a - b) };
}

/**
 * Reads a number as people type it ("1,200", "£120k", "64.000 kr", "30 min", "15 %", "1½"), in the unit of its field.
 * Where habits differ ("1.250" is one and a quarter here, a thousand and a half there), the limits of the field decide;
 * where both fit, and where a range is written, it gives what there is to choose from.
 */
export function readNumber(text: string, limits: NumberLimits): NumberReading {
  if (text.length > maxLength) return fail('not-a-number');
  const written = oneForm(text);
  if (written === '') return fail('empty');
  const { unit } = limits;
  const ends = endsOf(written);
  if (ends) {
    const high = findNumbers(ends[1], unit);
    const low = findNumbers(ends[0], unit, high.ending);
    if (typeof high.found !== 'string' && typeof low.found !== 'string')
      return choose([...low.found, ...high.found], limits, 'range');
  }
  const { found } = findNumbers(written, unit);
  return typeof found === 'string' ? fail(found) : choose(found, limits, 'which');
}
