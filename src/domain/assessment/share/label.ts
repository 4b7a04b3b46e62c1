import { cutText } from '../../text/cut-text.ts';

/** A label has at most this many characters. */
export const maxLabelLength = 20;

const digits = 'abcdefghijklmnopqrstuvwxyz234567';

/** Characters that show nothing or turn the text around them: controls, lone surrogates, line and direction marks. */
const unshowable = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A label as it is shown: one line, without control characters, at most 20 code points, and no flag cut in two. */
export const cleanLabel = (text: string): string =>
  cutText(
    text.replace(unshowable, ' ').replace(/\s+/gu, ' ').trim(),
    maxLabelLength,
    (character) => [...character].length,
  ).trim();

function toBase32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/gu) ?? [])
    .map((five) => digits[parseInt(five.padEnd(5, '0'), 2)] ?? '')
    .join('');
}

function fromBase32(text: string): Uint8Array | null {
  const values = [...text].map((digit) => digits.indexOf(digit));
  if (values.includes(-1)) return null;
  const bits = values.map((value) => value.toString(2).padStart(5, '0')).join('');
  return Uint8Array.from((bits.match(/.{8}/gu) ?? []).map((byte) => parseInt(byte, 2)));
}

/** A label as base 32 of its UTF-8, lower case without padding; "0" where there is none (see README.md#label). */
export const encodeLabel = (label: string): string =>
  toBase32(new TextEncoder().encode(cleanLabel(label))) || '0';

/** The label in a link; empty where there is none or it is damaged. */
export function decodeLabel(text: string): string {
  const bytes = text === '0' ? null : fromBase32(text);
  if (bytes === null) return '';
  try {
    return cleanLabel(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return '';
  }
}
