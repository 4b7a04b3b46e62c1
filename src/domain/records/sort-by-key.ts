/** A list by a key of its records, the largest first. Each key is made once, and not with every comparison. */
export const sortByKey = <T>(list: readonly T[], keyOf: (record: T) => string): readonly T[] =>
  list
    .map((record) => ({ record, key: keyOf(record) }))
    .sort((a, b) => (a.key === b.key ? 0 : a.key < b.key ? 1 : -1))
    .map(({ record }) => record);
