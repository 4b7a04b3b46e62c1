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

/** Two characters that change with every character and its place: Σ (i + 1) · code mod 36², in base 36 (section D). */
export function checkOf(text: string): string {
  let total = 0;
  for (let at = 0; at < text.length; at++) total = (total + (at + 1) * text.charCodeAt(at)) % 1296;
  return total.toString(36).padStart(2, '0');
}

/** Joins parts to a fragment with its check: `#r=1.a1.….fsk.46`. */
export function sealFragment(key: FragmentKey, parts: readonly string[]): string {
  const text = parts.join('.');
  return `#${key}=${text}.${checkOf(text)}`;
}

/** The fragment in an address, a pasted link or a code: what follows the last `#`, if it has one of these keys. */
export function findFragment<K extends FragmentKey>(
  text: string,
  keys: readonly K[],
): { key: K; text: string } | null {
  const fragment = text.slice(text.lastIndexOf('#') + 1).trim();
  const key = keys.find((each) => fragment.startsWith(`${each}=`));
  return key === undefined ? null : { key, text: fragment.slice(key.length + 1) };
}

/** The parts of a fragment without its check, or why it cannot be read. */
export function openFragment(text: string): { parts: string[] } | { problem: LinkProblem } {
  if (text.length > maxLength) return { problem: 'too-long' };
  const end = text.lastIndexOf('.');
  if (end < 0 || checkOf(text.slice(0, end)) !== text.slice(end + 1)) return { problem: 'cut-off' };
  return { parts: text.slice(0, end).split('.') };
}
