/**
 * The fragments of addresses within a tool, `#page` or `#page=id`: ids are those of records, and a record that was
 * imported may have any. What is written is ASCII alone, so that a browser hands it back as it was.
 */

const hexOf = (char: string): string => char.charCodeAt(0).toString(16);

/** Half of a pair of code units has no bytes of UTF-8; it is written as `~` and its number. */
const encodeChar = (char: string): string =>
  /\p{Cs}/u.test(char)
    ? `~${hexOf(char)}`
    : encodeURIComponent(char).replace(/[.!~*'()]/gu, (plain) => `%${hexOf(plain).toUpperCase()}`);

/** An id as it stands in a fragment: letters, digits, `-` and `_` as they are, everything else encoded. */
export const encodeId = (id: string): string => Array.from(id, encodeChar).join('');

const decodePart = (part: string): string =>
  /^~[\da-f]{4}$/u.test(part) ? String.fromCharCode(parseInt(part.slice(1), 16)) : decodeURIComponent(part);

/** The id that stands in a fragment. What cannot be decoded stays as it is: it names nothing, and is gone. */
export function decodeId(written: string): string {
  try {
    return written
      .split(/(~[\da-f]{4})/u)
      .map(decodePart)
      .join('');
  } catch {
    return written;
  }
}

/** Ids as `encodeId` writes them, and as older addresses did, with dots and colons. */
export const idPattern = '[\\w%~.:-]+';

/** `#item=e-7`; without an id `#item`. */
export const writeFragment = (page: string, id?: string): string =>
  id === undefined ? `#${page}` : `#${page}=${encodeId(id)}`;

export interface Fragment {
  readonly page: string;
  /** Absent where the fragment has none. */
  readonly id?: string;
}

const form = new RegExp(`^#([a-z]+)(?:=(${idPattern}))?$`, 'iu');

/**
 * A fragment as it was before it was passed on: without the punctuation of the sentence around it, which `writeFragment`
 * never writes, and with the signs that programs encode.
 */
export const tidyFragment = (hash: string): string =>
  hash
    .replace(/(?<=.)[.,;:!?)\]}*'’”»]+$/u, '')
    .replace(/^#([a-z]+)%3d/iu, '#$1=')
    .replace(/^#%2f.*/iu, (path) => path.replaceAll(/%2f/giu, '/'));

/** Reads a fragment with its `#`; null where it is none of a tool's. */
export function readFragment(hash: string): Fragment | null {
  const [, page, id] = form.exec(hash) ?? [];
  if (page === undefined) return null;
  const name = page.toLowerCase();
  return id === undefined ? { page: name } : { page: name, id: decodeId(id) };
}
