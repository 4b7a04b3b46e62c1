/** A list by a key of its members, the largest first. Each key is made once, and not with every comparison. */
export const sortByKey = <T>(list: readonly T[], keyOf: (member: T) => string): readonly T[] =>
  list
    .map((member) => ({ member, key: keyOf(member) }))
    .sort((a, b) => Number(a.key < b.key) - Number(a.key > b.key))
    .map(({ member }) => member);
