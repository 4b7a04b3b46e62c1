/** Straight quotes and apostrophes as a printer sets them; the MDX texts get the same from their parser. */
export const typesetText = (text: string): string =>
  text
    .replace(/(^|[\s([{—–/])"/gu, '$1“')
    .replaceAll('"', '”')
    .replace(/(^|[\s([{—–/“])'(?!\d0s)/gu, '$1‘')
    .replaceAll("'", '’');

/** A copy of an entry's data with every text typeset; addresses stay as they are, for an apostrophe is part of them. */
export function typeset<T>(data: T): T {
  if (typeof data === 'string') return (/^https?:\/\/\S+$/u.test(data) ? data : typesetText(data)) as T;
  if (Array.isArray(data)) return data.map((item: unknown) => typeset(item)) as T;
  if (data === null || typeof data !== 'object') return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, typeset(value)])) as T;
}
