const address = /(?:https?:\/\/|www\.)[^\s<]+/giu;
/** What Markdown would take out of an address that stands bare. */
const risky = /[*~`\\[\]<>|]|(?<![a-z\d])_|_(?![a-z\d])|&(?:#|[a-z]\w*;)/iu;
/** What closes a sentence or a bracket around an address. */
const stuck = /[.,;:!?)\]'"”’>*_~]+$/u;

/** Control characters, halves of characters, and what turns the text behind it around. */
const unwritable = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu;

const escapeWords = (words: string): string =>
  words
    // Before anything else a backslash hides, a backslash.
    .replace(/\\(?=[!-/:-@[-`{-~]|$)/gu, '\\\\')
    .replace(/[`*[\]|~]/gu, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/<(?=[a-z/!?])/giu, '\\<')
    .replace(/&(?=#\d|#x[\da-f]|[a-z][a-z\d]*;)/giu, '\\&');

/** An address as it is; between angle brackets, where Markdown would read something in it. */
function writeAddress(found: string): string {
  const end = stuck.exec(found)?.[0] ?? '';
  const bare = found.slice(0, found.length - end.length);
  if (!risky.test(bare) || !/^https?:/iu.test(bare))
    return (risky.test(bare) ? escapeWords(bare) : bare) + escapeWords(end);
  const encoded = bare.replace(/[\\<>|`]/gu, encodeURIComponent);
  return `<${encoded}>${escapeWords(end)}`;
}

/** What begins a heading, a quotation, a list, a rule or the underline of a heading. */
const escapeStart = (line: string): string =>
  line
    .replace(/^(?=#{1,6}(?:\s|$)|>|[-+](?:\s|$)|(?:-\s*){2,}$|=+\s*$)/u, '\\')
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/u, '$1\\')
    // A heading drops the signs at its end.
    .replace(/(?<=\s)(?=#+$)/u, '\\');

/**
 * A text as Markdown shows it letter by letter, on one line: what a reader typed cannot become markup. Only what would is
 * escaped, since many read the Markdown itself; addresses stay as they are.
 */
export function escapeMarkdown(words: string): string {
  const line = words.replace(unwritable, ' ').replace(/\s+/gu, ' ').trim();
  let end = 0;
  // A bare address would swallow the backslash before what follows it at once.
  const escapeRest = (start: number, stop?: number) => {
    const rest = escapeWords(line.slice(start, stop));
    return start === 0 ? rest : rest.replace(/^\S+/u, (run) => run.replaceAll(/\\?</gu, '&lt;'));
  };
  let escaped = '';
  for (const { 0: found, index } of line.matchAll(address)) {
    escaped += escapeRest(end, index) + writeAddress(found);
    end = index + found.length;
  }
  return escapeStart(escaped + escapeRest(end));
}
