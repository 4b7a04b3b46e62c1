interface Named {
  readonly id: string;
  readonly name: string;
}

const { compare } = new Intl.Collator();

/** Records by name, then by id. `before` is the list as it was sorted last: what is in order stays so, which is quick. */
export function sortByName<R extends Named>(records: readonly R[], before: readonly R[]): readonly R[] {
  const left = new Map(records.map((record) => [record.id, record]));
  let isRenamed = false;
  const kept = before.flatMap(({ id, name }) => {
    const record = left.get(id);
    left.delete(id);
    isRenamed ||= record?.name !== name;
    return record ? [record] : [];
  });
  if (!isRenamed && left.size === 0) return kept;
  return [...kept, ...left.values()].sort((a, b) => compare(a.name, b.name) || compare(a.id, b.id));
}
