/** Fields of an instrument that hold words, which may be put better; the scorer, links and saved answers hang on all others. */
const wordFields: ReadonlySet<string> = new Set([
  'title',
  'text',
  'instruction',
  'note',
  'intro',
  'name',
  'q',
  'hint',
  'l',
  'o',
  'ask',
  'why',
  'options',
  'offScale',
  'evidenceCheck',
  'status',
  'draft',
]);

function withoutWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutWords);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !wordFields.has(name))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, own]) => [name, withoutWords(own)]),
  );
}

/** What a published instrument must keep, as one text: ids, weights, order, caps, bands and the like, without its words. */
export const instrumentMeaning = (data: unknown): string => JSON.stringify(withoutWords(data));
