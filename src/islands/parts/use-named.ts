import { useMemo, useRef, useState } from 'preact/hooks';
import { createId, now } from '#browser/records/new-record.ts';
import type { Records } from '#browser/records/records.ts';
import { maxShortText } from '#domain/records/limits.ts';
import { sortByName, type ByName } from '#domain/records/sort-by-name.ts';
import { newest } from '#domain/records/timed.ts';
import type { RecordOf } from '#domain/records/types.ts';
import { useOnce } from './use-once.ts';
import { useSaving, type Saving } from './SaveNotice.tsx';

/** Lists of which one record at a time is on the page, chosen by its name. */
type NamedType = 'capacity' | 'funnels';
type NamedRecord = RecordOf<NamedType>;

export interface Named<R extends NamedRecord> {
  /** All that are saved, by name. */
  readonly saved: readonly R[];
  /** The one on the page: chosen, or changed last, or the example where none is saved. */
  readonly current: R;
  readonly isExample: boolean;
  /** How the saves went since the page was opened. */
  readonly saving: Saving;
  readonly choose: (id: string) => void;
  readonly change: (by: Partial<Omit<R, 'id' | 'updatedAt'>>) => void;
  /** Another one that begins as a copy. */
  readonly copy: () => void;
  /** Takes the one on the page away, and gives what brings it back. */
  readonly remove: () => Promise<() => Promise<boolean>>;
}

interface Making<R extends NamedRecord> {
  /** What is on the page while none is saved. */
  readonly createExample: () => R;
  /** The name of a copy, its `number` the higher the more copies there are. */
  readonly nameCopy: (name: string, number: number) => string;
  /** What a copy begins with where that is not all of the original. */
  readonly renew?: (original: R) => R;
}

/** A name for a copy that fits into a record and that no other has. */
function freeName(
  name: string,
  taken: ReadonlySet<string>,
  nameCopy: Making<NamedRecord>['nameCopy'],
): string {
  for (let number = 1; ; number++) {
    const surplus = Math.max(0, nameCopy(name, number).length - maxShortText);
    const copy = nameCopy(name.slice(0, name.length - surplus), number);
    if (!taken.has(copy)) return copy;
  }
}

/** The reader's records of a list, one of them on the page. The example becomes one of them with its first change. */
export function useNamed<T extends NamedType>(
  records: Records,
  type: T,
  stored: readonly RecordOf<T>[],
  { createExample, nameCopy, renew = (original) => original }: Making<RecordOf<T>>,
): Named<RecordOf<T>> {
  const [example, setExample] = useState(createExample);
  const [chosen, setChosen] = useState<string | null>(null);
  const saving = useSaving(records);
  const once = useOnce();
  const last = useRef<ByName<RecordOf<T>> | null>(null);
  const saved = useMemo(
    () => (last.current = sortByName<RecordOf<T>>(stored, last.current)).sorted,
    [stored],
  );
  const current = stored.find(({ id }) => id === chosen) ?? newest(stored) ?? example;
  const isExample = current === example;

  const keep = (record: RecordOf<T>, creates: boolean) => {
    // The one on the page stays there, also when another tab saves later.
    setChosen(record.id);
    return saving.keep(records.save(type, { ...record, updatedAt: now() }, { creates }));
  };
  return {
    saved,
    current,
    isExample,
    saving,
    choose: setChosen,
    change: (by) => void keep({ ...current, ...by }, isExample),
    copy: () => {
      const name = freeName(current.name, new Set(stored.map((each) => each.name)), nameCopy);
      void once(() => keep({ ...renew(current), id: createId(), name }, true));
    },
    remove: async () => {
      setExample(createExample());
      setChosen(null);
      await records.remove(type, current);
      return () => {
        setChosen(current.id);
        return records.save(type, current, { creates: true });
      };
    },
  };
}
