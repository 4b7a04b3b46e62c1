import { now } from '#browser/records/new-record.ts';
import type { Records } from '#browser/records/records.ts';
import { isUnmarked, setMark, setSeen, type MarkName, type PageSeen } from '#domain/reading/marks.ts';
import type { ReadingMark } from '#domain/records/toolkit-records.ts';
import { useSaving } from '../parts/SaveNotice.tsx';

/** The reader's marks on pages: set, taken away, and brought back. */
export function useMarks(records: Records, marks: readonly ReadingMark[]) {
  const saving = useSaving(records);
  const find = (id: string) => marks.find((mark) => mark.id === id);
  const take = async (mark: ReadingMark) => {
    await records.remove('reading', mark);
    return true;
  };
  /** Sets or takes away a mark; where none is left, the record goes. */
  const mark = (page: PageSeen, name: MarkName, isOn: boolean): Promise<boolean> => {
    const before = find(page.id);
    const next = setMark(before, page, name, isOn, now());
    if (before && isUnmarked(next)) return saving.watch(take(before));
    return saving.watch(records.save('reading', next, { creates: !before }));
  };
  const see = (before: ReadingMark, reviewed: string) =>
    void saving.watch(records.save('reading', setSeen(before, reviewed, now())));
  /** Brings a mark back as it was. */
  const restore = (before: ReadingMark) =>
    records.save('reading', { ...before, updatedAt: now() }, { creates: true });
  return { marks, find, mark, see, restore, saving };
}

export type Marks = ReturnType<typeof useMarks>;
