import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { createRecords, type Records } from '#browser/records/records.ts';
import type { Store } from '#domain/records/types.ts';

/** Records that nothing keeps and no other tab hears of. */
export const recordsInMemory = (): Promise<Records> =>
  createRecords(null, { send: () => undefined, listen: () => undefined });

interface Props {
  records: Records;
  children: (store: Store) => ComponentChildren;
}

/** Shows what stands on records, and shows it anew whenever they change. */
export function FollowRecords({ records, children }: Props) {
  const [, setChanges] = useState(0);
  useEffect(() => records.subscribe(() => setChanges((count) => count + 1)), [records]);
  return <>{children(records.store())}</>;
}
