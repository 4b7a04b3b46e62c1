interface Named {
  readonly id: string;
  readonly name: string;
}

const { compare } = new Intl.Collator();

/** A list as it was given, and sorted. */
export interface ByName<R extends Named> {
  readonly given: readonly R[];
  readonly sorted: readonly R[];
}

const inOrder = (a: Named, b: Named): number => compare(a.name, b.name) || compare(a.id, b.id);

/** A sorted list with one more record, at its place. */
function insert<R extends Named>(sorted: readonly R[], record: R): readonly R[] {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (inOrder(sorted[middle]!, record) < 0) low = middle + 1;
    else high = middle;
  }
  return sorted.toSpliced(low, 0, record);
}

/** The last order with the one record that has changed since; null where more has. */
function replaceChanged<R extends Named>(records: readonly R[], { given, sorted }: ByName<R>) {
  const isOther = (record: R, index: number): boolean => record !== given[index];
  const place = records.findIndex(isOther);
  const [now, was] = [records[place], given[place]];
  if (!now || !was || records.length !== given.length || place !== records.findLastIndex(isOther))
    return null;
  return now.id === was.id ? insert(sorted.toSpliced(sorted.indexOf(was), 1), now) : null;
}

/** Sorts what is nearly in the order of `before`: what is in order stays so, which is quick. */
function sortAnew<R extends Named>(records: readonly R[], before: readonly R[]): readonly R[] {
  const left = new Map(records.map((record) => [record.id, record]));
  const kept = before.flatMap(({ id }) => {
    const record = left.get(id);
    left.delete(id);
    return record ? [record] : [];
  });
  return [...kept, ...left.values()].sort(inOrder);
}

/** Records by name, then by id. `last` is the list as it was sorted last: a letter in one record sorts nothing anew. */
export const sortByName = <R extends Named>(records: readonly R[], last: ByName<R> | null): ByName<R> => ({
  given: records,
  sorted: (last && replaceChanged(records, last)) ?? sortAnew(records, last?.sorted ?? []),
});
