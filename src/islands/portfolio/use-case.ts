import { useState } from 'preact/hooks';
import { createId, now } from '#browser/records/new-record.ts';
import type { Records } from '#browser/records/records.ts';
import { startCase, type CasePart } from '#domain/portfolio/promotion-case.ts';
import { newest } from '#domain/records/timed.ts';
import type { EvidenceItem, PromotionCase } from '#domain/records/toolkit-records.ts';
import { useSaving, type Saving } from '../parts/SaveNotice.tsx';

export interface Case {
  readonly current: PromotionCase;
  readonly isSaved: boolean;
  readonly saving: Saving;
  readonly write: (part: CasePart, text: string) => void;
  readonly choose: (item: EvidenceItem, isChosen: boolean) => void;
  /** Takes it away, and gives what brings it back. */
  readonly remove: () => Promise<() => Promise<boolean>>;
}

/** The reader's case, the one changed last; it is saved with the first change. */
export function useCase(records: Records, items: readonly EvidenceItem[]): Case {
  const [fresh, setFresh] = useState(() => startCase(createId(), items, now()));
  const saving = useSaving(records);
  const saved = newest(records.store().cases);
  const current = saved ?? fresh;
  const keep = (change: Partial<PromotionCase>) =>
    void saving.keep(
      records.save('cases', { ...current, ...change, updatedAt: now() }, { creates: saved === undefined }),
    );
  return {
    current,
    isSaved: saved !== undefined,
    saving,
    write: (part, text) => keep({ parts: { ...current.parts, [part]: text } }),
    choose: ({ id }, isChosen) =>
      keep({
        evidenceIds: isChosen
          ? [...current.evidenceIds, id]
          : current.evidenceIds.filter((each) => each !== id),
      }),
    remove: async () => {
      setFresh(startCase(createId(), items, now()));
      await records.remove('cases', current);
      return () => records.save('cases', current, { creates: true });
    },
  };
}
