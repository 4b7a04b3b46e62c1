/** What a number counts; it decides which endings a text may have. */
export type Unit = 'count' | 'minutes' | 'hours' | 'percent' | 'money';

export interface NumberLimits {
  readonly unit: Unit;
  readonly min: number;
  readonly max: number;
  /** True where only whole numbers fit. */
  readonly isWhole?: boolean;
}

export type NumberProblem = 'empty' | 'not-a-number' | 'wrong-unit' | 'too-small' | 'too-large' | 'not-whole';
export type NumberReading =
  { readonly ok: true; readonly value: number } | { readonly ok: false; readonly problem: NumberProblem };

/** What an ending multiplies the number by, in the field's own unit. */
const endings: Readonly<Record<Unit, Readonly<Record<string, number>>>> = {
  count: { k: 1e3, m: 1e6 },
  minutes: { m: 1, min: 1, mins: 1, minute: 1, minutes: 1, h: 60, hr: 60, hrs: 60, hour: 60, hours: 60 },
  hours: {
    h: 1,
    hr: 1,
    hrs: 1,
    hour: 1,
    hours: 1,
    m: 1 / 60,
    min: 1 / 60,
    mins: 1 / 60,
    minute: 1 / 60,
    minutes: 1 / 60,
  },
  percent: { '%': 1, percent: 1, 'per cent': 1 },
  money: { k: 1e3, m: 1e6, thousand: 1e3, million: 1e6 },
};

const fail = (problem: NumberProblem): NumberReading => ({ ok: false, problem });

/**
 * Digits with group separators taken out. Groups of exactly three after "," "'" or a space are thousands,
 * and so is every "." but where it stands once; otherwise a lone "," or "." is the decimal point.
 */
function plainDigits(text: string): string | null {
  const joined = text.replace(/(?<=\d)[\s’'](?=\d{3}(?:\D|$))/gu, '');
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(joined)) return joined.replaceAll(',', '');
  if (/^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$|^\d{1,3}(?:\.\d{3})+,\d+$/u.test(joined))
    return joined.replaceAll('.', '').replace(',', '.');
  return /^(?:\d+(?:[.,]\d*)?|[.,]\d+)$/u.test(joined) ? joined.replace(',', '.') : null;
}

/** Reads a number as people type it ("1,200", "£120k", "30 min", "15 %", "1½"), in the unit of its field. */
export function readNumber(text: string, { unit, min, max, isWhole = false }: NumberLimits): NumberReading {
  const written = text
    .normalize('NFKC')
    .replaceAll('⁄', '/')
    .replaceAll('−', '-')
    .replace(/(\d?)\s*1\/2/u, (_, whole: string) => `${whole || '0'}.5`)
    .trim()
    .toLowerCase();
  if (written === '') return fail('empty');
  const parts =
    /^(?<before>\p{Sc}|usd|gbp|eur)?\s*(?<sign>-?)(?<digits>[\d.,'’\s]*\d[.,]?)\s*(?<ending>.*)$/u.exec(
      written.replace(/^-(\p{Sc})/u, '$1-'),
    )?.groups;
  const digits = parts && plainDigits((parts['digits'] ?? '').trim());
  if (!parts || digits === null || digits === undefined) return fail('not-a-number');
  const ending = (parts['ending'] ?? '').replace(/\s*(?:\p{Sc}|usd|gbp|eur|\.)$/u, '').trim();
  const hasCurrency = parts['before'] !== undefined || /\p{Sc}|usd|gbp|eur/u.test(parts['ending'] ?? '');
  const factor = ending === '' ? 1 : endings[unit][ending];
  if (factor === undefined || (hasCurrency && unit !== 'money')) return fail('wrong-unit');
  const value = Number(`${parts['sign'] ?? ''}${digits}`) * factor;
  if (!Number.isFinite(value)) return fail('not-a-number');
  // "80 min" of hours is 1.333…; two more digits than anyone types are enough.
  const rounded = Math.round(value * 1e6) / 1e6;
  if (rounded < min) return fail('too-small');
  if (rounded > max) return fail('too-large');
  if (isWhole && !Number.isInteger(rounded)) return fail('not-whole');
  return { ok: true, value: rounded };
}
