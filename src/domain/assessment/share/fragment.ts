/** What a fragment carries: a result, a request to a colleague, a colleague's reply, or answers of a delivery check. */
export type FragmentKey = 'r' | 'q' | 'p' | 'd';

/** Why a link cannot be read. */
export type LinkProblem =
  /** A part is missing or damaged: the check does not fit. */
  | 'cut-off'
  /** Longer than any link this site makes. */
  | 'too-long'
  /** Made by a later version of the site or of the instrument. */
  | 'unknown-version';

/** The longest link, a reply with a label of 20 four-byte characters, has about 200 characters. */
const maxLength = 300;

/**
 * Two characters that change with every character and its place: Σ (i + 1) · code mod 36², in base 36 (see
 * README.md#check).
 */
export function checkOf(text: string): string {
  let total = 0;
  for (let index = 0; index < text.length; index++)
    total = (total + (index + 1) * text.charCodeAt(index)) % 1296;
  return total.toString(36).padStart(2, '0');
}

/** Joins parts to a fragment with its check: `#r=1.a1.….fsk.46`. */
export function sealFragment(key: FragmentKey, parts: readonly string[]): string {
  const text = parts.join('.');
  return `#${key}=${text}.${checkOf(text)}`;
}

/** What programs that pass a link on have encoded, once or several times, is plain again. */
function decode(text: string): string {
  let plain = text;
  for (let round = 0; round < 3; round++)
    plain = plain.replace(/%([2-7][\da-f])/giu, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  // One mail scanner writes "-" for "%", another puts "*" for the sign of the fragment.
  return plain.replace(/-23([a-z])-3d/giu, '#$1=').replace(/\/\*(?=[a-z]=)/giu, '/#');
}

const ending = /\.+$/u;
const fits = (text: string): boolean => !('problem' in openFragment(text));

/**
 * What a link may be where a program changed it on its way: its letters were raised, mail wrote "=3D" for "=", or broke
 * it over two lines. Only what the check fits is taken; links have no capitals, so that lowering guesses nothing.
 */
function repair(token: string, behind: string): string {
  const [, next = ''] = /^=?\r?\n(?:> ?)*([a-z\d.]+)/iu.exec(behind) ?? [];
  return (
    [token, token.replace(/^3d/iu, ''), token + next]
      .flatMap((each) => [each, each.toLowerCase()])
      .map((each) => each.replace(ending, ''))
      .find(fits) ?? token
  );
}

/** A fragment with its sign; or a code without it, which stands by itself and begins as links do. */
const form = /#([a-z])=([a-z\d.]*)|(?<![^\s("'<[*>])([a-z])=(s?\d+\.[a-z\d.]+)/giu;

export interface Fragment<K extends FragmentKey> {
  readonly key: K;
  /** What follows the `=`, in the alphabet of links. */
  readonly text: string;
}

/**
 * The fragments with these keys in an address, a pasted link or running text, by their own alphabet: whatever stands
 * around them, and however often a mail scanner has wrapped them. A link that is the text of itself is one.
 */
export function findFragments<K extends FragmentKey>(written: string, keys: readonly K[]): Fragment<K>[] {
  const text = decode(written);
  const found: Fragment<K>[] = [];
  let end = 0;
  for (const match of text.matchAll(form)) {
    const [whole, letter, token, codeLetter = '', code = ''] = match;
    const key = keys.find((each) => each === (letter ?? codeLetter).toLowerCase());
    if (key === undefined) continue;
    const before = found.at(-1);
    const between = text.slice(end, match.index);
    end = match.index + whole.length;
    const fragment = { key, text: repair(token ?? code, text.slice(end, end + 400)) };
    const isRepeated = before?.text === fragment.text && !/[\s,;]/u.test(between);
    if (!isRepeated) found.push(fragment);
  }
  return found;
}

/** The parts of a fragment without its check, or why it cannot be read. */
export function openFragment(text: string): { parts: string[] } | { problem: LinkProblem } {
  if (text.length > maxLength) return { problem: 'too-long' };
  const end = text.lastIndexOf('.');
  if (end < 0 || checkOf(text.slice(0, end)) !== text.slice(end + 1)) return { problem: 'cut-off' };
  return { parts: text.slice(0, end).split('.') };
}
