import { useState } from 'preact/hooks';
import type { Records } from '#browser/records/records.ts';
import { startItem } from '#domain/portfolio/item.ts';
import type { EvidenceItem } from '#domain/records/toolkit-records.ts';
import type { EvidenceArea } from '#schemas/instrument-vocabulary.ts';
import { createId, now } from '#browser/records/new-record.ts';
import { useSaving } from '../parts/SaveNotice.tsx';
import { hrefToItem } from './route.ts';

interface Start {
  readonly records: Records;
  readonly items: readonly EvidenceItem[];
  /** The id of the example; null for a new one. */
  readonly id: string | null;
  /** The area a new one is started in. */
  readonly area: EvidenceArea;
}

/** One example. A new one is kept from the first letter on. */
export function useItem({ records, items, id: wanted, area }: Start) {
  const saving = useSaving(records);
  const [blank] = useState(() => startItem(createId(), area, now()));
  const id = wanted ?? blank.id;
  const saved = items.find((each) => each.id === id);

  const save = async (changed: (item: EvidenceItem) => EvidenceItem) => {
    const current = records.store().evidence.find((each) => each.id === id);
    const next = { ...changed(current ?? saved ?? blank), updatedAt: now() };
    const isTaken = await saving.keep(records.save('evidence', next, { creates: !current }));
    // From here on a reload finds it; the page stays as it is.
    if (isTaken && !current) history.replaceState(null, '', hrefToItem(id));
  };
  return {
    item: saved ?? blank,
    isSaved: saved !== undefined,
    saving,
    change: (changed: (item: EvidenceItem) => EvidenceItem) => void save(changed),
  };
}
