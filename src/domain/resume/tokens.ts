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
/** A run of letters and digits, with what a PDF left in it. */
const run = /[\p{L}\p{M}\p{N}_][\p{L}\p{M}\p{N}\p{Cf}_]*/gu;
const wordPart = /[\p{L}\p{M}\p{N}_]/u;
const hyphen = /^[-‐‑]$/u;

const digits = String.raw`\p{Nd}+(?:[.,]\p{Nd}+)*`;
/** Units written against the digits; those that stand apart are words, and content. */
const symbols =
  'x|k|m|mm|mn|b|bn|ms|s|sec|secs|min|mins|h|hr|hrs|d|day|days|w|wk|wks|mo|mos|qtr|qtrs|yr|yrs|kb|mb|gb|tb|pb|rps|qps|tps|rpm|pp|pts|loc|kloc';
const figure = new RegExp(`^${digits}(?:[–—-]${digits})?(?:${symbols})?$`, 'u');

/** What holds two runs together: the mark or the broken line between them, and the ends it may stand between. */
const holds = [
  { between: /^[.,:/–—-]$/u, before: /\p{N}$/u, after: /^\p{N}/u },
  { between: /^['’]$/u, before: /\p{L}$/u, after: /^\p{L}/u },
  { between: /^[-‐]\p{Cf}*\s*\n\s*$/u, before: /\p{Ll}$/u, after: /^\p{Ll}/u },
];
const areHeld = (one: string, gap: string, next: string): boolean =>
  holds.some(({ between, before, after }) => between.test(gap) && before.test(one) && after.test(next));

/**
 * Runs of letters and digits, with what holds them together ("1,200", "5–8", "24/7", "manager's"); else single marks. In
 * steps, since one expression for all of it takes a browser 20 ms to compile where a text has a mark like "–".
 */
function readPieces(text: string): { piece: string; start: number }[] {
  const pieces: { piece: string; start: number }[] = [];
  let end = 0;
  const passGap = (gap: string) => {
    for (const { 0: piece, index } of gap.matchAll(/\S/gu)) pieces.push({ piece, start: end + index });
  };
  for (const { 0: next, index: start } of text.matchAll(run)) {
    const gap = text.slice(end, start);
    const last = pieces.at(-1);
    if (last && areHeld(last.piece, gap, next)) last.piece = text.slice(last.start, start + next.length);
    else {
      passGap(gap);
      pieces.push({ piece: next, start });
    }
    end = start + next.length;
  }
  passGap(text.slice(end));
  return pieces;
}

const keyOf = (piece: string): string =>
  piece.replace(broken, '').normalize('NFKC').toLowerCase().replaceAll('’', "'").replace(/'s?$/u, '');

function kindOf(piece: string, key: string): Token['kind'] {
  if (figure.test(key)) return 'figure';
  return wordPart.test(piece) ? 'word' : 'mark';
}

/** Small words with single spaces between them, as most phrases of the word lists are: each is its own key. */
const plainWords = /^[a-z]+(?: [a-z]+)*$/;

/** The keys of a text's tokens. */
export const readKeys = (text: string): string[] =>
  plainWords.test(text) ? text.split(' ') : readTokens(text).map(({ key }) => key);

/** The tokens of a text. A hyphen within a word joins its parts and is no token. */
export function readTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let joinedAt = -1;
  for (const { piece, start } of readPieces(text)) {
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
