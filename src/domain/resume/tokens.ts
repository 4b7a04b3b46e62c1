/** A word, a number or a mark of a text, with its place. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** What phrases compare: small letters, without a possessive ending. */
  readonly key: string;
  readonly kind: 'word' | 'figure' | 'mark';
  /** True after a hyphen: "leading" in "industry-leading". No phrase begins there. */
  readonly isJoined: boolean;
}

/** What a PDF leaves in a word: soft hyphens, joiners, and the hyphen at the end of a line that broke it. */
const broken = /\p{Cf}|(?<=\p{Ll})[-‐]\p{Cf}*\s*\n\s*(?=\p{Ll})/gu;
/** Runs of letters and digits, with what holds them together ("1,200", "5–8", "24/7", "manager's"); else single marks. */
const pieces =
  /(?:[\p{L}\p{M}\p{N}_]|(?<=[\p{L}\p{N}])\p{Cf}|(?<=\p{Ll})[-‐]\p{Cf}*\s*\n\s*(?=\p{Ll})|(?<=\p{N})[.,:/–—-](?=\p{N})|(?<=\p{L})['’](?=\p{L}))+|[^\s]/gu;
const wordPart = /[\p{L}\p{M}\p{N}_]/u;
const hyphen = /^[-‐‑]$/u;

const digits = String.raw`\p{Nd}+(?:[.,]\p{Nd}+)*`;
/** Units written against the digits; those that stand apart are words, and content. */
const symbols =
  'x|k|m|mm|mn|b|bn|ms|s|sec|secs|min|mins|h|hr|hrs|d|day|days|w|wk|wks|mo|mos|qtr|qtrs|yr|yrs|kb|mb|gb|tb|pb|rps|qps|tps|rpm|pp|pts|loc|kloc';
const figure = new RegExp(`^${digits}(?:[–—-]${digits})?(?:${symbols})?$`, 'u');

const keyOf = (piece: string): string =>
  piece.replace(broken, '').normalize('NFKC').toLowerCase().replaceAll('’', "'").replace(/'s?$/u, '');

function kindOf(piece: string, key: string): Token['kind'] {
  if (figure.test(key)) return 'figure';
  return wordPart.test(piece) ? 'word' : 'mark';
}

/** The tokens of a text. A hyphen within a word joins its parts and is no token. */
export function readTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let joinedAt = -1;
  for (const { 0: piece, index: start } of text.matchAll(pieces)) {
    const end = start + piece.length;
    if (hyphen.test(piece) && wordPart.test(text[start - 1] ?? '') && wordPart.test(text[end] ?? '')) {
      joinedAt = end;
      continue;
    }
    const key = keyOf(piece);
    tokens.push({ start, end, key, kind: kindOf(piece, key), isJoined: joinedAt === start });
  }
  return tokens;
}
