import type { Records } from '#browser/records/records.ts';
import { useSaving, type Saving } from '../parts/SaveNotice.tsx';
import { createBullet, inOrder, saveOrder } from './bullets.ts';

/** Puts lines of a résumé among the bullets of the coach. */
export function useLinesToCoach(records: Records): {
  readonly saving: Saving;
  /** Gives what takes them out again; null where they were not all taken. */
  readonly put: (lines: readonly string[]) => Promise<(() => Promise<boolean>) | null>;
} {
  const saving = useSaving(records);
  return {
    saving,
    put: async (lines) => {
      const had = new Set(records.store().bullets.map(({ text }) => text));
      const made = lines.filter((line) => !had.has(line)).map((line) => createBullet({ text: line }));
      const order = [...inOrder(records.store().bullets), ...made];
      if (!(await saving.watch(saveOrder(records, order)))) return null;
      return async () => {
        for (const bullet of made) await records.remove('bullets', bullet);
        return true;
      };
    },
  };
}
